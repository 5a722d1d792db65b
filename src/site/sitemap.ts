import { Readable } from 'node:stream';
import { ErrorLevel, LIMITS, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { placesOf } from '../content/places';
import { absolute, sitemapPath, versionsOf } from '../links';
import { lastChanged } from './lastChanged';
import type { SiteContext, SiteFile } from './siteFile';

const options = { lastmodDateOnly: true, level: ErrorLevel.THROW };
const xmlns = { news: false, xhtml: true, image: false, video: false };

/**
 * Every page that stands for itself, in each language, with the others' addresses; in several files under
 * an index where one can't hold them.
 * @param limit how many addresses a file holds at most; by the protocol, 50,000.
 */
export async function sitemap(
  { archive, site }: SiteContext,
  limit: number = LIMITS.MAX_SITEMAP_ITEM_LIMIT,
): Promise<SiteFile[]> {
  const { languages } = archive.content.network;
  const dayOf = lastChanged(archive);
  const pages = placesOf(archive)
    .filter(({ page }) => page !== 'both')
    .flatMap((place) => {
      const versions = versionsOf(site, languages, place);
      const links = versions.map(({ language, address }) => ({ lang: language, url: address }));
      const lastmod = dayOf(place);
      return versions
        .filter(({ language }) => language !== 'x-default')
        .map(({ address }) => ({ url: address, links, ...(lastmod && { lastmod }) }));
    });

  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) =>
    pages.slice(index * limit, (index + 1) * limit),
  );
  const files = await Promise.all(
    parts.map(async (part, index) => ({
      path: parts.length === 1 ? sitemapPath : sitemapPath.replace('.xml', `-${index + 1}.xml`),
      data: await written(part, new SitemapStream({ ...options, xmlns })),
    })),
  );
  if (files.length === 1) return files;
  const addresses = files.map(({ path }) => absolute(site, path));
  return [
    { path: sitemapPath, data: await written(addresses, new SitemapIndexStream({ ...options })) },
    ...files,
  ];
}

async function written(items: readonly unknown[], stream: SitemapStream | SitemapIndexStream) {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
