import path from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { placesOf } from '../../src/content/places';
import { pathTo } from '../../src/links';
import { renderPage } from '../../src/site/entry';
import type { SiteFile } from '../../src/site/siteFile';
import { sitemap } from '../../src/site/sitemap';
import { anotherNetwork, director, statementsOverTime } from '../network';
import { releaseId } from '../leaders';
import { realContent } from '../realContent';
import { xmlFaults } from './xmlFaults';

const origin = 'http://localhost:4173';
const real = new Archive(realContent());
const at = (file: string) => path.join(import.meta.dirname, file);
const schema = at('sitemapWithLinks.xsd');
const imported = [at('../../node_modules/sitemap/schema/sitemap.xsd'), at('xhtmlLink.xsd')];

interface Listed {
  address: string;
  day: string | undefined;
  versions: Record<string, string>;
}

async function read({ data }: SiteFile): Promise<Listed[]> {
  const items = await parseSitemap(Readable.from([data]));
  return items.map(({ url, lastmod, links }) => ({
    address: url,
    day: lastmod,
    versions: Object.fromEntries(links.map((link) => [link.lang, link.url])),
  }));
}

const dayOf = (listed: Listed[], page: string) =>
  listed.find(({ address }) => address === origin + page)?.day;

describe('A search engine that reads the sitemap', () => {
  let files: SiteFile[];
  let listed: Listed[];
  beforeAll(async () => {
    files = await sitemap({ archive: real, site: { origin, base: '/' } });
    listed = await read(files[0]!);
  });

  test('gets one file that keeps the protocol’s schema', async () => {
    expect(files.map((file) => file.path)).toEqual(['/sitemap.xml']);
    expect(await xmlFaults(files, schema, ...imported)).toEqual([]);
  });

  test('is stopped by that schema where a file breaks it', async () => {
    const broken = files[0]!.data.toString().replace('<lastmod>2024-11-06', '<lastmod>yesterday');
    expect(await xmlFaults([{ path: '/broken.xml', data: broken }], schema, ...imported)).not.toEqual([]);
  });

  test('finds every page that is its own canonical one, in both languages, once', () => {
    const places = placesOf(real).filter(({ page }) => page !== 'both');
    const addresses = ['en', 'ko'].flatMap((language) =>
      places.map((place) => origin + pathTo(language as 'en' | 'ko', place)),
    );
    expect(listed.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted());
    expect(addresses.length).toBeGreaterThan(100);
  });

  test('reads there of each page’s versions what the page’s own head says', async () => {
    const derived = derive(real);
    for (const page of ['/ko/', `/en/releases/${releaseId}/mel-lee/`, '/ko/about/']) {
      const versions = listed.find(({ address }) => address === origin + page)?.versions;
      const { head } = await renderPage(page, { base: '/', derived });
      const said = [...head.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language, href]) => [language, href] as const,
      );
      expect(versions, page).toEqual(Object.fromEntries(said));
    }
  });

  test('learns the day only where a release gives one', () => {
    for (const page of [
      '/en/',
      '/ko/states/il/',
      '/en/organizations/hana-center/',
      '/ko/people/mel-lee/',
      '/ko/releases/',
      '/en/statements/',
      `/en/releases/${releaseId}/`,
      `/ko/releases/${releaseId}/joint/`,
    ]) {
      expect(dayOf(listed, page), page).toBe('2024-11-06');
    }
    expect(dayOf(listed, '/en/about/')).toBeUndefined();
    expect(dayOf(listed, '/ko/states/wy/')).toBeUndefined();
  });
});

test('An older part of a list has the day of the newest release in it, and a page nobody spoke on has none', async () => {
  const content = anotherNetwork(statementsOverTime(100));
  const [file] = await sitemap({ archive: new Archive(content), site: { origin, base: '/' } });
  const listed = await read(file!);
  expect(dayOf(listed, '/en/statements/')).toBe('2025-01-10');
  expect(dayOf(listed, '/en/statements/page/1/')).toBe('2025-01-02');
  expect(dayOf(listed, '/ko/people/ana-ruiz/page/3/')).toBe('2025-01-06');
  expect(dayOf(listed, '/en/organizations/mesa-center/')).toBeUndefined();
  // Both members work in Michigan, and one of them has spoken.
  expect(dayOf(listed, '/en/states/mi/')).toBe('2025-01-10');
  expect(dayOf(listed, '/en/states/az/')).toBeUndefined();
});

