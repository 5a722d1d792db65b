/** What hosts are told: files that they look for in the folder, all written from the one table of headers. */
import { redirectsOf } from '../redirects';
import type { SiteContext, SiteFile } from '../siteFile';
import { headersFile } from './headersFile';
import { hostPaths } from './hostPaths';
import { nginxFile } from './nginxFile';

/** @param style as `styleHash` gives it for any page of the app. */
export function hostFiles({ archive, site }: SiteContext, style: string): SiteFile[] {
  const { origin, base } = site;
  // Whoever has a path of a host can’t promise https for the rest of it.
  const circumstances = { style, isSecure: origin.startsWith('https:') && base === '/' };
  return [
    { path: hostPaths.headers, data: headersFile(circumstances, base) },
    {
      path: hostPaths.nginx,
      data: nginxFile(circumstances, base, redirectsOf(archive.content.network, base)),
    },
    { path: hostPaths.noJekyll, data: '' },
  ];
}
