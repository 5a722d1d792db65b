/** Where a paragraph's dateline ends and its words begin: `Washington, D.C. – `, `LOS ANGELES (March 3, 2025) — `. */

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\.?,?\\s+)?';
const koreanWeekday = '(?:\\s?[([]?[일월화수목금토](?:요일)?[)\\]]?)?';
const date = `(?:${[
  `${weekday}${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  `${weekday}\\d{1,2}\\s+${month},?(?:\\s+\\d{4})?`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
  `\\d{4}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\.?${koreanWeekday}`,
  `(?:\\d{2,4}\\s?년\\s?)?\\d{1,2}\\s?월\\s?\\d{1,2}\\s?일${koreanWeekday}`,
].join('|')})`;

const dash = '(?:[–—―=|]|-+(?=\\s|-|["“])|:(?=\\s))';
/** A date between the place and the words, set off by brackets, a comma, a dash, or by nothing. */
const dated = `(?:\\s?[,·:|–—―-]{0,2}\\s?[([]?\\s?${date}\\s?[)\\]]?)`;

/** After a place that stands free, and after one whose bracket is still open: there the bracket that closes is enough. */
export const afterPlace = `(?:${dated}?\\s?${dash}[\\s–—-]*|${dated}\\s?[.,)\\]]\\s+)`;
export const afterBracketedPlace = `(?:${dated}?\\s?[)\\]】〉>]\\s?(?:${dash}[\\s–—-]*)?)`;
export const openingBracket = '[([【〈<]\\s?';
/** A date that stands before the place: `August 9, 2022 (Yuma, Ariz.) – `. */
export const leadingDate = `${date}\\s?[,:–—-]{0,2}\\s?`;

const free = new RegExp(`^${afterPlace}`, 'iu');
const bracketed = new RegExp(`^${afterBracketedPlace}`, 'iu');
const opened = new RegExp(`^(?:${leadingDate})?(?<bracket>${openingBracket})?`, 'iu');

/**
 * @param text a paragraph's, in which white space is one space. @param place as the release gives its dateline.
 * @returns where the words after the dateline begin; 0 where the paragraph has none.
 */
export function datelineEnd(text: string, place: string): number {
  if (place === '') return 0;
  const { 0: before, groups } = opened.exec(text)!;
  const start = text.startsWith(place) ? 0 : before.length;
  if (!text.startsWith(place, start)) return 0;
  const end = start + place.length;
  const rest = text.slice(end, end + 120);
  const isBracketed = start > 0 && groups?.['bracket'] !== undefined;
  const found = isBracketed ? bracketed.exec(rest) : free.exec(rest);
  return found ? end + found[0].length : 0;
}
