import { sayerOf } from '../content/names';
import type { Voice } from '../content/views';
import type { Language } from '../i18n/languages';
import { absolute, embedPath, pathTo, type Site } from '../links';
import type { Quotation } from './quotation';

/** A statement on its way to another site: its pull, and all that a snippet of HTML says of it. */
export interface QuotedStatement extends Quotation {
  /** What the statement is called, for those who can't see its frame. */
  title: string;
  /** Absolute: the card to frame. */
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
    byline: sayerOf(voice, language),
    date: voice.date,
    title,
    address: absolute(site, pathTo(language, { page: 'statement', ...ids })),
    embedAddress: absolute(site, embedPath(language, ids)),
  };
}
