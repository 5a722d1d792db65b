import { Readable } from 'node:stream';
import { ErrorLevel, LIMITS, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Archive } from '../content/archive';
import { placesOf } from '../content/places';
import { absolute, sitemapPath, versionsOf, type Place } from '../links';
import { lastChanged } from './lastChanged';
import type { SiteContext, SiteFile } from './siteFile';

const options = { lastmodDateOnly: true, level: ErrorLevel.THROW };
const xmlns = { news: false, xhtml: true, image: false, video: false };

/** Of the 50 MB that the protocol allows a file, with room for its frame. */
const mostBytes = 45_000_000;

interface Listed {
  url: string;
  links: { lang: string; url: string }[];
  lastmod?: string;
}

/**
 * Every page that stands for itself, in each language, with the others' addresses; in several files under
 * an index where one can't hold them. Releases come first, oldest first: a file that is full of them stays as it is.
 * @param limit how many addresses a file holds at most; by the protocol, 50,000.
 * @param most how many bytes it has at most.
 */
export async function sitemap(
  context: SiteContext,
  limit: number = LIMITS.MAX_SITEMAP_ITEM_LIMIT,
  most: number = mostBytes,
): Promise<SiteFile[]> {
  const parts = partsOf(listedIn(context), limit, most);
  const files = await Promise.all(
    parts.map(async (part, index) => ({
      path: parts.length === 1 ? sitemapPath : sitemapPath.replace('.xml', `-${index + 1}.xml`),
      data: await written(part, new SitemapStream({ ...options, xmlns })),
    })),
  );
  if (files.length === 1) return files;
  const index = files.map(({ path }, at) => ({
    url: absolute(context.site, path),
    lastmod: newestIn(parts[at] ?? []),
  }));
  return [
    { path: sitemapPath, data: await written(index, new SitemapIndexStream({ ...options })) },
    ...files,
  ];
}

function listedIn({ archive, site }: SiteContext): Listed[] {
  const { languages } = archive.content.network;
  const dayOf = lastChanged(archive);
  const places = placesOf(archive).filter(({ page }) => page !== 'both');
  return [...inOrder(places, archive), ...places.filter((place) => !isOfRelease(place))].flatMap((place) => {
    const versions = versionsOf(site, languages, place);
    const links = versions.map(({ language, address }) => ({ lang: language, url: address }));
    const lastmod = dayOf(place);
    return versions
      .filter(({ language }) => language !== 'x-default')
      .map(({ address }) => ({ url: address, links, ...(lastmod && { lastmod }) }));
  });
}

type OfRelease = Extract<Place, { page: 'release' | 'statement' }>;

function isOfRelease(place: Place): place is OfRelease {
  return place.page === 'release' || place.page === 'statement';
}

/** Releases, oldest first, each with its statements behind it. */
function inOrder(places: readonly Place[], { releases }: Archive): Place[] {
  const of = new Map(releases.map(({ id }) => [id, [] as Place[]]));
  for (const place of places) if (isOfRelease(place)) of.get(place.release)?.push(place);
  return [...of.values()].flat();
}

/** Filled one after the other. */
function partsOf(pages: readonly Listed[], limit: number, most: number): Listed[][] {
  const parts: Listed[][] = [[]];
  let bytes = 0;
  for (const page of pages) {
    const own = bytesOf(page);
    if ((parts.at(-1)?.length ?? 0) >= limit || bytes + own > most) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(page);
    bytes += own;
  }
  return parts;
}

/** Not less than the page takes in the file: its addresses, which are plain ASCII, and the tags around each. */
function bytesOf({ url, links }: Listed): number {
  const addresses = [url, ...links.map((link) => link.url)];
  return 120 + addresses.reduce((sum, address) => sum + 70 + address.length, 0);
}

function newestIn(part: readonly Listed[]): string | undefined {
  return part.reduce<string | undefined>(
    (newest, { lastmod = '' }) => (lastmod > (newest ?? '') ? lastmod : newest),
    undefined,
  );
}

async function written(items: readonly unknown[], stream: SitemapStream | SitemapIndexStream) {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
