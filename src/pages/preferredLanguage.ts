import { isLanguage, type Language } from '../i18n/languages';
import { kept } from './choices';

/** The saved choice, else the first of the browser's languages that the site has, else the site's first. */
export function preferredLanguage(offered: readonly Language[], browser: readonly string[]): Language {
  const wanted = [kept('language'), ...browser.map((tag) => tag.split('-')[0])];
  return wanted.find((code): code is Language => isLanguage(code) && offered.includes(code)) ?? offered[0]!;
}
