/** What others read of a link before anyone opens it: two readers of Open Graph, one of them also of oEmbed, on what the build wrote. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import readOpenGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { leaders, releaseId } from '../leaders';
import { fileAt, filesIn, pagesOf, readFile, site, siteBelowPath, type BuiltSite } from './sites';

const statements = ['joint', ...leaders.map(({ id }) => id)];

/** The file that a web address of the site is answered with. */
function fileBehind({ origin, base, directory }: BuiltSite, address: string): string {
  const { origin: its, pathname } = new URL(address);
  expect(its + pathname.slice(0, base.length)).toBe(origin + base);
  return path.join(directory, fileAt(`/${pathname.slice(base.length)}`));
}

/** Answers as a static host does. */
function fetchFrom(built: BuiltSite) {
  return (address: string) => {
    const file = fileBehind(built, address);
    const type = file.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    return Promise.resolve(
      existsSync(file)
        ? new Response(readFileSync(file), { headers: { 'Content-Type': type } })
        : new Response('', { status: 404 }),
    );
  };
}

const pixels = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

for (const [name, built] of Object.entries({ 'at /': site, 'below a path': siteBelowPath })) {
  test(`every page names a card that is there, under an address that changes with it (${name})`, async () => {
    const kinds = new Set<string>();
    for (const page of pagesOf(built).filter((one) => !one.startsWith('/embed/'))) {
      const { result } = await readOpenGraph({ html: readFile(built, fileAt(page)) });
      const [image] = result.ogImage ?? [];
      expect.soft(result.ogImage, page).toHaveLength(1);
      const file = readFileSync(fileBehind(built, image!.url));
      kinds.add(image!.url);
      expect.soft(pixels(file), page).toEqual({ width: 1200, height: 630 });
      expect
        .soft({ width: image!.width, height: image!.height }, page)
        .toEqual({ width: '1200', height: '630' });
      expect.soft(image!.alt, page).toBeTruthy();
      expect.soft(new URL(image!.url).search, page).toMatch(/^\?v=[0-9a-f]{8}$/);
      expect.soft(result.twitterCard, page).toBe('summary_large_image');
    }
    // Each card that was drawn is some page's.
    const drawn = filesIn(built.directory).filter((file) => file.startsWith('cards/'));
    expect(kinds.size).toBe(drawn.length);
  });

  for (const language of ['en', 'ko'] as const) {
    test(`a statement's link unfolds into its words, its card and its frame (${name}, ${language})`, async () => {
      for (const id of statements) {
        const place = `${language}/releases/${releaseId}/${id}/`;
        const address = `${built.origin}${built.base}${place}`;
        const {
          open_graph: openGraph,
          twitter_card: card,
          oEmbed,
          ...rest
        } = await unfurl(address, { fetch: fetchFrom(built) });
        expect.soft(rest.canonical_url, id).toBe(address);
        expect.soft(openGraph?.url, id).toBe(address);
        expect.soft(openGraph?.type, id).toBe('article');
        expect.soft(openGraph?.locale, id).toBe({ en: 'en_US', ko: 'ko_KR' }[language]);
        expect.soft(card?.card, id).toBe('summary_large_image');
        const [image] = openGraph?.images ?? [];
        expect
          .soft(image?.url, id)
          .toMatch(`${built.origin}${built.base}cards/${language}/${releaseId}/${id}.png?v=`);
        const pull = leaders.find((leader) => leader.id === id)?.pull[language];
        if (pull) {
          expect.soft(openGraph?.description, id).toContain(`“${pull}”`);
          expect.soft(image?.alt, id).toContain(pull);
        }
        expect.soft(oEmbed?.type, id).toBe('rich');
        expect.soft(oEmbed?.title, id).toBeTruthy();
        expect
          .soft(oEmbed && 'html' in oEmbed ? oEmbed.html : '', id)
          .toContain(`${built.origin}${built.base}embed/${place.replace('/releases', '')}`);
        expect.soft(oEmbed?.thumbnails?.[0]?.url, id).toBe(image?.url);
      }
    });
  }
}

test('what stands in the heads for machines leads to files that are there', () => {
  for (const built of [site, siteBelowPath]) {
    for (const page of pagesOf(built)) {
      const html = readFile(built, fileAt(page));
      const links = [
        ...html.matchAll(/<link data-written rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g),
      ];
      if (/^\/(en|ko)\//.test(page)) expect.soft(links.length, page).toBeGreaterThanOrEqual(2);
      for (const [, , href] of links) {
        expect.soft(existsSync(fileBehind(built, href!)), `${page} → ${href}`).toBe(true);
      }
    }
  }
});

test('no card, title, description or data of a page tells what only an attribution tells', () => {
  for (const page of pagesOf(site)) {
    const head = readFile(site, fileAt(page)).split('</head>')[0];
    expect.soft(head, page).not.toMatch(/DACA recipient|다카 프로그램/);
    expect.soft(head, page).not.toMatch(/703-0992|Koelzer/);
  }
});
