import { bylineOf } from '../content/names';
import type { Said, Voice } from '../content/views';
import { languages, type Language } from '../i18n/languages';
import { absolute, embedPath, pathTo, type Site } from '../links';

/** A statement on its way to another site: all that a snippet of HTML says of it. */
export interface QuotedStatement {
  /** The pull, without marks around it. */
  words: Said;
  /** The language of everything else. */
  language: Language;
  /** Who speaks, on one line, as this language's newspapers put it. */
  byline: string;
  /** As in `2024-11-06`. */
  date: string;
  /** What the statement is called, for those who can't see its frame. */
  title: string;
  /** Absolute: of the statement's page, and of the card to frame. */
  address: string;
  embedAddress: string;
}

/** @param title as `statementTitle` gives it. */
export function quotedStatement(
  voice: Voice,
  { language, site, title }: { language: Language; site: Site; title: string },
): QuotedStatement {
  const ids = { release: voice.release, statement: voice.statement };
  return {
    words: voice.pull,
    language,
    byline: languages[language].cite(bylineOf(voice, language)),
    date: voice.date,
    title,
    address: absolute(site, pathTo(language, { page: 'statement', ...ids })),
    embedAddress: absolute(site, embedPath(language, ids)),
  };
}
