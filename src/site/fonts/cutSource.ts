import subsetFont from 'subset-font';
import { kept } from './kept';
import { packageFile, packageVersion } from './packageFiles';
import { charactersIn, keptNames, renamed } from './sfnt';
import type { Source, Typeface } from './typefaces';

/** Raise it when the same request is to give other bytes than before. */
const recipe = 4;

const options = {
  preserveNameIds: keptNames,
  // Spacing, accents, ligatures, and figures of one width: our CSS asks for no others.
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'tnum'],
  noHinting: true,
};

/** What browsers draw lines of text without: styles to choose from in a menu, vertical lines, other scripts' baselines. */
const unused = ['STAT', 'BASE', 'VORG', 'vhea', 'vmtx'];
/** Hangul has neither pairs nor forms to choose from. The empty tables would stand in every slice. */
const unusedInHangul = [...unused, 'GDEF', 'GPOS', 'GSUB'];

/**
 * `latin` is for every page, `core` also for those in a Latin-script language, `desk` for the desk, `rest` for the others.
 * The others are for Hangul, where it is cut apart (`slices.ts`): `common` is the one file of the commonest syllables, `hangul-3` a
 * slice of what isn't in it, and `names-3` one of the commonest for pages in another language, which show them in names.
 */
export type Slice = 'latin' | 'core' | 'desk' | 'rest' | 'common' | `${'hangul' | 'names'}-${number}`;

export interface Cut {
  slice: Slice;
  characters: string;
  /** In base64, as the cache is JSON. */
  woff2: string;
}

interface Request {
  typeface: Typeface;
  source: Source;
  /** What the font is to call itself. */
  name: string;
  wanted: ReadonlySet<string>;
  sliceOf: (character: string) => Slice;
}

/**
 * Cuts those of the wanted characters that a source has. A slice's bytes depend on its own characters only.
 * @param cache the folder where cuts are kept from one run to the next.
 */
export async function cutSource(
  { typeface, source, name, wanted, sliceOf }: Request,
  cache: string,
): Promise<Cut[]> {
  const held = new Set(await charactersOf(typeface, source, cache));
  const slices = new Map<Slice, string[]>();
  for (const character of [...wanted].toSorted()) {
    if (!held.has(character)) continue;
    const slice = sliceOf(character);
    slices.set(slice, [...(slices.get(slice) ?? []), character]);
  }

  const { axes, isLatin } = typeface;
  const how = { ...options, dropTables: isLatin ? unused : unusedInHangul };
  const versions = ['subset-font', typeface.package].map(packageVersion);
  const request = {
    recipe,
    how,
    versions,
    package: typeface.package,
    axes,
    file: source.file,
    name,
  };
  let whole: Promise<Buffer> | undefined;
  const cuts: Cut[] = [];
  for (const [slice, characters] of slices) {
    const text = characters.join('');
    const cut = await kept(cache, { ...request, text }, async () => {
      const font = await subsetFont(await (whole ??= unpacked(typeface, source)), text, {
        ...how,
        targetFormat: 'truetype',
        variationAxes: axes,
      });
      // With 「 comes 」 also unasked: harfbuzz adds mirror images.
      const all = [...charactersIn(font)].join('');
      const woff2 = await subsetFont(renamed(font, name), all, { ...how, targetFormat: 'woff2' });
      return { characters: all, woff2: woff2.toString('base64') };
    });
    cuts.push({ slice, ...cut });
  }
  return cuts;
}

/** All characters that a source has. */
function charactersOf(typeface: Typeface, source: Source, cache: string): Promise<string> {
  const { package: name } = typeface;
  const request = { charactersOf: name, version: packageVersion(name), file: source.file };
  return kept(cache, request, async () => [...charactersIn(await unpacked(typeface, source))].join(''));
}

/** A whole source. Packed ones are unpacked once, so that many slices are then cut in no time. */
async function unpacked({ package: name }: Typeface, { file }: Source): Promise<Buffer> {
  const font = packageFile(name, file);
  if (!file.endsWith('.woff2')) return font;
  return subsetFont(font, '', { ...options, targetFormat: 'truetype', keepAllGlyphs: true });
}
