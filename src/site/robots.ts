import { absolute, robotsPath, sitemapPath, type Site } from '../links';
import type { SiteFile } from './siteFile';

/** Whoever reads by machine may read everything; what isn't to be listed says so in its own head. */
export function robots(site: Site): SiteFile {
  return {
    path: robotsPath,
    data: `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, sitemapPath)}\n`,
  };
}
