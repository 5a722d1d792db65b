/** Pages that moved: for each old path a page that leads on, in every language, and a list for hosts that redirect. */
import type { Language } from '../i18n/languages';
import { absolute, underBase, type Site } from '../links';

export interface RedirectPage {
  /** Without the base path. */
  path: string;
  html: string;
}

interface RedirectOptions {
  redirects: Record<string, string>;
  languages: readonly Language[];
  site: Site;
  /** The words of the link, in each language. */
  words: (language: Language) => string;
}

/** @param options.redirects old path → new path, both without a language. */
export function redirectPages({ redirects, languages, site, words }: RedirectOptions): RedirectPage[] {
  return Object.entries(redirects).flatMap(([from, to]) =>
    languages.map((language) => {
      const target = underBase(site.base, `/${language}${to}`);
      return {
        path: `/${language}${from}`,
        html: [
          '<!doctype html>',
          `<html lang="${language}">`,
          '<head>',
          '<meta charset="utf-8">',
          '<meta name="viewport" content="width=device-width, initial-scale=1">',
          `<title>${words(language)}</title>`,
          `<meta http-equiv="refresh" content="0; url=${target}">`,
          `<link rel="canonical" href="${absolute(site, target.slice(site.base.length - 1))}">`,
          '<meta name="robots" content="noindex">',
          '</head>',
          `<body><p><a href="${target}">${words(language)}</a></p></body>`,
          '</html>',
          '',
        ].join('\n'),
      };
    }),
  );
}

/** The `_redirects` file of Netlify and Cloudflare Pages. */
export function redirectsFile({ redirects, languages, site }: Omit<RedirectOptions, 'words'>): string {
  return Object.entries(redirects)
    .flatMap(([from, to]) =>
      languages.map((language) => {
        const at = (path: string) => underBase(site.base, `/${language}${path}`);
        return `${at(from)} ${at(to)} 301\n`;
      }),
    )
    .join('');
}
