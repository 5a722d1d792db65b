/**
 * Hangul, cut apart where one file would hold far more than a page shows. What stands where is fixed: it follows how
 * common a syllable is in Korean and never what the site shows, so that a new one changes one file and moves nothing.
 */
import { packageFile } from './packageFiles';

/** For pages in Korean, or for those in another language, which show some names in Hangul. */
export type Cutting = 'hangul' | 'names';

export interface HangulSlice {
  syllables: readonly string[];
  /** Rare ones go by code: what lies between the first and the last of these and no other slice lists. */
  span?: { first: number; last: number };
}

const block = { first: 0xac00, last: 0xd7a3 };

/**
 * Google cut Noto Serif KR by what stands together on Korean pages, and its package tells how: the last part holds the
 * commonest syllables of all, those before it about a hundred each, ever rarer, and the ones before these by code.
 */
const bands = Array.from({ length: 20 }, (_, index) => `[${119 - index}]`);

/**
 * The bands that the first file takes whole, and how many syllables one of the others may hold, while they are listed
 * and when they go by code. Fewer are more files, more are more bytes that a page doesn't need. A page in Korean shows most
 * of the three hundred commonest, and one file of these is a third smaller than many.
 */
const cuttings: Record<Cutting, { whole: number; listed: number; rare: number }> = {
  hangul: { whole: 4, listed: 24, rare: 16 },
  names: { whole: 0, listed: 8, rare: 12 },
};

/** After so many bands, about five hundred syllables, the rest goes by code. */
const listedBands = 6;

/** The slices of a cutting, the commonest first. */
export function slicesOf(cutting: Cutting): readonly HangulSlice[] {
  return made(cutting).slices;
}

/** The number of a syllable's slice; none for what isn't a Hangul syllable. */
export function sliceOf(cutting: Cutting, character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < block.first || code > block.last) return undefined;
  const { slices, listed } = made(cutting);
  return listed.get(character) ?? slices.findIndex(({ span }) => span && code <= span.last);
}

export function isHangul(character: string): boolean {
  return sliceOf('hangul', character) !== undefined;
}

interface Made {
  slices: HangulSlice[];
  listed: ReadonlyMap<string, number>;
}

const kept = new Map<Cutting, Made>();

function made(cutting: Cutting): Made {
  const found = kept.get(cutting) ?? make(cutting);
  kept.set(cutting, found);
  return found;
}

function make(cutting: Cutting): Made {
  const { whole, listed, rare } = cuttings[cutting];
  const parts = JSON.parse(packageFile('@fontsource/noto-serif-kr', 'unicode.json').toString()) as Record<
    string,
    string
  >;
  const inBands = (from: number, to: number) =>
    bands.slice(from, to).map((name) => syllablesIn(parts[name] ?? ''));
  const first = inBands(0, whole).flat().toSorted();
  const pieces = [
    ...(first.length > 0 ? [first] : []),
    ...inBands(whole, listedBands).flatMap((band) => inPieces(band, listed)),
  ];
  const byCode = inPieces(inBands(listedBands, bands.length).flat().toSorted(), rare);
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
function inPieces(all: string[], most: number): string[][] {
  const pieces = Math.ceil(all.length / most);
  const start = (piece: number) => Math.round((piece * all.length) / pieces);
  return Array.from({ length: pieces }, (_, piece) => all.slice(start(piece), start(piece + 1)));
}

function codeOf(character = ''): number {
  return character.codePointAt(0) ?? 0;
}
