import type { Language } from '../i18n/languages';
import { wordsOf, type DeskT } from '../i18n/words';

/** The desk's words in each of these languages: what is written for readers is written in all of them. */
export function tellings(languages: readonly Language[]): { language: Language; t: DeskT }[] {
  return languages.map((language) => ({ language, t: wordsOf(language).getFixedT(language, 'desk') }));
}
