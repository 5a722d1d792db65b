/** Writes what the app's own build doesn't: every page, the derived content, the fonts, the redirects. */
import { createHash } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import type { Manifest } from 'vite';
import { Archive } from '../content/archive';
import { derive } from '../content/derive';
import type { Content } from '../content/schema';
import { languages, type Language } from '../i18n/languages';
import { contentPath, type Site } from '../links';
import { drawPages, pageCount } from './drawPages';
import type { RenderedPage, RenderOptions } from './entry';
import { cutFonts, type FontFiles } from './fonts/cutFonts';
import { licences } from './fonts/packageFiles';
import { addGlyphs, noGlyphs, type GlyphSets } from './glyphs';
import { icon } from './icon';
import { redirectFiles } from './redirects';
import type { SiteContext } from './siteFile';
import { SiteFolder } from './SiteFolder';
import { finishPage } from './template';

export interface SiteOptions {
  content: Content;
  /** The folder that `content` was read from. */
  contentDirectory: string;
  /** Where the client's build lies and the site is written. */
  outDirectory: string;
  site: Site;
  renderPage: (path: string, options: RenderOptions) => Promise<RenderedPage>;
  /** Told how many of all pages are drawn. */
  onProgress: (done: number, all: number) => void;
}

/** What a build has written. */
export interface Written {
  pages: number;
}

export async function writeSite(options: SiteOptions): Promise<Written> {
  const { content, contentDirectory, outDirectory, site, renderPage, onProgress } = options;
  const folder = new SiteFolder(outDirectory);
  const context: SiteContext = { archive: new Archive(content), site };
  const derived = derive(context.archive);

  const manifest = JSON.parse(await folder.read('.vite/manifest.json')) as Manifest;
  await rm(folder.at('.vite'), { recursive: true });
  const template = await folder.read('index.html');

  // Twice: a page is written as it is drawn, so that no two are ever in memory, and finished when the
  // characters of all of them are known.
  const paths: string[] = [];
  const glyphs = noGlyphs();
  const all = pageCount(context);
  const drawing = { renderPage, template, manifest, base: site.base, derived, describe: () => '' };
  for await (const page of drawPages(context, drawing)) {
    addGlyphs(glyphs, page.body, page.isCore);
    await folder.write({ path: page.path, data: page.html });
    paths.push(page.path);
    onProgress(paths.length, all);
  }
  await addUndrawnWords(glyphs, content.network.languages);
  const fonts = await cutFonts(glyphs);
  const stylesheet = await writeStylesheet(fonts, manifest, folder);
  for (const path of paths) {
    const html = finishPage(await folder.read(path), { stylesheet, base: site.base, fonts });
    await folder.write({ path, data: html });
  }

  await folder.writeAll(fonts.files.map(({ name, bytes }) => ({ path: `assets/${name}`, data: bytes })));
  await folder.writeAll(
    licences().map(({ name, text }) => ({ path: `assets/licences/${name}.txt`, data: text })),
  );
  await folder.write({ path: 'icon.svg', data: icon() });

  await rm(folder.at('content'), { recursive: true, force: true });
  await cp(contentDirectory, folder.at('content'), { recursive: true });
  for (const [file, view] of derived) {
    await folder.write({ path: contentPath(file), data: JSON.stringify(view) });
  }
  await folder.writeAll(await redirectFiles(context));
  return { pages: paths.length };
}

/** The interface's words that no written page shows: messages, filters, errors. */
async function addUndrawnWords(glyphs: GlyphSets, codes: readonly Language[]) {
  for (const code of codes) {
    const { words } = await languages[code].load();
    const all = Object.values(words).flatMap((area) => Object.values(area));
    for (const character of all.join('')) glyphs.sans.add(character);
    const titles = Object.entries(words.error).filter(([key]) => key.endsWith('Title'));
    for (const [, title] of titles) for (const character of title) glyphs.serifBold.add(character);
  }
}

/** Joins the fonts' rules to the app's stylesheet, under a name that holds the hash of both. */
async function writeStylesheet({ css }: FontFiles, manifest: Manifest, folder: SiteFolder) {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const built = entry?.css?.[0];
  if (!built) throw new Error('The build made no stylesheet.');
  const text = css + (await folder.read(built));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `assets/site-${hash}.css`;
  await folder.write({ path: name, data: text });
  await rm(folder.at(built));
  return { built, name };
}
