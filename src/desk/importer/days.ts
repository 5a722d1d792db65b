/** Days as releases print them, English and Korean. */

export interface PrintedDay {
  start: number;
  end: number;
  /** Absent where none is printed. */
  year?: number;
  month: number;
  day: number;
  /** 0 for Sunday, as printed beside it. */
  weekday?: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const koreanWeekdays = '일월화수목금토';

const month =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const weekday = '(?:(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\\.?,?\\s{1,3})?';
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const koreanDay =
  '(?:\\s{0,2}[([]?\\s?(?<weekday>[일월화수목금토])(?:요일)?\\s?[)\\]]|,?\\s(?<weekdayLong>[일월화수목금토])요일)?';

/** Tried in this order; a number of digits is bounded on both sides. */
const shapes = [
  `(?<![\\p{L}\\d])${weekday}${month}\\s{0,3}${day}(?!\\d)(?:\\s?,?\\s{0,3}(?<year>(?:19|20)\\d\\d))?(?!\\d)`,
  `(?<![\\p{L}\\d])${weekday}${month},\\s{1,3}${day},?\\s{1,3}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  `(?<![\\p{L}\\d])${weekday}${day}\\s{1,3}(?:of\\s)?${month},?\\s{1,3}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  `(?<![\\d./-])(?<year>(?:19|20)\\d\\d)\\s?[-./]\\s?(?<month>[01]?\\d)\\s?[-./]\\s?(?<day>[0-3]?\\d)(?!\\d)\\.?${koreanDay}`,
  `(?<![\\d./-])(?<month>[01]?\\d)[/.-](?<day>[0-3]?\\d)[/.-](?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d/-])`,
  `(?<!\\d)(?:(?<year>(?:19|20)?\\d\\d)\\s?년\\s{0,3})?(?<month>[01]?\\d)\\s?월\\s{0,3}(?<day>[0-3]?\\d)\\s?일${koreanDay}`,
].map((shape) => new RegExp(shape, 'giu'));

/** The days printed in a text, in order. What can be no day of the calendar is none. */
export function daysIn(text: string): PrintedDay[] {
  const found = shapes.flatMap((shape) => [...text.matchAll(shape)].flatMap(dayOf));
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => sorted.slice(0, index).every(({ end }) => end <= start));
}

function dayOf(match: RegExpMatchArray): PrintedDay[] {
  const {
    month: monthWords = '',
    day: dayWords = '',
    year,
    weekday: short,
    weekdayLong,
  } = match.groups ?? {};
  const named = months.indexOf(monthWords.slice(0, 3).toLowerCase()) + 1;
  const one: PrintedDay = {
    start: match.index!,
    end: match.index! + match[0].trimEnd().length,
    month: named > 0 ? named : Number(monthWords),
    day: Number(dayWords),
  };
  if (year !== undefined) one.year = Number(year.length === 2 ? `20${year}` : year);
  const weekdayWords = short ?? weekdayLong;
  if (weekdayWords !== undefined) {
    const korean = koreanWeekdays.indexOf(weekdayWords);
    one.weekday = korean >= 0 ? korean : weekdays.indexOf(weekdayWords.toLowerCase());
  }
  return isRealDay(one) ? [one] : [];
}

function isRealDay({ year = 2024, month: ofYear, day: ofMonth }: PrintedDay): boolean {
  const date = new Date(Date.UTC(year, ofYear - 1, ofMonth));
  return date.getUTCMonth() === ofYear - 1 && date.getUTCDate() === ofMonth;
}

/** A day as the content has it: `2024-11-06`. @param year where none is printed. */
export function isoDay(printed: PrintedDay, year?: number): string | undefined {
  const inYear = printed.year ?? year;
  if (inYear === undefined) return undefined;
  const iso = `${inYear}-${String(printed.month).padStart(2, '0')}-${String(printed.day).padStart(2, '0')}`;
  return isRealDay({ ...printed, year: inYear }) ? iso : undefined;
}

/** Whether the weekday printed beside a day is that day's; true where none is printed. */
export function hasRightWeekday({
  year,
  month: ofYear,
  day: ofMonth,
  weekday: printed,
}: PrintedDay): boolean {
  if (printed === undefined || year === undefined) return true;
  return new Date(Date.UTC(year, ofYear - 1, ofMonth)).getUTCDay() === printed;
}
