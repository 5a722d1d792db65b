// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import type { Content } from '../../src/content/schema';
import { normal } from '../../src/content/verbatim';
import type { Site } from '../../src/links';
import { feedFiles } from '../../src/site/feeds/feedFiles';
import { uuidOf } from '../../src/site/feeds/ids';
import { releaseId } from '../leaders';
import { anotherNetwork, director, statementsOverTime } from '../network';
import { realContent } from '../realContent';
import { readAtom, readJson, type ReadFeed } from './readFeed';
import { xmlFaults } from './xmlFaults';

const site: Site = { origin: 'https://example.org', base: '/words/' };

async function feedsOf(content: Content, where = site): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, data } of feedFiles({ archive: new Archive(content), site: where })) {
    files.set(path, data.toString());
  }
  return files;
}

/** A feed in both formats, which tell the same. */
function bothOf(files: Map<string, string>, folder: string): ReadFeed[] {
  return [readAtom(files.get(`${folder}feed.xml`)!), readJson(files.get(`${folder}feed.json`)!)];
}

const real = realContent();
const atomSchema = `${import.meta.dirname}/atom.rng`;
let files: Map<string, string>;
let strange: Map<string, string>;
beforeAll(async () => {
  files = await feedsOf(real);
  strange = await feedsOf(unusual());
});

const isAtom = (path: string) => path.endsWith('.xml');

/** One release in English only, one without statements, and words that are markup elsewhere. */
function unusual(): Content {
  const content = anotherNetwork([
    { day: '01-01', said: [{ speaker: 'ana-ruiz', title: director }] },
    { day: '02-02', said: [{ speaker: 'seoyeon-han' }], isEnglishOnly: true },
    { day: '03-03', said: [{ speaker: 'ana-ruiz', title: director }] },
  ]);
  const last = content.releases.find(({ date }) => date === '2025-03-03')!;
  last.headline = { en: 'Doors & <windows>', ko: '문 & <창>' };
  last.body = [
    {
      kind: 'paragraph',
      text: {
        en: ['One “door” & one <window>.', "Both 'open'."],
        ko: ['문 하나 & <창> 하나.', '둘 다 엽니다.'],
      },
    },
  ];
  return content;
}

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
    expect([silent.entries.length, silent.updated]).toEqual([0, '2025-03-03T00:00:00Z']);
  });

  test('of a network that has published nothing yet is an empty one', async () => {
    const none = await feedsOf(anotherNetwork([]));
    expect(await xmlFaults([{ path: '/none.xml', data: none.get('/en/feed.xml')! }], atomSchema)).toEqual([]);
    expect(bothOf(none, '/en/').map(({ entries }) => entries)).toEqual([[], []]);
  });
});

