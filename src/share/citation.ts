/** Words as they are quoted elsewhere: with who said them, when, and where they stand. Pure; every character of the words is the source's. */
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import type { Clip } from './clipboard';

export interface Quotation {
  /** The language of the words and of what is said about them. */
  language: Language;
  /** Verbatim, without the marks that stand around them. */
  words: string;
  /** Name, title and organization as this language's newspapers put them. */
  byline: string;
  /** As in `2024-11-06`. */
  date: string;
  /** Absolute, where the words stand in this language. */
  address: string;
}

/** A quotation to paste, in one language or several: plain for a message, rich for a document. */
export function citationOf(quotations: readonly Quotation[]): Required<Clip> {
  return {
    text: quotations.map(textOf).join('\n\n'),
    html: quotations.map(htmlOf).join(''),
  };
}

/** Who said it and when: `Mel Lee, Executive Director, Woori Center, November 6, 2024`. */
export function sourceOf({
  byline,
  date,
  language,
}: Pick<Quotation, 'byline' | 'date' | 'language'>): string {
  return `${byline}, ${formatDay(date, language)}`;
}

function textOf(quotation: Quotation): string {
  return [inMarks(quotation.words), `— ${sourceOf(quotation)}`, quotation.address].join('\n');
}

function htmlOf(quotation: Quotation): string {
  const { language, words, address } = quotation;
  const link = escaped(address);
  return [
    `<blockquote lang="${language}" cite="${link}"><p>${escaped(inMarks(words))}</p></blockquote>`,
    `<p lang="${language}">— <a href="${link}">${escaped(sourceOf(quotation))}</a></p>`,
  ].join('');
}

/**
 * Words in quotation marks, unless they come with their own, from the first character to the last. Words cut out
 * of a quotation may run past an attribution in its middle (`…our work,” said Becky Belcore. “We understand…`):
 * they get the marks that they were cut from, and no others.
 */
export function inMarks(words: string): string {
  let depth = 0;
  let lowest = 0;
  for (const [mark] of words.matchAll(/[“”«»「」『』]/gu)) {
    depth += '“«「『'.includes(mark) ? 1 : -1;
    lowest = Math.min(lowest, depth);
  }
  const isBalanced = lowest === 0 && depth === 0;
  if (isBalanced) return /^[“«「『].*[”»」』]$/u.test(words) ? words : `“${words}”`;
  return '“'.repeat(-lowest) + words + '”'.repeat(depth - lowest);
}

/** Text inside HTML, between tags and in double-quoted attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
