/** How a word is looked for in folded text. */
import { endsWord, startsWord } from './fold';
import { beginningWith, continued, halfStemOf, hasHangul, isConsonants, stemOf } from './hangul';
import { hangulSlips, slips } from './slips';
import type { Word } from './words';

/** How well a place answers a word, from 0 to 1. */
type Report = (from: number, to: number, fit: number) => void;

/** Tells every place in folded text that answers a word. */
export type Matcher = (text: string, report: Report) => void;

const fits = { whole: 1, start: 0.8, inside: 0.6, other: 0.4 };

/** In running text. @returns nothing where so little is typed that most of the text would answer. */
export function textMatcher(word: Word): Matcher | undefined {
  const { text, isPhrase, isOpen } = word;
  if (isPhrase) return matcher(escaped(text), (all, from, to) => atEdges(all, from, to, text, isOpen));
  if (!hasHangul(text)) return matcher(atWordStart(latin(text, `['. -]?`)), latinFit);
  if (isConsonants(text)) {
    return text.length < 3 ? undefined : matcher([...text].map(beginningWith).join(''), whereWordStarts);
  }
  return hangulMatcher(word, stemOf(text));
}

/** In running text, where a word isn't found as it stands: with a slip, a space left out, half a particle. */
export function textGuess(word: Word): Matcher | undefined {
  const { text, isPhrase, isOpen } = word;
  if (isPhrase) return undefined;
  if (hasHangul(text)) {
    // A verb as dictionaries have it ends otherwise in a text: `싸우다`, `싸울`.
    if (/..다$/.test(text)) {
      const stem = text.slice(0, -1);
      return hangulMatcher({ ...word, text: stem, isOpen: true }, stem);
    }
    const half = isOpen ? halfStemOf(text) : undefined;
    return half === undefined ? undefined : hangulMatcher({ ...word, isOpen: false }, half);
  }
  if (text.length < 5) return undefined;
  const spaced = matcher(withSpaces([...text], '[ -]?'), whereWordStarts);
  const slipped = slips(text, fits.other);
  return (all, report) => {
    spaced(all, report);
    slipped(all, report);
  };
}

/** What may stand between two letters of a name, and isn't typed. */
const gap = "[ .,·&()'-]{0,2}";

/** In a name, where spaces, points and hyphens don't count. @param text several words in a row, too. */
export function nameMatcher({ text, isOpen }: Word): Matcher {
  if (!hasHangul(text)) {
    const source = latin(text, gap, gap);
    if (text.length < 3) return matcher(atWordStart(source), latinFit);
    return matcher(source, (all, from, to) =>
      startsWord(all, from) ? latinFit(all, from, to) : fits.inside,
    );
  }
  const stem = stemOf(text);
  const source = lettersAsTyped(stem, isOpen && stem === text).join(gap);
  const isShort = stem.length < 2 || /^[a-z0-9]/.test(stem);
  return matcher(source, (all, from, to) =>
    isShort && !startsWord(all, from) ? 0 : hangulFit(all, from, to, text, stem),
  );
}

/** In a name, with at most one slip in the word. Hangul is compared by its letters: `드네` for `드내`. */
export function nameGuess(word: Word): Matcher {
  const { text } = word;
  const plain = nameMatcher(word);
  const isLong = hasHangul(text) ? /^[가-힣]{2,12}$/.test(text) : text.length > 3;
  if (!isLong) return plain;
  const slipped = (hasHangul(text) ? hangulSlips : slips)(text, fits.other);
  return (all, report) => {
    plain(all, report);
    slipped(all, report);
  };
}

function hangulMatcher({ text, isOpen }: Word, stem: string): Matcher {
  const letters = lettersAsTyped(stem, isOpen && stem === text);
  // One syllable, or a consonant at the head of a word, stands inside half of all words.
  const isShort = stem.length < 2 || !/^[가-힣]/.test(stem);
  return matcher(withSpaces(letters, ' ?'), (all, from, to) => {
    const mustStart = isShort || all.slice(from, to).includes(' ');
    return mustStart && !startsWord(all, from) ? 0 : hangulFit(all, from, to, text, stem);
  });
}

