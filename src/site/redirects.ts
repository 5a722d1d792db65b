/** Pages that moved: for each old path a page that leads on, in every language, and a list for hosts that redirect. */
import { loadWords } from '../i18n/words';
import { absolute, underBase } from '../links';
import { movedPolicy, policyTag } from './policy';
import type { SiteContext, SiteFile } from './siteFile';

/** One page an old path and language, and `_redirects`, which Netlify and Cloudflare Pages read. */
export async function redirectFiles({ archive, site }: SiteContext): Promise<SiteFile[]> {
  const { redirects, languages } = archive.content.network;
  const files: SiteFile[] = [];
  let list = '';
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
      list += `${at(from)} ${at(to)} 301\n`;
    }
  }
  return list === '' ? [] : [...files, { path: '_redirects', data: list }];
}
