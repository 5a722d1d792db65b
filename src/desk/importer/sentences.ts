/**
 * Where the sentences of said words end, by rules of ours: Intl.Segmenter's differ from one ICU to the next, and cut
 * after every `Dr.` and `Sen.`. Nothing is lost between two sentences but white space.
 */
import { wordsAt } from '../draft/spans';
import type { SourceText, Span } from './source';
import { abbreviations, beginners, followedByNumber } from './abbreviations';

/** A final mark or several, and the marks that close after it. */
const ends = /[.!?…。！？]+[”’"'»」』〉》)\]）]*/gu;

type Range = readonly [start: number, end: number];

/** The sentences of a stretch of text. @returns their places in it, white space left out; none where there is nothing else. */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = skipSpace(text, 0);
  let scanned = start;
  let nested = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (end < nested) continue;
    nested = nestedEnd(text, Math.max(scanned, nested), match.index);
    scanned = Math.max(scanned, match.index);
    if (end < nested || !isEnd(text, start, match.index, match[0])) continue;
    ranges.push([start, end]);
    start = skipSpace(text, end);
    scanned = end;
  }
  const last = text.trimEnd().length;
  if (start < last) ranges.push([start, last]);
  return ranges;
}

/** The sentences of a stretch of the source, in order: all of its words. */
export function sentencesIn(texts: readonly SourceText[], span: Span): Span[] {
  return sentenceRanges(wordsAt(texts, span)).map(([start, end]) => ({
    text: span.text,
    start: span.start + start,
    end: span.start + end,
  }));
}

function isEnd(text: string, start: number, at: number, marks: string): boolean {
  const end = at + marks.length;
  const after = text.slice(end, end + 40);
  if (after.trim() === '') return true;
  const before = text.slice(Math.max(start, at - 40), at);
  if (/^\s*[([]?[.…]+[)\]]/u.test(text.slice(Math.max(0, at - 1), end))) return false;
  if (!/^\s/u.test(after)) return isRunOn(before, marks, after);
  const next = after.replace(/^[\s“‘"'«「『([–—-]+/u, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  return !isAbbreviation(before, next, at - before.length === start);
}

/** A sentence that ends with no space after it: `있습니다.우리는`, `the end.We go on`. */
function isRunOn(before: string, marks: string, after: string): boolean {
  if (/^\p{Script=Hangul}/u.test(after))
    return /\p{Script=Hangul}$/u.test(before) && /^[.!?…。！？]+$/u.test(marks);
  return /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}*(?=\s)/u.test(after);
}

/** Whether the point belongs to the word before it and ends no sentence. @param isFirst the word stands first in its sentence. */
function isAbbreviation(before: string, next: string, isFirst: boolean): boolean {
  const word = /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(before)?.[0] ?? '';
  const follows = /^[\p{L}\p{M}’']+/u.exec(next)?.[0] ?? '';
  const isNumberNext = /^\p{N}/u.test(next);
  // `2024. 11. 6.`, as Korean writes a day.
  if (/\p{N}{4}\.\s?\p{N}{1,2}\.\s?\p{N}{1,2}$/u.test(before)) return true;
  if (/^\p{N}{1,4}$/u.test(word))
    return isNumberNext || (isFirst && before.trim() === word && word.length < 3);
  const bare = word.replace(/^.*[-’']/u, '').toLowerCase();
  if (followedByNumber.has(bare)) return isNumberNext;
  if (abbreviations.has(bare)) return true;
  const isInitials = /^(?:\p{L}\.)+\p{L}$|^ph\.d$/iu.test(word) || mayEnd.has(bare);
  if (isInitials) return !beginners.has(follows);
  if (!/^\p{Lu}$/u.test(word) || word === 'I') return false;
  const previous = /(\p{L}+)\s+$/u.exec(before.slice(0, -1))?.[1] ?? '';
  return !numbered.has(previous) && !beginners.has(follows) && (previous === '' || /^\p{Lu}/u.test(previous));
}

/** These end a sentence only where one clearly begins after them. */
const mayEnd = new Set([
  'inc',
  'jr',
  'sr',
  'co',
  'corp',
  'ltd',
  'etc',
  'ave',
  'blvd',
  'st',
  'al',
  'esq',
  'dept',
  'assn',
]);

/** What is counted in letters: `Plan B.`, `Part D.` */
const numbered = new Set([
  'Plan',
  'Title',
  'Part',
  'Section',
  'Type',
  'Hepatitis',
  'Schedule',
  'Exhibit',
  'Appendix',
  'Vitamin',
  'Group',
  'Team',
  'Class',
  'Grade',
]);

const closes: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '「': '」',
  '『': '』',
  '(': ')',
  '[': ']',
};

/** A quotation or bracket inside the words is cut nowhere, if it is short. */
const longestNested = 240;

/** Where the last quotation or bracket that opens between two places ends; 0 where it has ended already, or never does. */
function nestedEnd(text: string, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const close = closes[text.charAt(index)];
    if (close === undefined || (/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && close !== ')')) continue;
    const end = closedAt(text, index, close);
    if (end === 0) continue;
    if (end > to) return end;
    index = end - 1;
  }
  return 0;
}

function closedAt(text: string, open: number, close: string): number {
  const rest = text.slice(open + 1, open + longestNested);
  if (close !== '’') {
    const at = rest.indexOf(close);
    return at < 0 ? 0 : open + at + 2;
  }
  const at = rest.search(/’(?![\p{L}\p{N}])/u);
  return at < 0 ? 0 : open + at + 2;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && /\s/u.test(text.charAt(index))) index += 1;
  return index;
}
