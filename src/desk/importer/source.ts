/** What staff give the desk: texts, and places in them. Nothing here ever holds a copy of their words. */
import type { Language } from '../../i18n/languages';

/** One text of a release as it was read: in Unicode NFC, its lines ended by `\n`. */
export interface SourceText {
  /** What the staff member calls it: a file's name. */
  name: string;
  text: string;
}

/** Words of the source: of the text with that index, from `start` up to `end`, in UTF-16 units. */
export interface Span {
  text: number;
  start: number;
  end: number;
}

export type PerLanguage<Value> = Partial<Record<Language, Value>>;

/** A paragraph of the source, found again though its lines were broken by hand. */
export interface Paragraph {
  /** From its first letter to its last; what white space surrounds it is left out. */
  span: Span;
  /** Its characters with each white-space character as a plain space: as long as the span, so that places add up. */
  text: string;
  language: Language;
  /** Set off from what surrounds it: indented, or marked in the document as a quotation or as an item of a list. */
  isSetOff: boolean;
}
