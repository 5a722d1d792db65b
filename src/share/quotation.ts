/** Words as they are quoted elsewhere: with who said them, when, and where they stand. Every character of them is the source's. */
import type { Said } from '../content/views';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';

export interface Quotation {
  /** Verbatim, in one language, without the marks that stand around them. */
  words: Said;
  /** The language of everything else. */
  language: Language;
  /** Who speaks, on one line, as this language's newspapers put it. */
  byline: string;
  /** As in `2024-11-06`. */
  date: string;
  /** Absolute: where the words stand. */
  address: string;
}

/** Who said it and when: `Mel Lee, Executive Director, Woori Center, November 6, 2024`. */
export function sourceOf({
  byline,
  date,
  language,
}: Pick<Quotation, 'byline' | 'date' | 'language'>): string {
  return `${byline}, ${formatDay(date, language)}`;
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
