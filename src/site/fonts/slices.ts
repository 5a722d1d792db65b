/**
 * Hangul, cut apart where one file would hold far more than a page shows. What stands where is fixed: it follows how
 * common a syllable is in Korean and never what the site shows, so that a new one changes one file and moves nothing.
 */
import { packageFile } from './packageFiles';

export interface HangulSlice {
  /** Its syllables, in the order of their codes, for as long as all of them are listed. */
  syllables: readonly string[];
  /** The rare ones go by code: all between these two that no other slice lists, both included. */
  span?: { first: number; last: number };
}

const hangul = { first: 0xac00, last: 0xd7a3 };

/**
 * Google cut Noto Serif KR by how often syllables stand together on Korean pages, and the package tells how: its last
 * part holds the commonest of all, and about a hundred each those before it.
 */
const package_ = '@fontsource/noto-serif-kr';
const commonest = ['[119]', '[118]'];
const common = ['[117]', '[116]', '[115]', '[114]'];
const uncommon = Array.from({ length: 14 }, (_, index) => `[${100 + index}]`);

/** How many syllables a slice may hold: fewer are more files, more are more bytes that a page doesn't need. */
const atMost = { common: 16, uncommon: 24 };

let made: readonly HangulSlice[] | undefined;

/** The slices, the commonest first: one that nearly every Korean page needs most of, then small ones. */
export function hangulSlices(): readonly HangulSlice[] {
  return (made ??= make());
}

/** The number of a syllable's slice; none for what isn't a Hangul syllable. */
export function sliceOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < hangul.first || code > hangul.last) return undefined;
  return (
    (numbers ??= numbered()).get(character) ??
    hangulSlices().findIndex(({ span }) => span && code <= span.last)
  );
}

let numbers: ReadonlyMap<string, number> | undefined;

function numbered() {
  return new Map(
    hangulSlices().flatMap(({ syllables, span }, number) =>
      span ? [] : syllables.map((syllable) => [syllable, number] as const),
    ),
  );
}

function make(): HangulSlice[] {
  const parts = JSON.parse(packageFile(package_, 'unicode.json').toString()) as Record<string, string>;
  const syllablesOf = (names: string[]) => names.flatMap((name) => syllablesIn(parts[name] ?? '')).toSorted();
  const rare = inPieces(syllablesOf(uncommon), atMost.uncommon);
  return [
    { syllables: syllablesOf(commonest) },
    ...common
      .flatMap((name) => inPieces(syllablesOf([name]), atMost.common))
      .map((syllables) => ({ syllables })),
    ...rare.map((syllables, index) => ({
      syllables,
      span: {
        first: index === 0 ? hangul.first : codeOf(syllables[0]),
        last: index === rare.length - 1 ? hangul.last : codeOf(rare[index + 1]?.[0]) - 1,
      },
    })),
  ];
}

/** @param range as in CSS: `U+ac00-ac01,U+ac04`. */
function syllablesIn(range: string): string[] {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .replace(/^U\+/i, '')
      .split('-')
      .map((code) => parseInt(code, 16));
    const from = Math.max(first, hangul.first);
    const count = Math.min(last, hangul.last) - from + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, index) => String.fromCharCode(from + index));
  });
}

/** In as few pieces as may be, all of about the same size. */
function inPieces(all: string[], most: number): string[][] {
  const pieces = Math.ceil(all.length / most);
  const start = (piece: number) => Math.round((piece * all.length) / pieces);
  return Array.from({ length: pieces }, (_, piece) => all.slice(start(piece), start(piece + 1)));
}

function codeOf(character = ''): number {
  return character.codePointAt(0) ?? 0;
}