function hangulFit(all: string, from: number, to: number, text: string, stem: string): number {
  if (all.slice(from, to) !== stem) return fits.other;
  if (!startsWord(all, from)) return fits.inside;
  return all.startsWith(text, from) && (text !== stem || endsWord(all, to)) ? fits.whole : fits.start;
}

/** Each letter of a word as a part of a regular expression. */
function lettersAsTyped(text: string, isOpen: boolean): string[] {
  const letters = [...text];
  return letters.map((letter, index) => {
    if (isOpen && index === letters.length - 1) return continued(letter);
    if (/['.-]/.test(letter)) return `[ '.-]?`;
    return isConsonants(letter) ? beginningWith(letter) : letter;
  });
}

/** Spaces may have been left out, where at least two letters stand on either side. */
function withSpaces(letters: readonly string[], space: string): string {
  return letters
    .map((letter, index) => (index >= 2 && index <= letters.length - 2 ? space + letter : letter))
    .join('');
}

/** @param joint what may stand between the pieces of a word @param between the same between its letters. */
function latin(text: string, joint: string, between = ''): string {
  const pieces = text.replace(/'s$/, '').split(/['.-]/);
  return pieces
    .map((piece, index) => {
      const [stem, ending] = index === pieces.length - 1 ? withoutPlural(piece) : [piece, ''];
      return [...stem].join(between) + ending;
    })
    .join(joint);
}

/** Only where a word of plain letters begins: the pattern's own mark is much faster than looking at each place. */
function atWordStart(source: string) {
  return /^[a-z0-9]/.test(source) ? String.raw`\b${source}` : source;
}

/** One or many: what both begin with, and how they may go on. */
function withoutPlural(word: string): [stem: string, ending: string] {
  if (/..ies$/.test(word)) return [word.slice(0, -3), '(?:y|ies)'];
  if (/..[^aeiou]y$/.test(word)) return [word.slice(0, -1), '(?:y|ie)'];
  if (/..(?:ch|sh|x|ss)es$/.test(word)) return [word.slice(0, -2), '(?:es)?'];
  if (/..[^suid]s$|..ds$/.test(word)) return [word.slice(0, -1), 's?'];
  return verb(word) ?? [word, ''];
}

/** What is done, was done, is being done: `organize`, `organized`, `organizing`; and `fight` for `fighting`. */
function verb(word: string): [stem: string, ending: string] | undefined {
  const rest = /(?:ing|ed|e)$/.exec(word)?.[0] ?? '';
  const stem = word.slice(0, -rest.length);
  if (rest === '' || stem.length < 3 || !/[aeiouy]/.test(stem)) return undefined;
  return [stem, rest === 'ing' && stem.length > 3 ? String.raw`(?:ed?|ing|s?\b)` : '(?:ed?|ing)'];
}

function latinFit(all: string, from: number, to: number) {
  if (!startsWord(all, from)) return 0;
  return endsWord(all, to) ? fits.whole : fits.start;
}

function whereWordStarts(all: string, from: number) {
  return startsWord(all, from) ? fits.other : 0;
}

/** A phrase begins and ends with whole words, but for Hangul, whose particles follow. */
function atEdges(all: string, from: number, to: number, text: string, isOpen: boolean) {
  if (!startsWord(all, from) && !hasHangul(text.charAt(0))) return 0;
  return isOpen || hasHangul(text.slice(-1)) || endsWord(all, to) ? fits.whole : 0;
}

function escaped(text: string) {
  return text.replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`);
}

/** @param source has neither repetition inside repetition nor what a visitor typed unescaped: it takes linear time. */
function matcher(source: string, fitOf: (all: string, from: number, to: number) => number): Matcher {
  const pattern = new RegExp(source, 'g');
  return (all, report) => {
    for (const match of all.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const fit = fitOf(all, match.index, to);
      if (fit > 0) report(match.index, to, fit);
    }
  };
}
