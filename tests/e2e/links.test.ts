/** No link is broken: whatever a file of the site names, page, picture, feed or fragment, is there. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { realContent } from '../realContent';
import { attribute, elementsOf } from './html';
import { fileAt, filesIn, readFile, site, siteBelowPath, type BuiltSite } from './sites';
import { addressesIn, addressesInXml, addressesOf, targetsIn, type Target } from './targets';

/** Whose addresses stand in the data for machines only, or name what made it. */
const vocabularies = ['https://schema.org', 'https://jsonfeed.org/version/1.1'];

for (const [name, built] of Object.entries({ 'at /': site, 'below a path': siteBelowPath })) {
  test(`every address leads to a page or a file, and every fragment to something on it (${name})`, () => {
    const files = filesIn(built.directory).filter((file) => !file.startsWith('content/'));
    const counts = new Map<string, number>();
    const broken: string[] = [];
    const leads = leadsIn(built);
    for (const file of files) {
      const targets = targetsOf(built, file);
      const kind = path.extname(file);
      counts.set(kind, (counts.get(kind) ?? 0) + targets.length);
      broken.push(...targets.filter((one) => !leads(file, one)).map(({ link }) => `${file} → ${link}`));
    }
    // What isn't read can't be broken.
    for (const kind of ['.html', '.css', '.xml', '.json', '.webmanifest'])
      expect.soft(counts.get(kind), kind).toBeGreaterThan(2);
    expect(broken).toEqual([]);
  });
}

function targetsOf(built: BuiltSite, file: string): Target[] {
  const read = () => readFile(built, file);
  const ours = (link: string) => ({ link, mustBeOurs: true });
  if (file.endsWith('.html')) return targetsIn(read());
  if (file.endsWith('.css')) return addressesIn(read()).map(ours);
  if (file.endsWith('.xml')) return addressesInXml(read());
  if (file.startsWith('schema/')) return [];
  if (file.endsWith('.json')) return addressesOf(JSON.parse(read()));
  if (file === 'robots.txt')
    return [...read().matchAll(/^Sitemap: (.*)$/gmu)].map(([, link = '']) => ours(link));
  if (file !== 'manifest.webmanifest') return [];
  const { start_url, scope, icons } = JSON.parse(read()) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  return [start_url, scope, ...icons.map(({ src }) => src)].map(ours);
}

/** Tells whether an address that a file names leads somewhere. */
function leadsIn(built: BuiltSite): (file: string, target: Target) => boolean {
  const home = new URL(built.base, built.origin);
  const listed = JSON.stringify(realContent());
  const idsAt = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = idsAt.get(file) ?? new Set(idsIn(readFile(built, file)));
    idsAt.set(file, known);
    return known;
  };
  return (from, { link, mustBeOurs, isName }) => {
    const target = URL.canParse(link, home)
      ? new URL(link, new URL(from.replace(/index\.html$/u, ''), home))
      : null;
    if (!target) return false;
    if (target.protocol === 'mailto:') return listed.includes(target.pathname);
    if (target.origin !== home.origin) {
      const isKnown = vocabularies.includes(link) || listed.includes(link.replace(/\/$/u, ''));
      return !mustBeOurs && target.protocol === 'https:' && isKnown;
    }
    if (!target.pathname.startsWith(built.base)) return false;
    const file = fileAt(`/${decodeURIComponent(target.pathname.slice(built.base.length))}`);
    const fragment = target.hash.slice(1);
    return (
      statSync(path.join(built.directory, file), { throwIfNoEntry: false })?.isFile() === true &&
      (!fragment || isName || !file.endsWith('.html') || idsOf(file).has(fragment))
    );
  };
}

function idsIn(html: string): string[] {
  return elementsOf(html).flatMap((element) => attribute(element, 'id') ?? []);
}

test('a broken address is found', () => {
  const leads = leadsIn(site);
  const leadsFrom = (link: string) => leads('en/index.html', { link, mustBeOurs: false });
  expect(leadsFrom('/en/about/')).toBe(true);
  for (const link of [
    '/en/nothing/',
    '/en/about/#nothing',
    '/en',
    'http://[',
    'http://nakasec.org',
    'https://nowhere.test/',
    'mailto:nobody@nowhere.test',
  ])
    expect.soft(leadsFrom(link), link).toBe(false);
});
