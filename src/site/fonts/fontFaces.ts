import { fallbacks } from './fallbacks';
import type { Slice } from './cutSource';
import { type Role, roles } from './typefaces';

interface Face {
  name: string;
  roles: Role[];
  slice: Slice;
  characters: ReadonlySet<string>;
}

/**
 * The `@font-face` rules of fonts and of what stands in while they load.
 * @param files in the order in which they are asked for a character.
 * @param folder what stands before a file's name in its address.
 */
export function fontFaces(files: Face[], folder: string): string {
  const rules = fallbacks.map(({ name, local, size, ascent, descent, range }) =>
    rule({
      'font-family': `"${name}"`,
      src: local.map((font) => `local("${font}")`).join(','),
      'size-adjust': `${size}%`,
      'ascent-override': `${ascent}%`,
      'descent-override': `${descent}%`,
      'line-gap-override': '0%',
      ...(range && { 'unicode-range': range }),
    }),
  );
  for (const role of Object.keys(roles) as Role[]) {
    // Backwards, as a browser prefers, where ranges overlap, the rule that stands last; and the widely taken
    // rest before all that is exact.
    const own = files.filter((file) => file.roles.includes(role)).toReversed();
    const isRest = ({ slice }: Face) => slice === 'rest';
    for (const file of [...own.filter(isRest), ...own.filter((one) => !isRest(one))]) {
      rules.push(
        rule({
          'font-family': roles[role].family,
          'font-weight': roles[role].weights,
          'font-display': 'swap',
          src: `url("${folder}${file.name}") format("woff2")`,
          // The rest is taken widely, which is shorter by a kilobyte or more: all that others have, they have already.
          'unicode-range': unicodeRange(file.characters, file.slice === 'rest' ? 0x100 : 1),
        }),
      );
    }
  }
  return rules.join('\n');
}

function rule(descriptors: Record<string, string>) {
  const lines = Object.entries(descriptors).map(([name, value]) => `${name}:${value}`);
  return `@font-face{${lines.join(';')}}`;
}

/** @param reach how far apart two neighbours may lie within one range. */
function unicodeRange(characters: ReadonlySet<string>, reach: number) {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && code - range.last <= reach) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
