// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { normal } from '../../src/content/verbatim';
import { releaseId } from '../leaders';
import { anotherNetwork, statementsOverTime } from '../network';
import { realContent } from '../realContent';
import { readAtom, readJson } from './readFeed';
import { bothOf, feedsOf, isAtom, paragraphsOf, unusual } from './someFeeds';

const real = realContent();
let files: Map<string, string>;
let strange: Map<string, string>;
beforeAll(async () => {
  files = await feedsOf(real);
  strange = await feedsOf(unusual());
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