test('Each page of a state with many members is listed, with the day of those on it', async () => {
  const content = anotherNetwork(
    [{ day: '02-01', said: [{ speaker: 'ana-ruiz', title: director }] }],
    (network) => {
      const names = Array.from({ length: 12 }, (_, index) =>
        String.fromCodePoint('A'.codePointAt(0)! + index),
      );
      network.organizations.push(
        ...names.map((name) => ({
          id: `house-${name.toLowerCase()}`,
          name: { en: `House ${name}`, ko: `${name}집` },
          states: ['MI' as const],
          memberOf: 'harbor',
        })),
      );
    },
  );
  const [file] = await sitemap({ archive: new Archive(content), site: { origin, base: '/' } });
  const listed = await read(file!);
  const pages = listed.map(({ address }) => address).filter((address) => address.includes('/en/states/mi/'));
  expect(pages).toEqual([`${origin}/en/states/mi/`, `${origin}/en/states/mi/page/2/`]);
  expect(dayOf(listed, '/en/states/mi/')).toBeUndefined();
  expect(dayOf(listed, '/en/states/mi/page/2/')).toBe('2025-02-01');
});

test('Below a base path every address stands below it', async () => {
  const [file] = await sitemap({ archive: real, site: { origin: 'https://example.org', base: '/words/' } });
  for (const { address, versions } of await read(file!)) {
    for (const one of [address, ...Object.values(versions)]) {
      expect(one).toMatch(/^https:\/\/example\.org\/words\//);
    }
  }
});

test('More pages than one file may hold stand in several, under an index', async () => {
  const archive = new Archive(
    anotherNetwork([{ day: '03-14', said: [{ speaker: 'ana-ruiz', title: director }] }]),
  );
  const site = { origin: 'https://example.org', base: '/words/' };
  const [whole] = await sitemap({ archive, site });
  const [index, ...parts] = await sitemap({ archive, site }, 50);
  expect(parts.map((part) => part.path)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
  const listed = await Promise.all(parts.map(read));
  expect(listed.flat()).toEqual(await read(whole!));
  expect(Math.max(...listed.map(({ length }) => length))).toBe(50);
  expect(await xmlFaults(parts, schema, ...imported)).toEqual([]);

  expect(index!.path).toBe('/sitemap.xml');
  expect(await xmlFaults([index!], at('sitemapIndex.xsd'))).toEqual([]);
  expect(await xmlFaults([parts[0]!], at('sitemapIndex.xsd'))).not.toEqual([]);
  const told = await parseSitemapIndex(Readable.from([index!.data]));
  expect(told.map(({ url }) => url)).toEqual(parts.map((part) => `https://example.org/words${part.path}`));
});

test('A part has the day of the newest page in it, so that a search engine need not read the others again', async () => {
  const archive = new Archive(anotherNetwork(statementsOverTime(100)));
  const [index, ...parts] = await sitemap({ archive, site: { origin, base: '/' } }, 50);
  const told = await parseSitemapIndex(Readable.from([index!.data]));
  const newest = await Promise.all(
    parts.map(async (part) =>
      (await read(part))
        .flatMap(({ day }) => day ?? [])
        .toSorted()
        .at(-1),
    ),
  );
  expect(told.map(({ lastmod }) => lastmod?.slice(0, 10))).toEqual(newest);
  expect(new Set(newest).size).toBeGreaterThan(3);
});

test('A part that is full of older releases stays as it is when new ones come', async () => {
  const site = { origin, base: '/' };
  const of = (statements: number) =>
    sitemap({ archive: new Archive(anotherNetwork(statementsOverTime(statements))), site }, 50);
  const [before, after] = [await of(60), await of(100)];
  // The index stands first; six releases and their statements, in two languages, are 132 addresses.
  expect(after.slice(1, 3)).toEqual(before.slice(1, 3));
  expect(after[3]).not.toEqual(before[3]);
});

test('No part is larger than it may be, in bytes', async () => {
  const archive = new Archive(anotherNetwork(statementsOverTime(100)));
  const [, ...parts] = await sitemap({ archive, site: { origin, base: '/' } }, 50_000, 20_000);
  const sizes = parts.map(({ data }) => data.length);
  expect(sizes.length).toBeGreaterThan(5);
  // With the frame of the file.
  expect(Math.max(...sizes)).toBeLessThan(20_500);
});
