/** What pages are told last: the fonts, cut to what all of them show, and the styles that name these. */
import { createHash } from 'node:crypto';
import { underBase } from '../links';
import type { FontFiles } from './fonts/cutFonts';
import { pagePolicyTag } from './policy';
import type { SiteFile } from './siteFile';

/** No part is empty, or stands in a page by chance: what a page was told can be found in it and told anew. */
export interface Finish {
  /** In an app's page, before all else that it holds for: what the page may do, the styles named by their hash. */
  policy: string;
  /**
   * In an app's page: the styles themselves, so that nothing has to be fetched before it can be seen. They are the same in all
   * pages, as the policy allows one text only.
   */
  head: string;
  /** How an app's page ends: after all that is seen, the fonts that it asks for early, and rules that nothing waits for. */
  end: string;
  /** In a card to frame: the file of all styles, for a page that frames several fetches them once. */
  sheet: string;
}

/** Stands in a page until it is finished. */
export const toCome: Finish = {
  policy: '<!--policy-->',
  head: '<!--styles-->',
  end: '</body>',
  sheet: 'assets/styles-to-come.css',
};

interface FinishOptions {
  fonts: FontFiles;
  /** The app's own styles. */
  styles: string;
  base: string;
}

/** The finish of all pages, and the files of styles that it names. */
export function finishOf({ fonts, styles, base }: FinishOptions): { finish: Finish; sheets: SiteFile[] } {
  const text = fonts.css + styles;
  const sheet = sheetOf('site', text + fonts.hangulCss);
  const late = fonts.hangulCss === '' ? [] : [sheetOf('hangul', fonts.hangulCss)];
  const preloads = fonts.files
    .filter(({ slice }) => slice === 'latin')
    .map(
      ({ name }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${underBase(base, `assets/${name}`)}">`,
    );
  const links = late.map(({ path }) => `<link rel="stylesheet" href="${underBase(base, path)}">`);
  return {
    finish: {
      policy: pagePolicyTag(text),
      head: `<style>${text}</style>`,
      end: `${[...preloads, ...links].join('')}</body>`,
      sheet: sheet.path.slice(1),
    },
    sheets: [sheet, ...late],
  };
}

/** A file of styles, under a name that holds their hash. */
function sheetOf(name: string, data: string): SiteFile {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return { path: `/assets/${name}-${hash}.css`, data };
}

/**
 * Tells a page what it is to say of fonts and styles.
 * @param from what it says now.
 * @throws where it says something else.
 */
export function finishPage(html: string, from: Finish, to: Finish): string {
  const parts = ['policy', 'head', 'end'] as const;
  const places = [html.indexOf(from.policy), html.indexOf(from.head), html.lastIndexOf(from.end)];
  if (places.every((place, index) => place > (places[index - 1] ?? -1))) {
    let told = '';
    let at = 0;
    for (const [index, part] of parts.entries()) {
      told += html.slice(at, places[index]) + to[part];
      at = places[index]! + from[part].length;
    }
    return told + html.slice(at);
  }
  const sheet = html.indexOf(from.sheet);
  if (sheet >= 0) return html.slice(0, sheet) + to.sheet + html.slice(sheet + from.sheet.length);
  throw new Error('A page says nothing of its styles, or something else than it was told.');
}
