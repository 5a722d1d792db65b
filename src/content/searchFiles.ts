/** Where the search's files stand, below `/content/`. */
import type { Language } from '../i18n/languages';

export const searchFile = 'index/search.json';
export const namesFile = 'index/names.json';

export function searchPartFile(language: Language, part: number): string {
  return `index/${language}/search/${part}.json`;
}
