import type { Manifest } from 'vite';
import { dark, light } from '../../tailwind.config';
import { iconPaths, manifestPath, underBase } from '../links';
import type { RenderedPage } from './entry';
import { toCome } from './finish';

interface TemplateOptions {
  manifest: Manifest;
  base: string;
  /** What the page says to machines alone. */
  description?: string;
}

/** Pours a page into `index.html`. Replacers are functions: quotations may hold a `$`. */
export function fillTemplate(template: string, page: RenderedPage, options: TemplateOptions): string {
  const { manifest, base, description = '' } = options;
  const sources = [...page.modules, ...(page.language ? [`src/i18n/${page.language}.ts`] : [])];
  const chunks = new Set(sources.flatMap((source) => chunksOf(source, manifest)));
  const files = [...chunks].map((file) => underBase(base, file)).filter((file) => !template.includes(file));
  const head = [toCome.policy, page.head, ...siteHead(base), description];
  const preloads = files.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`);
  const state = page.state
    ? `<script type="application/json" id="state">${JSON.stringify(page.state).replaceAll('<', '\\u003c')}</script>`
    : '';

  return template
    .replace('<html lang="en">', () => `<html lang="${page.language ?? 'en'}">`)
    .replace('<!--head-->', () => head.join(''))
    .replace('<!--page-->', () => page.body)
    .replace('<!--state-->', () => state + preloads.join(''));
}

/** What stands in the head of every page. */
function siteHead(base: string): string[] {
  return [
    `<link rel="icon" type="image/svg+xml" href="${underBase(base, iconPaths.drawn)}">`,
    `<link rel="apple-touch-icon" href="${underBase(base, iconPaths.apple)}">`,
    `<link rel="manifest" href="${underBase(base, manifestPath)}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light.paper}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.paper}">`,
    toCome.head,
  ];
}

/** The app's stylesheet by the built `index.html`, without the base path. @throws where it names none. */
export function stylesheetOf(template: string, base: string): string {
  const [, address] = /<link rel="stylesheet"[^>]*href="([^"]+)"/.exec(template) ?? [];
  if (!address?.startsWith(base)) throw new Error('The app’s page names no stylesheet of its own.');
  return address.slice(base.length);
}

/**
 * The built `index.html` with its script at the end of the page: what is asked for in the head shares the line with the page
 * itself, which should be read first.
 */
export function scriptLast(template: string): string {
  const tags = /\s*(?:<link rel="modulepreload"[^>]*>|<script type="module"[^>]*><\/script>)/g;
  const found = template.match(tags) ?? [];
  return template.replace(tags, '').replace('</body>', () => `${found.join('').trim()}</body>`);
}

/**
 * The built `index.html` without its stylesheet, which pages carry themselves.
 * @param stylesheet without the base path.
 * @throws where it names no such stylesheet.
 */
export function withoutStylesheet(template: string, stylesheet: string, base: string): string {
  const link = new RegExp(`<link rel="stylesheet"[^>]*href="${underBase(base, stylesheet)}"[^>]*>`);
  if (!link.test(template)) throw new Error(`The app’s page doesn’t name its stylesheet, ${stylesheet}.`);
  return template.replace(link, '');
}

/** A source's chunk and those it imports. What the app begins with the template names itself. */
function chunksOf(source: string, manifest: Manifest): string[] {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build made no chunk of ${source}.`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => chunksOf(name, manifest))];
}
