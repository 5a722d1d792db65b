/** Words as they are quoted elsewhere: with who said them, when, and where they stand. Every character of them is the source's. */
import type { Said } from '../content/views';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';

export interface Quotation {
  /**
   * Verbatim, in one language, without the marks that stand around them; those that stand between them — around an
   * attribution, or where a new paragraph opens the quotation again — are the source's. A line is a paragraph.
   */
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

/** Words in the marks that stand around them: a quotation begins and ends with its speaker's. */
export function inMarks(words: string): string {
  return `“${words}”`;
}
