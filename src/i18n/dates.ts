/** Dates are days, not moments: November 6 is November 6 everywhere. */
import { languages, type Language } from './languages';

/** @param date as in `2024-11-06`. @returns `November 6, 2024`, `2024년 11월 6일`. */
export function formatDay(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return languages[language].day(year, month, day);
}
