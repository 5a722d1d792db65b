/** Pages that moved: for each old path a page that leads on, in every language, and a list for hosts that redirect. */
import type { Network } from '../content/schema';
import { loadWords } from '../i18n/words';
import { absolute, underBase } from '../links';
import { hostPaths } from './hosts/hostPaths';
import { movedPolicy, policyTag } from './policy';
import type { SiteContext, SiteFile } from './siteFile';

/** An address that moved, both with the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/** What moved, in every language of the network. */
export function redirectsOf({ redirects, languages }: Network, base: string): Redirect[] {
  return Object.entries(redirects).flatMap(([from, to]) =>
    languages.map((language) => ({
      from: underBase(base, `/${language}${from}`),
      to: underBase(base, `/${language}${to}`),
    })),
  );
}

/** One page an old path and language, and `_redirects`, which Netlify and Cloudflare Pages read. */
export async function redirectFiles({ archive, site }: SiteContext): Promise<SiteFile[]> {
  const { redirects, languages } = archive.content.network;
  const files: SiteFile[] = [];
  for (const [from, to] of Object.entries(redirects)) {
    for (const language of languages) {
      const at = (path: string) => underBase(site.base, `/${language}${path}`);
      const words = (await loadWords(language)).t('error.moved');
      files.push({
        path: `/${language}${from}`,
        data: [
          '<!doctype html>',
          `<html lang="${language}">`,
          '<head>',
          '<meta charset="utf-8">',
          policyTag(movedPolicy),
          '<meta name="viewport" content="width=device-width, initial-scale=1">',
          `<title>${words}</title>`,
          `<meta http-equiv="refresh" content="0; url=${at(to)}">`,
          `<link rel="canonical" href="${absolute(site, `/${language}${to}`)}">`,
          '<meta name="robots" content="noindex">',
          '</head>',
          `<body><p><a href="${at(to)}">${words}</a></p></body>`,
          '</html>',
          '',
        ].join('\n'),
      });
    }
  }
  if (files.length === 0) return [];
  const list = redirectsOf(archive.content.network, site.base).map(({ from, to }) => `${from} ${to} 301\n`);
  return [...files, { path: hostPaths.redirects, data: list.join('') }];
}
