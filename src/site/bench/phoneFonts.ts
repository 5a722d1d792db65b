/**
 * The fonts of the phone whose visitor is measured. What stands in until ours have come decides where lines break, and a
 * server often has no font with Hangul at all: boxes would stand in for it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { packageFile } from '../fonts/packageFiles';
import { renamed } from '../fonts/sfnt';

interface SystemFont {
  /** What Android calls it. */
  name: string;
  package: string;
  file: string;
  /** What a style sheet may ask for instead. */
  generic?: string;
}

const fonts: SystemFont[] = [
  {
    name: 'Roboto',
    package: '@fontsource/roboto',
    file: 'files/roboto-latin-400-normal.woff2',
    generic: 'sans-serif',
  },
  {
    name: 'Noto Serif',
    package: '@fontsource/noto-serif',
    file: 'files/noto-serif-latin-400-normal.woff2',
    generic: 'serif',
  },
  {
    name: 'Noto Sans CJK KR',
    package: '@fontsource/noto-sans-kr',
    file: 'files/noto-sans-kr-korean-400-normal.woff2',
  },
];

/**
 * @param cache a folder of ours, for the fonts.
 * @returns the environment in which a browser has a phone's fonts and no others; on Linux alone, where that can be had.
 */
export async function phoneFonts(cache: string): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const folder = path.resolve(cache, 'phone-fonts');
  await mkdir(folder, { recursive: true });
  await Promise.all(
    fonts.map(async ({ name, package: from, file }) => {
      const options = { targetFormat: 'truetype' as const, keepAllGlyphs: true };
      const font = await subsetFont(packageFile(from, file), '', options);
      await writeFile(path.join(folder, `${name}.ttf`), renamed(font, name));
    }),
  );
  const settings = path.join(folder, 'fonts.conf');
  const aliases = fonts.map(({ name, generic }) =>
    generic ? `<alias><family>${generic}</family><prefer><family>${name}</family></prefer></alias>` : '',
  );
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir>` +
      `<cachedir>${folder}</cachedir>${aliases.join('')}</fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: settings };
}
