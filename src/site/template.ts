import type { Manifest } from 'vite';
import { dark, light } from '../../tailwind.config';
import { iconPaths, manifestPath, underBase } from '../links';
import type { RenderedPage } from './entry';
import type { FontFiles } from './fonts/cutFonts';

interface TemplateOptions {
  manifest: Manifest;
  base: string;
  /** What the page says to machines alone. */
  description?: string;
}

/** Stands in a page until the fonts are cut to what all pages show. */
const fontsToCome = '<!--fonts-->';

/** Pours a page into `index.html`. Replacers are functions: quotations may hold a `$`. */
export function fillTemplate(template: string, page: RenderedPage, options: TemplateOptions): string {
  const { manifest, base, description = '' } = options;
  const sources = [...page.modules, ...(page.language ? [`src/i18n/${page.language}.ts`] : [])];
  const chunks = new Set(sources.flatMap((source) => chunksOf(source, manifest)));
  const head = [
    page.head,
    ...siteHead(base),
    ...[...chunks].map((file) => `<link rel="modulepreload" crossorigin href="${underBase(base, file)}">`),
    description,
  ];
  const state = page.state
    ? `<script type="application/json" id="state">${JSON.stringify(page.state).replaceAll('<', '\\u003c')}</script>`
    : '';

  return template
    .replace('<html lang="en">', () => `<html lang="${page.language ?? 'en'}">`)
    .replace('<!--head-->', () => head.join(''))
    .replace('<!--page-->', () => page.body)
    .replace('<!--state-->', () => state);
}

/** What stands in the head of every page. */
function siteHead(base: string): string[] {
  return [
    `<link rel="icon" type="image/svg+xml" href="${underBase(base, iconPaths.drawn)}">`,
    `<link rel="apple-touch-icon" href="${underBase(base, iconPaths.apple)}">`,
    `<link rel="manifest" href="${underBase(base, manifestPath)}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light.paper}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.paper}">`,
    fontsToCome,
  ];
}

interface FinishOptions {
  /** The file of the app's build that the page names, and the text that it is given instead. */
  stylesheet: { built: string; text: string };
  base: string;
  fonts: FontFiles;
}

/**
 * Tells a page, written before they were made, of its fonts and its styles. These stand in the page itself, so that
 * nothing has to be fetched before it can be seen: the same in all pages, as the policy allows one text only.
 * @throws where the page names no such stylesheet.
 */
export function finishPage(html: string, { stylesheet, base, fonts }: FinishOptions): string {
  const link = new RegExp(`<link rel="stylesheet"[^>]*href="${underBase(base, stylesheet.built)}"[^>]*>`);
  if (!link.test(html)) throw new Error(`A page doesn't name its stylesheet, ${stylesheet.built}.`);
  const preloads = fonts.files
    .filter(({ slice }) => slice === 'latin')
    .map(
      ({ name }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${underBase(base, `assets/${name}`)}">`,
    );
  return html
    .replace(fontsToCome, () => preloads.join(''))
    .replace(link, () => `<style>${stylesheet.text}</style>`);
}

/** A source's chunk and those it imports, but for the entry, which the page names itself. */
function chunksOf(source: string, manifest: Manifest): string[] {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build made no chunk of ${source}.`);
  if (chunk.isEntry) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => chunksOf(name, manifest))];
}
