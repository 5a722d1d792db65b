import subsetFont from 'subset-font';
import { kept } from './kept';
import { packageFile, packageVersion } from './packageFiles';
import { charactersIn, keptNames, renamed } from './sfnt';
import type { Source, Typeface } from './typefaces';

/** Raise it when the same request is to give other bytes than before. */
const recipe = 1;

const options = {
  preserveNameIds: keptNames,
  // Spacing, accents, ligatures, and figures of one width: our CSS asks for no others.
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'tnum'],
};

export type Slice = 'latin' | 'core' | 'desk' | 'rest';

export interface Cut {
  slice: Slice;
  characters: string[];
  /** In base64, as the cache is JSON. */
  woff2: string;
}

interface Request {
  typeface: Typeface;
  source: Source;
  /** What the font is to call itself. */
  name: string;
  wanted: ReadonlySet<string>;
  core: ReadonlySet<string>;
  /** Those that the publishing desk alone shows. */
  desk: ReadonlySet<string>;
}

/**
 * Cuts those of the wanted characters that a source has, a Latin source in one piece, others into core, desk and rest.
 * @param cache the folder where cuts are kept from one run to the next.
 */
export function cutSource(
  { typeface, source, name, wanted, core, desk }: Request,
  cache: string,
): Promise<Cut[]> {
  const versions = ['subset-font', typeface.package].map(packageVersion);
  const text = [...wanted].toSorted();
  const coreText = typeface.isLatin ? [] : text.filter((character) => core.has(character));
  const deskText = typeface.isLatin
    ? []
    : text.filter((character) => desk.has(character) && !core.has(character));
  const request = {
    recipe,
    options,
    versions,
    typeface,
    source,
    name,
    text,
    coreText,
    ...(deskText.length > 0 && { deskText }),
  };

  return kept(cache, request, async () => {
    const font = packageFile(typeface.package, source.file);
    const take = (characters: string[]) =>
      subsetFont(font, characters.join(''), {
        ...options,
        targetFormat: 'truetype',
        variationAxes: typeface.axes,
      });

    // First everything at once: what comes back tells which characters the source has. (With 「 comes 」 also
    // unasked: harfbuzz adds mirror images.) Then each slice from the source again, so that its bytes don't
    // depend on what is in the others.
    const whole = await take(text);
    const held = [...charactersIn(whole)];
    const slices: Record<Slice, string[]> = {
      latin: typeface.isLatin ? held : [],
      core: typeface.isLatin ? [] : held.filter((character) => core.has(character)),
      desk: held.filter((character) => deskText.includes(character)),
      rest: typeface.isLatin
        ? []
        : held.filter((character) => !core.has(character) && !deskText.includes(character)),
    };
    const cuts: Cut[] = [];
    for (const [slice, characters] of Object.entries(slices) as [Slice, string[]][]) {
      if (characters.length === 0) continue;
      const isWhole = characters.length === held.length;
      const ours = renamed(isWhole ? whole : await take(characters), name, typeface.reserved);
      const bytes = await subsetFont(ours, characters.join(''), { ...options, targetFormat: 'woff2' });
      cuts.push({ slice, characters, woff2: bytes.toString('base64') });
    }
    return cuts;
  });
}
