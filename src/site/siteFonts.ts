/** The fonts of the site: cut to what its pages show, and to what they may come to show. */
import type { Network } from '../content/schema';
import { languages, type Language } from '../i18n/languages';
import { underBase } from '../links';
import { cutFonts, type FontFiles } from './fonts/cutFonts';
import type { GlyphSets } from './glyphs';
import type { SiteFile } from './siteFile';

/**
 * @param shown on the pages; what no page shows is added here.
 * @throws {NoTypeface}
 */
export async function siteFonts(shown: GlyphSets, network: Network, base: string): Promise<FontFiles> {
  await addUndrawnWords(shown, network.languages);
  const desk = await deskCharacters(network.languages);
  return cutFonts({ ...shown, desk, frame: frameOf(network) }, { folder: underBase(base, 'assets/') });
}

/** What every page says: the network's name, in its header and its footer, and the names of the languages. */
function frameOf({ organizations, organization, languages: codes }: Network): Set<string> {
  const { name, fullName = {} } = organizations.find(({ id }) => id === organization) ?? {};
  const own = codes.flatMap((code) => [languages[code].name, languages[code].short]);
  return new Set([...Object.values({ ...name }), ...Object.values(fullName), ...own].join(''));
}

/** The fonts, as they are served. */
export function fontFiles({ files }: FontFiles): SiteFile[] {
  return files.map(({ name, bytes }) => ({ path: `/assets/${name}`, data: bytes }));
}

/** The interface's words that no written page shows: messages, filters, errors. */
async function addUndrawnWords(glyphs: GlyphSets, codes: readonly Language[]) {
  for (const code of codes) {
    const [{ words: first }, { words: more }] = await Promise.all([
      languages[code].load(),
      languages[code].loadMore(),
    ]);
    const areas: Record<string, string>[] = [...Object.values(first), ...Object.values(more)];
    const all = areas.flatMap((area) => Object.values(area));
    for (const character of all.join('')) glyphs.sans.add(character);
    const titles = areas.flatMap((area) => Object.entries(area)).filter(([key]) => /title/i.test(key));
    for (const [, title] of titles) for (const character of title) glyphs.serifBold.add(character);
  }
}

/** What the publishing desk says, numbers among it. */
async function deskCharacters(codes: readonly Language[]): Promise<Set<string>> {
  const texts = await Promise.all(
    codes.map(async (code) => {
      const [{ spell }, { words }] = await Promise.all([languages[code].load(), languages[code].loadDesk()]);
      const numbers = Array.from({ length: 100 }, (_, number) => spell(number, false) + spell(number, true));
      return [...Object.values(words).flatMap((area) => Object.values(area)), ...numbers].join('');
    }),
  );
  return new Set(texts.join(''));
}
