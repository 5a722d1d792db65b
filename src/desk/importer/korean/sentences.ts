/** A paragraph cut into its sentences, what stands in quotation marks covered: a full stop inside ends none of them. */
import { quotedSpans, speechMarksIn } from '../../../content/quotedSpans';
import { isClosing, isOpening } from '../../../content/quotationMarks';
import type { Paragraph } from '../source';
import { cover } from './tokens';

/** What stands in marks: places in the paragraph, the marks left out. */
export interface Quote {
  start: number;
  end: number;
  text: string;
  /** No mark closes it: it runs to the paragraph's end. */
  isOpen: boolean;
  /** Whether a mark stands before it: none where it goes on from a paragraph before. */
  hasMark: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  quotes: Quote[];
}

export interface Reading {
  paragraph: Paragraph;
  text: string;
  /** The text with every quotation covered, marks and all. */
  covered: string;
  quotes: Quote[];
  sentences: Sentence[];
}

/** What takes up a quotation in the narrator's sentence: `”라고`, `” 이라며`, `”는 입장을`. */
export const takesUp =
  /^\s*(?:이?라고|이?라며|이?라면서|이?라는|이?란|고|며|면서|는|다는|다고|이?라 |하고|하며|했|합|하|이라$)/u;

export function readingOf(paragraph: Paragraph): Reading {
  return read(paragraph, quotesIn(paragraph.text));
}

/** The same paragraph with other quotations. */
export function covered({ paragraph }: Reading, quotes: Quote[]): Reading {
  return read(paragraph, quotes);
}

function read(paragraph: Paragraph, quotes: Quote[]): Reading {
  const { text } = paragraph;
  const letters = covering(text, quotes);
  return { paragraph, text, covered: letters, quotes, sentences: sentencesOf(letters, text, quotes) };
}

function quotesIn(text: string): Quote[] {
  return quotedSpans(text, speechMarksIn([text])).map(([start, end]) => ({
    ...inner(text, start, end),
    isOpen: end === text.length && !isClosing(text[end - 1]),
    hasMark: start > 0 && /[“”"«»「」『』]/u.test(text.charAt(start - 1)),
  }));
}

/** Without the white space beside the marks. */
function inner(text: string, start: number, end: number) {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from += 1;
  while (from < to && isSpace(text, to - 1)) to -= 1;
  // Marks typed twice.
  if (isOpening(text[from]) && text[from] === text[start - 1]) {
    from += 1;
    if (isClosing(text[to - 1]) && to - 1 > from) to -= 1;
  }
  return { start: from, end: to, text: text.slice(from, to) };
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function covering(text: string, quotes: Quote[]): string {
  let covered = '';
  let at = 0;
  for (const { start, end } of quotes) {
    const from = Math.max(at, markBefore(text, start, at));
    const to = markAfter(text, end);
    covered += text.slice(at, from) + cover.repeat(Math.max(0, to - from));
    at = to;
  }
  return covered + text.slice(at);
}

function markBefore(text: string, start: number, least: number): number {
  let at = start;
  while (at > least && /[\s“”"«»「」『』]/u.test(text.charAt(at - 1))) at -= 1;
  // White space before the mark stays.
  while (at < start && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

function markAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at < text.length && /[“”"«»「」『』]/u.test(text.charAt(at)) ? at + 1 : end;
}

function sentencesOf(covered: string, text: string, quotes: Quote[]): Sentence[] {
  const ends: number[] = [];
  for (let at = 0; at < covered.length; at += 1) {
    const char = covered.charAt(at);
    if (char === cover) {
      let to = at;
      while (covered.charAt(to) === cover) to += 1;
      const rest = covered.slice(to, to + 40);
      const said = lastLetter(text, to);
      const isFree = /^(?:[\s\uE000]*|.*[:：–—-][\s\uE000]*)$/u.test(
        covered.slice(ends.at(-1) ?? 0, at).slice(-40),
      );
      if (
        isFree &&
        /^\s+\S/u.test(rest) &&
        /[.!?…。]/u.test(said) &&
        !takesUp.test(rest) &&
        !/^\s*[,\uE000–—-]/u.test(rest)
      )
        ends.push(to);
      if (/^\s*[.。!?](?:\s|$)/u.test(rest)) {
        to += rest.search(/[.。!?]/u) + 1;
        ends.push(to);
      }
      at = to - 1;
    } else if (/[.!?。…]/u.test(char) && isEnd(covered, at)) {
      while (/[.!?。…]/u.test(covered.charAt(at + 1))) at += 1;
      ends.push(at + 1);
    }
  }
  ends.push(covered.length);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const end of ends) {
    while (start < end && /\s/u.test(covered.charAt(start))) start += 1;
    if (start >= end) continue;
    const own: Quote[] = [];
    while (next < quotes.length && quotes[next]!.start < end) {
      own.push(quotes[next]!);
      next += 1;
    }
    sentences.push({ start, end, quotes: own });
    start = end;
  }
  return sentences;
}

function lastLetter(text: string, end: number): string {
  let at = end - 1;
  while (at > 0 && /[\s“”"«»「」『』]/u.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

/** A full stop after Hangul ends a sentence, also with no space behind; one in `D.C.` or `6.25` doesn't. */
function isEnd(covered: string, at: number): boolean {
  const before = covered.charAt(at - 1);
  const after = covered.charAt(at + 1);
  const char = covered.charAt(at);
  const isLast = after === '' || /[\s\uE000)\]”’]/u.test(after);
  if (char !== '.') return isLast || /[가-힣]/u.test(after);
  if (/[다요까죠자오]/u.test(before)) return isLast || /[가-힣]/u.test(after);
  return isLast && /[가-힣)\]]/u.test(before);
}
