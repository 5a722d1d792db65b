/** Whether a name in Latin letters and one in Hangul sound like the same name: `Cornelius Dade`, `코닐리어스 데이드`. */
import { romanize } from 'es-hangul';

/** @returns from 0 to 1; from about 0.6 on they are likely one. 0 where both are in one script. */
export function nameLikeness(first: string, second: string): number {
  const [latin, hangul] = /\p{Script=Hangul}/u.test(first) ? [second, first] : [first, second];
  if (/\p{Script=Hangul}/u.test(latin) || !/\p{Script=Hangul}/u.test(hangul)) return 0;
  const sound = soundOf(romanize(hangul.slice(0, 60)));
  const words = latin.slice(0, 60).split(/\s+/u);
  const orders = [words, [...words.slice(-1), ...words.slice(0, -1)]];
  return Math.max(...orders.map((order) => share(soundOf(order.join(' ')), sound)));
}

/** The consonants that both ways of writing keep, each pair of them that one confuses as one letter. */
function soundOf(latin: string): string {
  return latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/(?:ch|sh|j|z|dg)/gu, 'j')
    .replace(/(?:ph|f|v|b)/gu, 'p')
    .replace(/(?:th|d)/gu, 't')
    .replace(/[cqg]/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/r/gu, 'l')
    .replace(/[aeiouywh]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** Twice the longest common subsequence, of both lengths. */
function share(first: string, second: string): number {
  if (first.length + second.length < 3) return 0;
  let above = Array.from({ length: second.length + 1 }, () => 0);
  for (const letter of first) {
    const row = [0];
    for (const [column, other] of [...second].entries()) {
      row.push(
        letter === other ? (above[column] ?? 0) + 1 : Math.max(above[column + 1] ?? 0, row[column] ?? 0),
      );
    }
    above = row;
  }
  return (2 * (above.at(-1) ?? 0)) / (first.length + second.length);
}
