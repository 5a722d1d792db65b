import type { Slice } from './cutSource';
import type { Fallback } from './fallbacks';
import { commonHangul, type HangulSlice, hangulSlices } from './slices';
import { familyOf, type HangulFamily } from './stacks';
import { type Role, roles } from './typefaces';

interface Face {
  name: string;
  roles: Role[];
  slice: Slice;
  characters: ReadonlySet<string>;
}

/** The `@font-face` rules of what stands in while fonts load. */
export function fallbackFaces(fallbacks: Fallback[]): string {
  return fallbacks
    .map(({ name, local, size, ascent, descent, range }) =>
      rule({
        'font-family': `"${name}"`,
        src: local.map((font) => `local("${font}")`).join(','),
        'size-adjust': `${size}%`,
        'ascent-override': `${ascent}%`,
        'descent-override': `${descent}%`,
        'line-gap-override': '0%',
        ...(range && { 'unicode-range': range }),
      }),
    )
    .join('\n');
}

/**
 * The `@font-face` rules of fonts.
 * @param files in the order in which they are asked for a character.
 * @param folder what stands before a file's name in its address.
 */
export function fontFaces(files: Face[], folder: string): string {
  // A browser prefers, where ranges overlap, the rule that stands last: so first what is taken widely, then all that is
  // exact, backwards.
  const inOrder = files.toReversed().toSorted((a, b) => width(b) - width(a));
  return (Object.keys(roles) as Role[])
    .flatMap((role) =>
      inOrder
        .filter((file) => file.roles.includes(role))
        .map((file) =>
          rule({
            'font-family': familyOf(roles[role].family, hangulFamilyOf(file.slice)),
            'font-weight': roles[role].weights,
            'font-display': 'swap',
            src: `url("${folder}${file.name}") format("woff2")`,
            'unicode-range': rangeOf(file),
          }),
        ),
    )
    .join('\n');
}

function rule(descriptors: Record<string, string>) {
  const lines = Object.entries(descriptors).map(([name, value]) => `${name}:${value}`);
  return `@font-face{${lines.join(';')}}`;
}

/** The family beside its own that a slice belongs to, where Hangul is cut apart. */
export function hangulFamilyOf(slice: Slice): HangulFamily | undefined {
  if (slice.startsWith('names-')) return 'names';
  return slice === 'common' || slice.startsWith('hangul-') ? 'hangul' : undefined;
}

function hangulIn(slice: Slice): HangulSlice | undefined {
  if (slice === 'common') return { syllables: commonHangul() };
  return hangulFamilyOf(slice) && hangulSlices()[Number(slice.split('-')[1])];
}

function width({ slice }: Face) {
  return slice === 'rest' ? 2 : hangulIn(slice)?.span ? 1 : 0;
}

/**
 * A slice of Hangul is named whole, also for what the site shows nowhere: the same in all weights, which compresses to
 * nothing, and the same when a syllable is added.
 */
function rangeOf({ slice, characters }: Face) {
  const { syllables, span } = hangulIn(slice) ?? {};
  if (span) return inHex(span);
  // The rest is taken widely, which is shorter by a kilobyte or more: all that others have, they have already.
  return unicodeRange(syllables ?? characters, slice === 'rest' ? 0x100 : 1);
}

/** @param reach how far apart two neighbours may lie within one range. */
function unicodeRange(characters: Iterable<string>, reach: number) {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const ranges: Range[] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && code - range.last <= reach) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(inHex).join(',');
}

interface Range {
  first: number;
  last: number;
}

function inHex({ first, last }: Range) {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`;
}
