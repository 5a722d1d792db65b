/** Numbers and days as a text prints them, in figures or in words, in either language. */
import type { Language } from '../../i18n/languages';
import { englishFigures } from './englishFigures';
import { koreanFigures } from './koreanFigures';

/** A number in a text. */
export interface Figure {
  /** A number as `1200000` or `2.5`; a month with its day as `11-6`, without one as `11월`. */
  value: string;
  start: number;
  end: number;
  /** Not so in `one of us`, `한마음`: then it may answer a figure of the other language, and asks for no answer itself. */
  isSure: boolean;
}

const readers: Record<Language, (text: string) => Figure[]> = { en: englishFigures, ko: koreanFigures };

/** The figures of a text in their order; figures that overlap are readings of the same words. */
export function figuresIn(text: string, language: Language): Figure[] {
  return readers[language](text);
}
