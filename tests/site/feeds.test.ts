// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { uuidOf } from '../../src/site/feeds/ids';
import { anotherNetwork } from '../network';
import { realContent } from '../realContent';
import { readAtom, readJson } from './readFeed';
import { bothOf, feedsOf, isAtom, unusual } from './someFeeds';
import { xmlFaults } from './xmlFaults';

const atomSchema = `${import.meta.dirname}/atom.rng`;
const real = realContent();
let files: Map<string, string>;
let strange: Map<string, string>;
beforeAll(async () => {
  files = await feedsOf(real);
  strange = await feedsOf(unusual());
});

describe('Every feed, as a feed reader takes it', () => {
  const all = () => [...files, ...strange];

  test('is there for the network and for each organization, in both languages and formats', () => {
    const folders = ['', ...real.network.organizations.map(({ id }) => `organizations/${id}/`)];
    const expected = ['en', 'ko'].flatMap((language) =>
      folders.flatMap((folder) => [`/${language}/${folder}feed.xml`, `/${language}/${folder}feed.json`]),
    );
    expect([...files.keys()].toSorted()).toEqual(expected.toSorted());
  });

  test('keeps RFC 4287’s own schema', async () => {
    const atom = all().flatMap(([path, data]) => (isAtom(path) ? [{ path, data }] : []));
    expect(atom.length).toBeGreaterThan(20);
    expect(await xmlFaults(atom, atomSchema)).toEqual([]);
    const { data } = atom[0]!;
    const broken = [
      data.replace(/<updated>.*?<\/updated>/, ''),
      data.replace('T00:00:00Z', ''),
      data.replace('type="html"', 'type="html" src="a"'),
      data.replace('&lt;', '<'),
    ].map((text, index) => ({ path: `/broken${index}.xml`, data: text }));
    const faults = await xmlFaults(broken, atomSchema);
    for (const one of broken) expect(faults.join('\n')).toContain(one.path.slice(1));
  });

  test('keeps the rules that no schema holds: RFC 4287, JSON Feed 1.1 and the W3C’s checker', () => {
    for (const [path, data] of all()) {
      const feed = isAtom(path) ? readAtom(data) : readJson(data);
      const language = path.split('/')[1];
      expect(feed.self, path).toBe(`https://example.org/words${path}`);
      expect(feed.page, path).toBe(feed.self.replace(/feed\.(xml|json)$/, ''));
      expect(feed.language, path).toBe(language);
      expect(feed.title, path).not.toMatch(/^\s*$|undefined|\{\{/);
      expect(feed.authors.length, path).toBe(1);
      expect(new Set(feed.entries.map(({ id }) => id)).size, path).toBe(feed.entries.length);
      for (const entry of feed.entries) {
        expect(entry.id, path).toMatch(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(entry.page, path).toMatch(
          new RegExp(`^https://example\\.org/words/${language}/releases/.+/$`),
        );
        expect(entry.published, path).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(entry.title.trim(), path).not.toBe('');
        expect(entry.authors.length, path).toBeGreaterThan(0);
        for (const { name, address } of entry.authors) {
          expect(name, path).not.toBe('');
          expect(address, path).toMatch(/^https:\/\/example\.org\/words\/.+\/$/);
        }
        // A reader shows it away from this site: no relative address, nothing that runs or frames.
        expect(entry.html, path).not.toMatch(/<(script|style|iframe|img)|href="(?!https:)|\son\w+=/);
      }
    }
  });

  test('tells the same in both formats', () => {
    for (const [path, data] of all()) {
      if (!isAtom(path)) continue;
      const { id: _, updated: __, self: ___, ...atom } = readAtom(data);
      const written = files.get(path) === data ? files : strange;
      const { self: ____, ...json } = readJson(written.get(path.replace('.xml', '.json'))!);
      expect(atom, path).toEqual(json);
    }
  });

  test('is dated by its newest entry, and by the newest release where it has none', () => {
    const dated = (data: string) => readAtom(data).updated;
    expect(dated(files.get('/ko/feed.xml')!)).toBe('2024-11-06T00:00:00Z');
    expect(dated(strange.get('/en/feed.xml')!)).toBe('2025-03-03T00:00:00Z');
    expect(dated(strange.get('/en/organizations/lake-house/feed.xml')!)).toBe('2025-01-01T00:00:00Z');
    const silent = readAtom(strange.get('/en/organizations/harbor/feed.xml')!);
    expect([silent.entries.length, silent.updated]).toEqual([0, '1970-01-01T00:00:00Z']);
  });

  test('of a network that has published nothing yet is an empty one', async () => {
    const none = await feedsOf(anotherNetwork([]));
    expect(await xmlFaults([{ path: '/none.xml', data: none.get('/en/feed.xml')! }], atomSchema)).toEqual([]);
    expect(bothOf(none, '/en/').map(({ entries }) => entries)).toEqual([[], []]);
  });
});

describe('An entry’s id', () => {
  const idsIn = (feeds: Map<string, string>, folder: string) =>
    readAtom(feeds.get(`${folder}feed.xml`)!).entries.map(({ id }) => id);

  test('stays when the site moves to another host or below another path', async () => {
    const here = await feedsOf(real);
    const there = await feedsOf(real, { origin: 'http://localhost:4173', base: '/' });
    for (const folder of ['/en/', '/ko/organizations/hana-center/']) {
      expect(idsIn(there, folder)).toEqual(idsIn(here, folder));
      expect(readAtom(there.get(`${folder}feed.xml`)!).id).toBe(readAtom(here.get(`${folder}feed.xml`)!).id);
    }
  });

  test('is for ever the one that subscribers have read', async () => {
    expect(idsIn(files, '/ko/')[0]).toBe('urn:uuid:9457302e-eac9-597d-8234-803a33da2466');
    expect(readAtom(files.get('/ko/feed.xml')!).id).toBe('urn:uuid:796450e8-2b92-53f4-ae49-60d488c06293');
  });

  test('is one in all feeds of a language, and another in the other language', async () => {
    expect(idsIn(files, '/en/')).toContain(idsIn(files, '/en/organizations/hana-center/')[0]);
    expect(idsIn(files, '/ko/').filter((id) => idsIn(files, '/en/').includes(id))).toEqual([]);
    const feeds = [...files.entries()].flatMap(([path, data]) => (isAtom(path) ? [readAtom(data).id] : []));
    expect(new Set(feeds).size).toBe(feeds.length);
  });

  test('is made as RFC 9562 says: its own example', () => {
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
