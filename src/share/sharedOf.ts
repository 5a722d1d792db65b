import type { TFunction } from 'i18next';
import { sayerOf, textIn } from '../content/names';
import { speakersOf } from '../content/speakers';
import { statementTitle } from '../content/statementTitle';
import { passageIn } from '../content/stretches';
import type { Language } from '../i18n/languages';
import { absolute, pathTo } from '../links';
import type { Asked } from './asked';
import { sourceOf, type Quotation } from './quotation';
import { quotedStatement } from './quotedStatement';
import type { Shared } from './shared';

/**
 * What goes out: the words that were selected; else the passage that the address points at; else the statement, by its pull.
 * @param language the page's. @param t its words.
 */
export function sharedOf(asked: Asked, t: TFunction, language: Language): Shared {
  const { told, place, site, address, marked, selected } = asked;
  const { release, statement, speakers, words, published } = told;
  const versions = [words, ...published.filter((code) => code !== words)];

  const sourceIn = (code: Language) => ({
    language: code,
    byline: sayerOf(speakersOf(told, statement, code), code),
    date: release.date,
  });
  const quotationIn = (code: Language, passage?: string): Quotation => ({
    ...sourceIn(code),
    words: {
      language: code,
      text:
        passage === undefined
          ? textIn(statement.pull, code)
          : passageIn(textIn(statement.words, code), passage),
    },
    address: absolute(site, pathTo(code, { ...place, page: 'statement' }, passage)),
  });
  const title = sourceOf(sourceIn(language));

  if (selected) {
    const { said, language: code, isExact } = selected;
    return {
      kind: 'words',
      title,
      address,
      isExact,
      quotations: said ? [{ ...sourceIn(code), words: { language: code, text: said }, address }] : [],
    };
  }
  const whole: Shared = {
    kind: 'statement',
    title,
    address: absolute(site, pathTo(language, place)),
    quotations: versions.map((code) => quotationIn(code)),
    isExact: true,
    embed: quotedStatement(
      {
        ...speakers,
        release: release.id,
        statement: statement.id,
        date: release.date,
        pull: { language: words, text: textIn(statement.pull, words) },
      },
      { language, site, title: statementTitle({ ...speakers, date: release.date }, t, language) },
    ),
  };
  if (marked === undefined) return whole;
  return {
    kind: 'passage',
    title,
    address,
    quotations: versions.map((code) => quotationIn(code, marked)),
    isExact: true,
    whole,
  };
}
