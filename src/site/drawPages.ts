/** Every page of the app as HTML, one after the other, its fonts still to come. */
import type { Manifest } from 'vite';
import { placesOf } from '../content/places';
import { languages, type Language } from '../i18n/languages';
import { deskPath, pathTo, type Place } from '../links';
import type { RenderedPage, RenderOptions } from './entry';
import type { SiteContext } from './siteFile';
import { fillTemplate } from './template';

export interface DrawnPage {
  /** Without the base path: `/en/about/`, `/404.html`. */
  path: string;
  html: string;
  /** What of it a visitor sees. */
  body: string;
  /** Whether it should need only the fonts' small slices. */
  isCore: boolean;
}

export interface DrawOptions extends RenderOptions {
  renderPage: (path: string, options: RenderOptions) => Promise<RenderedPage>;
  template: string;
  manifest: Manifest;
  /** What a page's head says to machines alone. */
  describe: (language: Language, place: Place) => string;
}

/** How many pages `drawPages` draws. */
export function pageCount({ archive }: SiteContext): number {
  return 3 + archive.content.network.languages.length * placesOf(archive).length;
}

export async function* drawPages({ archive }: SiteContext, options: DrawOptions): AsyncGenerator<DrawnPage> {
  const codes = archive.content.network.languages;
  const [first] = codes;
  if (first === undefined) throw new Error('The network has no language.');
  const home: Place = { page: 'home' };
  yield draw('/', false, options.describe(first, home), options);
  yield draw('/404.html', false, '', options);
  yield draw(deskPath, false, '', options);
  for (const language of codes) {
    for (const place of placesOf(archive)) {
      const description = options.describe(language, place);
      yield draw(pathTo(language, place), isCore(language, place), description, options);
    }
  }
}

async function draw(path: string, core: boolean, description: string, options: DrawOptions) {
  const { renderPage, template, manifest, base } = options;
  const page = await renderPage(path, options);
  return {
    path,
    html: fillTemplate(template, page, { manifest, base, description }),
    body: page.body,
    isCore: core,
  };
}

/** A page in a Latin-script language needs only the small slices, but for the words of another. */
function isCore(language: Language, { page }: Place): boolean {
  return languages[language].script === 'Latin' && page !== 'both';
}
