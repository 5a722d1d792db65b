/** The full names of organizations that a release gives once: `Southern Table Action Center (STAC)`. */
import { lettersOf } from './lettersOf';
import type { SourceText } from './source';

export interface FullName {
  /** As printed in the brackets, or before them. */
  short: string;
  full: string;
  /** Whether the short name stands by itself somewhere. */
  isUsed: boolean;
}

/** How far before a bracket a name may begin. */
const reach = 160;
const joining = /^(?:of|for|the|and|&|in|on|to|with|against|at|de|la|las|los|del|y|e|–)$/u;
const behind = /\(\s*["“]?(?<short>\p{Lu}[\p{L}&.-]{1,11})["”]?\s*\)/gu;
const within =
  /(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{Lu}&]{1,9})\s\(\s*(?:the\s+)?(?<full>\p{Lu}[^()]{8,120})\)/gu;

/** @returns by the letters of either form. */
export function fullNamesIn(texts: readonly SourceText[]): ReadonlyMap<string, FullName> {
  const found = new Map<string, FullName>();
  const add = (text: string, short: string, full: string | undefined) => {
    if (full === undefined || found.has(lettersOf(short))) return;
    const bare = new RegExp(`(?<![(\\p{L}\\p{N}“"])${escaped(short)}(?![)\\p{L}\\p{N}])`, 'u');
    const name = { short, full, isUsed: bare.test(text) };
    for (const form of [short, full]) if (!found.has(lettersOf(form))) found.set(lettersOf(form), name);
  };
  for (const { text } of texts) {
    let count = 0;
    for (const match of text.matchAll(behind)) {
      const short = match.groups?.['short'] ?? '';
      if ((short.match(/\p{Lu}/gu)?.length ?? 0) < 2) continue;
      if ((count += 1) > 200) break;
      add(text, short, fullNameBefore(text.slice(Math.max(0, match.index - reach), match.index), short));
    }
    for (const match of text.matchAll(within)) {
      const { short = '', full = '' } = match.groups ?? {};
      if ((count += 1) > 200) break;
      if (isShortOf(short, full.split(/\s+/u))) add(text, short, full.replace(/\s+/gu, ' ').trim());
    }
  }
  return found;
}

/** The last words before a bracket that are what its letters stand for. */
function fullNameBefore(before: string, short: string): string | undefined {
  const words = before.trimEnd().split(/\s+/u);
  let best: string[] | undefined;
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const word = words[start]!;
    if (/[.,;:!?)“”"]$/u.test(word) && start < words.length - 1 && !/^(?:St|Inc)\.$/u.test(word)) break;
    if (!/^\p{Lu}/u.test(word) && !joining.test(word)) break;
    const run = words.slice(start);
    if (joining.test(word) || !isShortOf(short, run)) continue;
    const isNearer = (one: string[]) =>
      Math.abs(one.filter((each) => !joining.test(each)).length - short.length);
    if (!best || isNearer(run) < isNearer(best)) best = run;
  }
  return best && best.length > 1 ? best.join(' ') : undefined;
}

/** Its letters stand in these words in that order, the first one first; each word that counts lends one. */
function isShortOf(short: string, words: readonly string[]): boolean {
  const letters = lettersOf(short.replaceAll('&', ''));
  const telling = words.filter((word) => !joining.test(word));
  if (telling.length < 2 || telling.length > letters.length + 2) return false;
  if (lettersOf(words[0] ?? '')[0] !== letters[0]) return false;
  const all = lettersOf(words.join(''));
  let at = 0;
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const initials = telling.map((word) => lettersOf(word)[0] ?? '');
  const lent = initials.filter((initial) => letters.includes(initial)).length;
  return lent >= initials.length - 1;
}

function escaped(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\&-]/gu, '\\$&')
    .replaceAll('\\&', '&')
    .replaceAll('\\-', '-');
}
