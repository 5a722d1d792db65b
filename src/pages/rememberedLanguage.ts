import { isLanguage, type Language } from '../i18n/languages';

/** Under the base path's name: one host may carry several such sites. */
const key = `${import.meta.env.BASE_URL}language`;

/** A visitor's choice, kept in their own browser. One that keeps nothing is asked again: no harm. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage is switched off or full.
  }
}

/** The saved choice, else the first of the browser's languages that the site has, else the site's first. */
export function preferredLanguage(offered: readonly Language[], browser: readonly string[]): Language {
  const wanted = [remembered(), ...browser.map((tag) => tag.split('-')[0])];
  return wanted.find((code): code is Language => isLanguage(code) && offered.includes(code)) ?? offered[0]!;
}

function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
