/** Writes what the app's own build doesn't: every page, the derived content, the fonts, the redirects. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from 'vite';
import { Archive } from '../content/archive';
import { derive } from '../content/derive';
import { placesOf } from '../content/places';
import { languages, type Language } from '../i18n/languages';
import { loadWords } from '../i18n/words';
import { pathTo, placeAt, type Site } from '../links';
import type { RenderedPage, RenderOptions } from './entry';
import { qrFiles } from './qr';
import { cutFonts, type FontFiles } from './fonts/cutFonts';
import { licences } from './fonts/packageFiles';
import { addGlyphs, noGlyphs, type GlyphSets } from './glyphs';
import { icon } from './icon';
import { fillTemplate } from './template';
import { redirectPages, redirectsFile } from './redirects';
import type { Content } from '../content/schema';

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

/** @returns how many pages were written. */
export async function writeSite(options: SiteOptions): Promise<number> {
  const { content, contentDirectory, outDirectory, site, renderPage, onProgress } = options;
  const out = (file: string) => path.join(outDirectory, file);
  const write = async (file: string, data: string | Uint8Array) => {
    await mkdir(path.dirname(out(file)), { recursive: true });
    await writeFile(out(file), data);
  };
  const archive = new Archive(content);
  const derived = derive(archive);
  const paths = [
    '/',
    '/404.html',
    ...content.network.languages.flatMap((language) =>
      placesOf(archive).map((place) => pathTo(language, place)),
    ),
  ];

  const manifest = JSON.parse(await readFile(out('.vite/manifest.json'), 'utf8')) as Manifest;
  await rm(out('.vite'), { recursive: true });
  const template = await readFile(out('index.html'), 'utf8');

  const pages: (RenderedPage & { path: string })[] = [];
  const glyphs = noGlyphs();
  for (const at of paths) {
    const page = await renderPage(at, { base: site.base, derived });
    addGlyphs(glyphs, page.body, isCore(at));
    pages.push({ ...page, path: at });
    onProgress(pages.length, paths.length);
  }

  await addUndrawnWords(glyphs, content.network.languages);
  const fonts = await cutFonts(glyphs);
  const stylesheet = await writeStylesheet(fonts, manifest, outDirectory);
  await Promise.all(fonts.files.map(({ name, bytes }) => write(`assets/${name}`, bytes)));
  await Promise.all(licences().map(({ name, text }) => write(`assets/licences/${name}.txt`, text)));

  await write('icon.svg', icon());
  for (const { path: at, data } of qrFiles({ archive, site })) await write(at, data);
  for (const page of pages) {
    const html = fillTemplate(template, page, { manifest, stylesheet, base: site.base, fonts });
    await write(page.path.endsWith('/') ? `${page.path}index.html` : page.path, html);
  }

  await rm(out('content'), { recursive: true, force: true });
  await cp(contentDirectory, out('content'), { recursive: true });
  for (const [file, view] of derived) await write(`content/${file}`, JSON.stringify(view));

  const moved = { redirects: content.network.redirects, languages: content.network.languages, site };
  const movedWords = new Map(
    await Promise.all(
      moved.languages.map(
        async (language) => [language, (await loadWords(language)).t('error.moved')] as const,
      ),
    ),
  );
  for (const page of redirectPages({ ...moved, words: (language) => movedWords.get(language) ?? '' })) {
    await write(`${page.path}index.html`, page.html);
  }
  if (Object.keys(moved.redirects).length > 0) await write('_redirects', redirectsFile(moved));
  return pages.length;
}

/** Whether a page should need only the small slices: those in a Latin-script language, but for the words of another. */
function isCore(at: string): boolean {
  const found = placeAt(at);
  return found !== null && languages[found.language].script === 'Latin' && found.place.page !== 'both';
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
async function writeStylesheet({ css }: FontFiles, manifest: Manifest, outDirectory: string) {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const built = entry?.css?.[0];
  if (!built) throw new Error('The build made no stylesheet.');
  const text = css + (await readFile(path.join(outDirectory, built), 'utf8'));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `assets/site-${hash}.css`;
  await writeFile(path.join(outDirectory, name), text);
  await rm(path.join(outDirectory, built));
  return { built, name };
}
