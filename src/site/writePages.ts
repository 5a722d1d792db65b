/**
 * Pages are written twice: as they are drawn, so that no two of them are ever in memory, and finished when the
 * characters of all are known and the fonts are cut to them.
 */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Manifest } from 'vite';
import { derive } from '../content/derive';
import { languages, type Language } from '../i18n/languages';
import { contentPath, deskPath, underBase, type Place } from '../links';
import { drawPages, pageCount } from './drawPages';
import { embedPages } from './embed/embedPages';
import type { renderEmbed, renderPage } from './entry';
import { cutFonts, type FontFiles, type Glyphs } from './fonts/cutFonts';
import { licences } from './fonts/packageFiles';
import { addGlyphs, noGlyphs, type GlyphSets } from './glyphs';
import type { SiteContext } from './siteFile';
import type { SiteFolder } from './SiteFolder';
import { finishPage } from './template';

export interface PageOptions {
  /** The server entry's. */
  draw: { renderPage: typeof renderPage; renderEmbed: typeof renderEmbed };
  /** What a page's head says to machines alone. */
  describe: (language: Language, place: Place) => string;
  /** Told how many of all pages are drawn. */
  onProgress: (done: number, all: number) => void;
}

/** Writes the app's pages, the cards to frame, what they read, and their fonts. @returns how many pages there are. */
export async function writePages(
  context: SiteContext,
  folder: SiteFolder,
  { draw, describe, onProgress }: PageOptions,
): Promise<number> {
  const { base } = context.site;
  const derived = derive(context.archive);
  const manifest = JSON.parse(await folder.read('.vite/manifest.json')) as Manifest;
  await rm(folder.at('.vite'), { recursive: true });
  const template = await folder.read('index.html');
  const stylesheet = fileOf('index.html', manifest).css?.[0];
  if (stylesheet === undefined) throw new Error('The build made no stylesheet.');

  const paths: string[] = [];
  const glyphs = noGlyphs();
  const all = pageCount(context);
  const { renderPage, renderEmbed: render } = draw;
  for await (const page of drawPages(context, { renderPage, template, manifest, base, derived, describe })) {
    if (page.path !== deskPath) addGlyphs(glyphs, page.body, page.isCore);
    await folder.write({ path: page.path, data: page.html });
    paths.push(page.path);
    onProgress(paths.length, all);
  }
  const script = fileOf('src/embed.ts', manifest).file;
  const framed: string[] = [];
  for await (const page of embedPages(context, { render, stylesheet, script })) {
    addGlyphs(glyphs, page.body, languages[page.language].script === 'Latin');
    await folder.write(page);
    framed.push(page.path);
  }

  await addUndrawnWords(glyphs, context.archive.content.network.languages);
  const desk = await deskCharacters(context.archive.content.network.languages);
  const fonts = await writeFonts({ ...glyphs, desk }, base, folder);
  const text = fonts.css + (await folder.read(stylesheet));
  for (const path of paths) {
    const data = finishPage(await folder.read(path), {
      stylesheet: { built: stylesheet, text },
      base,
      fonts,
    });
    await folder.write({ path, data });
  }
  const name = await writeStylesheet(text, stylesheet, folder);
  for (const path of framed) {
    await folder.write({ path, data: (await folder.read(path)).replace(stylesheet, () => name) });
  }
  for (const [file, make] of derived) {
    await folder.write({ path: contentPath(file), data: JSON.stringify(make()) });
  }
  return all;
}

/** The interface's words that no written page shows: messages, filters, errors. */
async function addUndrawnWords(glyphs: GlyphSets, codes: readonly Language[]) {
  for (const code of codes) {
    const { words } = await languages[code].load();
    const all = Object.values(words).flatMap((area) => Object.values(area));
    for (const character of all.join('')) glyphs.sans.add(character);
    const titles = Object.entries({ ...words.error, ...words.share }).filter(([key]) => /title/i.test(key));
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

async function writeFonts(glyphs: Glyphs, base: string, folder: SiteFolder): Promise<FontFiles> {
  const fonts = await cutFonts(glyphs, { folder: underBase(base, 'assets/') });
  for (const { name, bytes } of fonts.files) await folder.write({ path: `assets/${name}`, data: bytes });
  for (const { name, text } of licences()) {
    await folder.write({ path: `assets/licences/${name}.txt`, data: text });
  }
  return fonts;
}

/** The same styles as a file, for the cards: a page that frames several fetches them once. Its name holds their hash. */
async function writeStylesheet(text: string, built: string, folder: SiteFolder): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `assets/site-${hash}.css`;
  await folder.write({ path: name, data: text });
  await rm(folder.at(built));
  return name;
}

function fileOf(source: string, manifest: Manifest) {
  const file = manifest[source];
  if (!file) throw new Error(`The build made nothing of ${source}.`);
  return file;
}
