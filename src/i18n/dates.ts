/** Dates are days, not moments: read and written in UTC, so that November 6 is November 6 everywhere. */
import { languages, type Language } from './languages';

/** Made once a language: making one takes far longer than using it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** @param date as in `2024-11-06`. @returns `November 6, 2024`, `2024년 11월 6일`. */
export function formatDay(date: string, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}
