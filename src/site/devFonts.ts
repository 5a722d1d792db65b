/** The fonts while developing: cut to all that the content and the interface could show, in no page's exact measure. */
import type { Content } from '../content/schema';
import { languageCodes, languages } from '../i18n/languages';
import { states } from '../content/states';
import { cutFonts, type FontFiles } from './fonts/cutFonts';

/** Where the development server answers for them, below the base path. */
export const devFontsFolder = '@fonts/';

export async function devFonts(content: Content, base: string): Promise<FontFiles> {
  const locales = await Promise.all(
    languageCodes.flatMap((code) => [languages[code].load(), languages[code].loadMore()]),
  );
  const all = new Set(JSON.stringify([content, states, languages, locales.map(({ words }) => words)]));
  return cutFonts({ serif: all, serifBold: all, sans: all }, { folder: base + devFontsFolder });
}
