import { languageCodes, type Language } from '../i18n/languages';

/**
 * In which languages' texts a query may be found. @param language the page's.
 * @returns `now` what to look through first, `otherwise` what to look through when that gave nothing.
 */
export function languagesToSearch(
  query: string,
  language: Language,
): { now: Language[]; otherwise: Language[] } {
  return { now: [language], otherwise: languageCodes.filter((code) => code !== language && query !== '') };
}
