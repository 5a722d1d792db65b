/** What pages are told last: the fonts, cut to what all of them show, and the styles that name these. */
import { createHash } from 'node:crypto';
import { underBase } from '../links';
import type { FontFiles } from './fonts/cutFonts';
import type { SiteFile } from './siteFile';

/** No part is empty, or stands in a page by chance: what a page was told can be found in it and told anew. */
export interface Finish {
  /**
   * In an app's page: the fonts that it asks for early, and the styles themselves, so that nothing has to be fetched
   * before it can be seen. They are the same in all pages, as the policy allows one text only.
   */
  head: string;
  /** In a card to frame: the file of the same styles, for a page that frames several fetches them once. */
  sheet: string;
}

/** Stands in a page until it is finished. */
export const toCome: Finish = { head: '<!--styles-->', sheet: 'assets/styles-to-come.css' };

interface FinishOptions {
  fonts: FontFiles;
  /** The app's own styles. */
  styles: string;
  base: string;
}

/** The finish of all pages, and the file of styles that it names. */
export function finishOf({ fonts, styles, base }: FinishOptions): { finish: Finish; sheet: SiteFile } {
  const data = fonts.css + styles;
  const sheet = `assets/site-${createHash('sha256').update(data).digest('hex').slice(0, 8)}.css`;
  const preloads = fonts.files
    .filter(({ slice }) => slice === 'latin')
    .map(
      ({ name }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${underBase(base, `assets/${name}`)}">`,
    );
  return {
    finish: { head: `${preloads.join('')}<style>${data}</style>`, sheet },
    sheet: { path: `/${sheet}`, data },
  };
}

/**
 * Tells a page what it is to say of fonts and styles.
 * @param from what it says now.
 * @throws where it says something else.
 */
export function finishPage(html: string, from: Finish, to: Finish): string {
  for (const part of ['head', 'sheet'] as const) {
    const start = html.indexOf(from[part]);
    if (start >= 0) return html.slice(0, start) + to[part] + html.slice(start + from[part].length);
  }
  throw new Error('A page says nothing of its styles, or something else than it was told.');
}
