/** A Latin word with one slip of the keys: a letter too many, too few, another one, or two exchanged. */
import { isWithin } from '../content/letterDistance';
import { startsWord } from './fold';
import { lettersOf } from './hangul';
import type { Matcher } from './matchers';

/** Whether a word of the text is the one that was meant, or begins with it. */
function isSlip(typed: string, word: string): boolean {
  if (isOneApart(typed, word) || isOneApart(singular(typed), singular(word))) return true;
  // `imigrant` is meant by `immigrants`, too.
  return (
    word.length <= typed.length + 4 &&
    [-1, 0, 1].some((more) => {
      const start = word.slice(0, typed.length + more);
      return (
        start.length > 3 &&
        /^(?:'?s|es|ed|ly|ing)$/.test(word.slice(start.length)) &&
        isOneApart(typed, start)
      );
    })
  );
}

function singular(word: string) {
  return word.replace(/ies$/, 'y');
}

function isOneApart(a: string, b: string) {
  return isWithin(1, a, b) || isExchanged(a, b);
}

function isExchanged(a: string, b: string) {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/**
 * One slip leaves one half of a word as it is, or exchanges the two letters where the halves meet: only words with such a
 * half are compared, and each once.
 */
export function slips(typed: string, fit: number): Matcher {
  const stem = typed.replace(/(?:y|ies|s)$/, '');
  const middle = stem.length >> 1;
  const [first, second] = [stem.slice(0, middle), stem.slice(middle)];
  const crossed = first.slice(0, -1) + second.charAt(0) + first.slice(-1) + second.slice(1);
  const pattern = new RegExp(
    [first, second, crossed].map((half) => half.replaceAll(/[.-]/g, '.')).join('|'),
    'g',
  );
  const known = new Map<string, boolean>();
  return (all, report) => {
    let seen = 0;
    for (const { index } of all.matchAll(pattern)) {
      if (index < seen) continue;
      const from = edge(all, index, -1);
      const to = edge(all, index, 1);
      seen = to;
      const word = all.slice(from, to);
      const isMeant = known.get(word) ?? (word.charAt(0) === typed.charAt(0) && isSlip(typed, word));
      known.set(word, isMeant);
      if (isMeant) report(from, to, fit);
    }
  };
}

/** No word of any language that has slips is longer. */
const longest = 40;

/** The end of the word at a place, in a direction. */
function edge(all: string, at: number, step: 1 | -1) {
  let place = at;
  for (let count = 0; count < longest; count += 1) {
    const next = all.charAt(step === 1 ? place : place - 1);
    if (!/[a-z0-9']/.test(next)) break;
    place += step;
  }
  return place;
}

/** One slip changes one syllable: words with all the others are compared. @param typed two syllables at least. */
export function hangulSlips(typed: string, fit: number): Matcher {
  const letters = lettersOf(typed);
  const others = Array.from(typed, (_, at) => `${typed.slice(0, at)}[가-힣]${typed.slice(at + 1)}`);
  const pattern = new RegExp(others.join('|'), 'g');
  return (all, report) => {
    for (const { 0: word, index } of all.matchAll(pattern)) {
      if (startsWord(all, index) && isWithin(1, letters, lettersOf(word)))
        report(index, index + word.length, fit);
    }
  };
}
