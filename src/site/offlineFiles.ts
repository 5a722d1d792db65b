/** What the worker needs: the page that any address is drawn from, the views that are kept unread, and the worker itself. */
import { createHash } from 'node:crypto';
import { escapeText } from 'entities/escape';
import type { Manifest } from 'vite';
import type { Archive } from '../content/archive';
import type { Derived } from '../content/derive';
import { textIn } from '../content/names';
import { contentPath, deskPath, iconPaths, underBase } from '../links';
import { workerFile, type Kept } from '../offline/kept';
import type { BuiltApp } from './builtApp';
import { finishPage, toCome, type Finish } from './finish';
import type { FontFile } from './fonts/cutFonts';
import { icon } from './icon';
import { offlineViews } from './offlineViews';
import type { SiteFile } from './siteFile';
import { fillTemplate } from './template';

interface OfflineOptions {
  archive: Archive;
  derived: Derived;
  app: BuiltApp;
  finish: Finish;
  fonts: readonly FontFile[];
  /** Files of styles that come late. */
  sheets: readonly SiteFile[];
}

const [pagePath, viewsPath] = ['/offline.html', '/offline.json'];

const index = contentPath('index/');

/** The states' shapes, which pages draw from. */
const isSprite = /^\/assets\/states-\w+\.svg$/;

export function offlineFiles(options: OfflineOptions): SiteFile[] {
  const page = { path: pagePath, data: offlinePage(options) };
  const views = { path: viewsPath, data: JSON.stringify(viewsOf(options)) };
  const kept = JSON.stringify(keptOf(options, [page, views, { path: iconPaths.drawn, data: icon() }]));
  return [page, views, { path: `/${workerFile}`, data: `self.kept=${kept};\n${options.app.worker}` }];
}

/** The app's page with nothing on it: what is to stand there, the address tells the app. */
function offlinePage({ archive, app, finish }: OfflineOptions): string {
  const { template, manifest, site } = app.settings;
  const { name } = archive.organization(archive.content.network.organization);
  const page = {
    head: `<title>${escapeText(textIn(name, archive.firstLanguage))}</title><meta name="robots" content="noindex">`,
    body: '',
    modules: [],
    language: undefined,
    state: undefined,
  };
  const html = fillTemplate(template, page, { manifest, base: site.base });
  return finishPage(html, toCome, finish).replace('<html ', '<html data-from-device ');
}

function viewsOf({ archive, derived }: OfflineOptions): Record<string, unknown> {
  return Object.fromEntries(
    offlineViews(archive).map((file) => {
      const view = derived.get(file);
      if (!view) throw new Error(`Devices should keep ${file}, which the build doesn’t write.`);
      return [file.slice('index/'.length), view()];
    }),
  );
}

function keptOf({ app, finish, fonts, sheets }: OfflineOptions, own: SiteFile[]): Kept {
  const { manifest, site } = app.settings;
  const at = (path: string) => underBase(site.base, path);
  const isFirst = ({ slice }: FontFile) => ['latin', 'core', 'rest', 'hangul-0', 'names-0'].includes(slice);
  const used = fonts.filter(({ slice }) => slice !== 'desk');
  const fontAt = ({ name }: FontFile) => at(`assets/${name}`);
  const scripts = scriptsOf(manifest);
  const hashed = [
    ...scripts.map(at),
    ...[...app.files()].flatMap(({ path }) => (isSprite.test(path) ? [at(path)] : [])),
    ...sheets.flatMap(({ path }) => (path === `/${finish.sheet}` ? [] : [at(path)])),
    ...used.filter(isFirst).map(fontAt),
  ];
  return {
    code: revisionOf(scripts.join()),
    page: at(pagePath),
    views: at(viewsPath),
    files: [
      ...own.map(({ path, data }) => ({ url: at(path), revision: revisionOf(data) })),
      ...hashed.map((url) => ({ url, revision: null })),
    ],
    later: used.filter((font) => !isFirst(font)).map(fontAt),
    index: at(index),
    others: [deskPath, '/embed/'].map(at),
  };
}

function revisionOf(data: SiteFile['data']): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

/** All scripts that pages for readers can come to need: the desk's are its own. */
function scriptsOf(manifest: Manifest): string[] {
  const seen = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name) || /\/DeskPage\.|\/deskWords\//.test(name)) return;
    seen.add(name);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit('index.html');
  return [...new Set([...seen].map((name) => manifest[name]!.file))].toSorted();
}
