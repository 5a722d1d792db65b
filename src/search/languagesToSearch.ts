import { languageCodes, languages, type Language } from '../i18n/languages';
import { hasHangul } from './hangul';

/**
 * In which languages' texts a query may be found. @param language the page's.
 * @returns `now` what to look through first, `otherwise` what to look through when that gave nothing.
 */
export function languagesToSearch(
  query: string,
  language: Language,
): { now: Language[]; otherwise: Language[] } {
  const typed = query.normalize('NFC');
  // A vowel stands alone in no Korean word: the keyboard was in the other layout.
  const scripts = { Hangul: hasHangul(typed), Latin: /[a-zㅏ-ㅣ]/i.test(typed) };
  const all = [language, ...languageCodes.filter((code) => code !== language)];
  // Latin words and numbers stand in every language's texts, Hangul in Korean ones only.
  const isNow = (code: Language) =>
    scripts[languages[code].script] || (code === language && (scripts.Latin || !scripts.Hangul));
  return { now: all.filter(isNow), otherwise: query.trim() === '' ? [] : all.filter((code) => !isNow(code)) };
}
