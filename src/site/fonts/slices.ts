/**
 * Hangul, cut apart where one file would hold far more than a page shows. What stands where is fixed: it follows how
 * common a syllable is in Korean and never what the site shows, so that a new one changes one file and moves nothing.
 */
import { packageFile } from './packageFiles';

export interface HangulSlice {
  syllables: readonly string[];
  /** Rare ones go by code: what lies between the first and the last of these and no other slice lists. */
  span?: { first: number; last: number };
}

/**
 * As many syllables as a slice holds at most. A file costs as much as three syllables before it holds any, and of the
 * others in it a page seldom shows one: more are more bytes that nobody needs, fewer are more files and rules.
 */
const most = 3;

const block = { first: 0xac00, last: 0xd7a3 };

/**
 * Google cut Noto Serif KR by what stands together on Korean pages, and its package tells how: the last part holds the
 * commonest syllables of all, those before it about a hundred each, ever rarer, and the ones before these by code.
 */
const bands = Array.from({ length: 20 }, (_, index) => `[${119 - index}]`);

/**
 * The bands that are common: about five hundred syllables. A page in Korean shows a third of them, and little else; in one
 * file they take half of what they take in slices.
 */
const commonBands = 6;

/** All slices, the commonest first. */
export function hangulSlices(): readonly HangulSlice[] {
  return made().slices;
}

/** The number of a syllable's slice; none for what isn't a Hangul syllable. */
export function hangulSliceOf(character: string): number | undefined {
  if (!isHangul(character)) return undefined;
  const { slices, listed } = made();
  const code = codeOf(character);
  return listed.get(character) ?? slices.findIndex(({ span }) => span && code <= span.last);
}

/** Those that are common. */
export function commonHangul(): readonly string[] {
  return [...made().listed.keys()];
}

export function isCommon(character: string): boolean {
  return made().listed.has(character);
}

export function isHangul(character: string): boolean {
  const code = codeOf(character);
  return block.first <= code && code <= block.last;
}

interface Made {
  slices: HangulSlice[];
  listed: ReadonlyMap<string, number>;
}

let kept: Made | undefined;

function made(): Made {
  return (kept ??= make());
}

function make(): Made {
  const parts = JSON.parse(packageFile('@fontsource/noto-serif-kr', 'unicode.json').toString()) as Record<
    string,
    string
  >;
  const inBands = bands.map((name) => syllablesIn(parts[name] ?? ''));
  const pieces = inBands.slice(0, commonBands).flatMap(inPieces);
  const byCode = inPieces(inBands.slice(commonBands).flat().toSorted());
  return {
    slices: [
      ...pieces.map((syllables) => ({ syllables })),
      ...byCode.map((syllables, index) => ({
        syllables,
        span: {
          first: index === 0 ? block.first : codeOf(syllables[0]),
          last: index === byCode.length - 1 ? block.last : codeOf(byCode[index + 1]?.[0]) - 1,
        },
      })),
    ],
    listed: new Map(pieces.flatMap((piece, number) => piece.map((syllable) => [syllable, number] as const))),
  };
}

/** @param range as in CSS: `U+ac00-ac01,U+ac04`. */
function syllablesIn(range: string): string[] {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .replace(/^U\+/i, '')
      .split('-')
      .map((code) => parseInt(code, 16));
    const from = Math.max(first, block.first);
    const count = Math.min(last, block.last) - from + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, index) => String.fromCharCode(from + index));
  });
}

/** In as few pieces as may be, all of about the same size. */
function inPieces(all: string[]): string[][] {
  const pieces = Math.ceil(all.length / most);
  const start = (piece: number) => Math.round((piece * all.length) / pieces);
  return Array.from({ length: pieces }, (_, piece) => all.slice(start(piece), start(piece + 1)));
}

function codeOf(character = ''): number {
  return character.codePointAt(0) ?? 0;
}
