/** Dates are days, not moments: read and written in UTC, so that November 6 is November 6 everywhere. */
import { languages, type Language } from './languages';

/** @param date as in `2024-11-06`. @returns `November 6, 2024`, `2024년 11월 6일`. */
export function formatDay(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
