/**
 * A text's paragraphs, whichever way its lines are ended: a blank line between paragraphs; a line for each, as Word
 * and browsers copy; or lines broken by hand at about the same width, as mail programs send. All may occur in one text.
 */
import type { Finding } from './findings';
import { splitByLanguage } from './languages';
import { endsSentence, firstWord, isListItem, isRule, linesOf, type Line } from './lines';
import { standsAlone } from './pageChrome';
import type { Paragraph, SourceText } from './source';

/** A paragraph before its language is known. */
export type Unread = Omit<Paragraph, 'language'>;

/**
 * The paragraphs of some texts, in order, each with its language. What is in neither English nor Korean is left out, under a finding.
 */
export function paragraphsOf(texts: readonly SourceText[]): { paragraphs: Paragraph[]; findings: Finding[] } {
  const read = texts.map(({ text }, index) => splitByLanguage(unreadIn(text, index)));
  return {
    paragraphs: read.flatMap(({ paragraphs }) => paragraphs),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** @param index the text's place among the texts. */
function unreadIn(text: string, index: number): Unread[] {
  const blocks = blocksOf(linesOf(text));
  const rulers = rulersOf(blocks);
  const groups = blocks.flatMap((lines) => joined(lines, rulers));
  const margin = marginOf(groups);
  return groups.map((lines) => {
    const [start, end] = [lines[0]!.start, lines.at(-1)!.end];
    return {
      span: { text: index, start, end },
      text: text.slice(start, end).replace(/\s/gu, ' '),
      isSetOff: lines.every(({ indent }) => indent >= margin + 2) || isListItem(lines[0]!.words),
    };
  });
}

/** Lines between blank lines. */
function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (!line.isBlank) blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/** How the lines of one script were broken by hand: the column, in letters or, where a syllable counts as two, in columns. */
interface Ruler {
  column: number;
  isInLetters: boolean;
}

type Rulers = Record<'hangul' | 'latin', Ruler | undefined>;

/** Lines broken by hand are as wide as this. Narrower ones are names and addresses. */
const narrowest = 48;
const widest = 130;

function scriptOf({ words }: Line): keyof Rulers {
  return /\p{Script=Hangul}/u.test(words) ? 'hangul' : 'latin';
}

function rulersOf(blocks: Line[][]): Rulers {
  const breaks = blocks.flatMap((block) =>
    block.slice(0, -1).map((line, at) => ({ line, next: block[at + 1]! })),
  );
  const lines = blocks.flat();
  const of = (script: keyof Rulers) =>
    rulerOf(
      breaks.filter(({ line }) => scriptOf(line) === script),
      lines.filter((line) => scriptOf(line) === script),
    );
  return { hangul: of('hangul'), latin: of('latin') };
}

interface Break {
  line: Line;
  next: Line;
}

/**
 * How lines of one script were broken by hand; none where they weren't. Told by those that end inside a sentence,
 * each as full as the widest of them.
 */
function rulerOf(breaks: Break[], lines: Line[]): Ruler | undefined {
  const inside = breaks.filter(
    ({ line, next }) =>
      line.width >= narrowest &&
      lettersOf(line) <= widest &&
      !endsSentence(line.words) &&
      !begins(next.words) &&
      !standsAlone(line.words) &&
      !standsAlone(next.words),
  );
  const rulers = [false, true].map((isInLetters) => {
    const widths = inside.map(({ line }) => widthIn(line, isInLetters)).toSorted((a, b) => a - b);
    const ruler = { column: widths[Math.floor((widths.length - 1) * 0.95)] ?? 0, isInLetters };
    return { ruler, full: inside.filter((one) => isFull(one, ruler)).length };
  });
  const best = rulers.reduce((a, b) => (b.full > a.full ? b : a));
  const room = Math.max(best.ruler.column * 1.3, narrowest);
  const long = lines.filter((line) => widthIn(line, best.ruler.isInLetters) > room).length;
  const isBroken = best.full >= 2 && best.full >= inside.length * 0.6 && best.full > long;
  return isBroken ? best.ruler : undefined;
}

function lettersOf({ words }: Line): number {
  return words.length;
}

function widthIn(line: Line, isInLetters: boolean): number {
  return isInLetters ? lettersOf(line) : line.width;
}

/** Whether a line ran out of room: the next one's first word wouldn't have fitted. */
function isFull({ line, next }: Break, { column, isInLetters }: Ruler): boolean {
  const word = firstWord(next);
  // Programs disagree about how wide a syllable is.
  const slack = scriptOf(line) === 'hangul' ? 0.88 : 1;
  return widthIn(line, isInLetters) + 1 + (isInLetters ? word.letters : word.width) > column * slack;
}

/** Whether a line says by itself that a paragraph begins with it. */
function begins(words: string): boolean {
  return (
    isListItem(words) ||
    isRule(words) ||
    /^[–—]\s|^(?:https?:|www\.|\S+@)\S*\s+\|/u.test(words) ||
    /^(?:(?:media|press|news)\s)?contacts?\s?[:：]|^(?:문의|연락|담당)\S{0,4}\s?[:：]/iu.test(words) ||
    isAddress(words)
  );
}

/** An e-mail or web address alone, or a telephone number. */
function isAddress(words: string): boolean {
  return /^(?:\S+@\S+|https?:\S+|www\.\S+|[\d\s().+-]{9,})$/u.test(words);
}

/** The lines of one block put together to paragraphs. */
function joined(block: Line[], rulers: Rulers): Line[][] {
  const groups: Line[][] = [];
  block.forEach((line, at) => {
    const before = block[at - 1];
    if (before && goesOn(before, line, rulers[scriptOf(before)])) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** Whether a paragraph runs on from one line to the next. */
function goesOn(line: Line, next: Line, ruler: Ruler | undefined): boolean {
  if (begins(next.words) || isRule(line.words) || isAddress(line.words)) return false;
  if (ruler && (standsAlone(line.words) || standsAlone(next.words))) return false;
  if (next.indent >= line.indent + 2 && endsSentence(line.words)) return false;
  if (ruler && line.width >= narrowest && isFull({ line, next }, ruler)) return true;
  const isCut = /[\p{Ll},–—-]$/u.test(line.words) && /^\p{Ll}/u.test(next.words);
  return isCut && line.width >= 40 && line.width <= widest && !/^\S+@\S/u.test(next.words);
}

/** How far most of the text is moved in: beyond that, a paragraph is set off. */
function marginOf(groups: Line[][]): number {
  const weight = new Map<number, number>();
  for (const lines of groups) {
    const indent = Math.min(...lines.map((line) => line.indent));
    weight.set(indent, (weight.get(indent) ?? 0) + lines.reduce((sum, line) => sum + line.width, 0));
  }
  return [...weight].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