describe('A subscriber', () => {
  test('reads every statement whole, to the character, the attribution in its place', async () => {
    const [release] = real.releases;
    for (const language of ['en', 'ko'] as const) {
      const statements = release!.body.filter((item) => item.kind === 'statement');
      for (const feed of bothOf(files, `/${language}/`)) {
        expect(feed.entries.map(({ html }) => paragraphsOf(html).slice(0, -1))).toEqual(
          statements.map(({ text }) => text[language]!.map(normal)),
        );
        expect(feed.entries.map(({ page }) => page.split('/').at(-2))).toEqual(
          statements.map(({ id }) => id),
        );
      }
    }
  });

  test('sees in the list who speaks, for whom, and in which release, as the language puts it', async () => {
    const titles = (folder: string) =>
      readAtom(files.get(`${folder}feed.xml`)!).entries.map(({ title }) => title);
    expect(titles('/en/organizations/woori-center/')).toEqual([
      'Mel Lee, Executive Director, Woori Center · Asian Americans and Immigrants Respond to the 2024 Presidential Election Results',
    ]);
    expect(titles('/ko/organizations/woori-center/')).toEqual([
      '우리센터 멜 리 사무총장 · 2024년 대선 결과에 대한 아시아계 및 이민자 커뮤니티 반응',
    ]);
    expect(titles('/ko/')[0]).toMatch(/^나카섹·나카섹 액션펀드 공동 성명 · /);
    const [joint] = readJson(files.get('/en/feed.json')!).entries;
    expect(joint!.authors.map(({ name }) => name)).toEqual(['NAKASEC', 'NAKASEC Action Fund']);
  });

  test('tells an organization’s feed from the network’s of the same name', async () => {
    const titles = ['/en/', '/en/organizations/nakasec/', '/ko/', '/ko/organizations/nakasec/'].map(
      (folder) => readAtom(files.get(`${folder}feed.xml`)!).title,
    );
    expect(new Set(titles).size).toBe(4);
  });

  test('reads the newest fifty of a large archive: newest release first, in the release’s order', async () => {
    const large = await feedsOf(anotherNetwork(statementsOverTime(80)));
    const days = ['08', '07', '06', '05', '04'];
    const expected = days.flatMap((day) =>
      Array.from({ length: 10 }, (_, index) => `2025-01-${day}-open-doors/word-${index + 1}`),
    );
    for (const folder of ['/en/', '/ko/', '/en/organizations/lake-house/', '/ko/organizations/lake-house/']) {
      for (const { entries } of bothOf(large, folder)) {
        expect(entries.map(({ page }) => page.split('/').slice(-3, -1).join('/'))).toEqual(expected);
      }
    }
  });

  test('gets a release of the other language in its own, and marked as that', async () => {
    for (const feed of bothOf(strange, '/ko/')) {
      const entry = feed.entries.find(({ published }) => published.startsWith('2025-02-02'))!;
      expect(entry.language).toBe('en');
      expect(entry.title).toBe('Seoyeon Han, Mesa Center · Doors Open on 02-02');
      expect(paragraphsOf(entry.html)[0]).toBe(
        '“On 02-02 no. 1 we open a door.” said Seoyeon Han of Mesa Center.',
      );
      expect(entry.html).toMatch(/^<div lang="en">/);
      expect(entry.authors[0]!.name).toBe('한서연');
      expect(entry.page).toContain('/ko/releases/');
      expect(feed.entries.map(({ language }) => language)).toEqual(['ko', 'en', 'ko']);
    }
  });

  test('gets a release without statements as one entry of the network’s, markup in its words harmless', async () => {
    for (const feed of bothOf(strange, '/en/')) {
      const [entry] = feed.entries;
      expect(entry!.title).toBe('Doors & <windows>');
      expect(entry!.authors.map(({ name }) => name)).toEqual(['Harbor Alliance']);
      expect(paragraphsOf(entry!.html).slice(0, -1)).toEqual(['One “door” & one <window>.', "Both 'open'."]);
    }
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

test('No feed names the media contact, tells of a slip or shows a name that is for search only', async () => {
  const hidden = [
    'Koelzer',
    '703-0992',
    ...real.releases.flatMap(({ contact, boilerplate, body }) =>
      [contact, boilerplate, ...body].flatMap(
        (item) => item?.notes?.flatMap(({ text }) => [text.en!, text.ko!]) ?? [],
      ),
    ),
    ...real.network.organizations.flatMap(({ aliases = [] }) => aliases),
  ];
  for (const [path, data] of files) {
    const { entries } = isAtom(path) ? readAtom(data) : readJson(data);
    const told = data + entries.map(({ html }) => paragraphsOf(html).join('\n')).join('\n');
    expect(
      hidden.filter((words) => told.includes(words)),
      path,
    ).toEqual([]);
  }
});

test('What one leader told of his own life stands in the printed attribution of his statement only', async () => {
  for (const [path, data] of files) {
    const feed = isAtom(path) ? readAtom(data) : readJson(data);
    for (const { html, page, ...rest } of feed.entries) {
      const count = html.match(/DACA|다카/gu)?.length ?? 0;
      expect(count, page).toBe(page.includes(`${releaseId}/jung-woo-kim/`) ? 1 : 0);
      expect(JSON.stringify(rest), page).not.toMatch(/DACA|다카/u);
    }
    expect(feed.title, path).not.toMatch(/DACA|다카/u);
  }
});

function paragraphsOf(html: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('p')].map((paragraph) => paragraph.textContent);
}
