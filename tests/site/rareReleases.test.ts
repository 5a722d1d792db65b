// @vitest-environment jsdom
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import type { Language } from '../../src/i18n/languages';
import { loadWords } from '../../src/i18n/words';
import { cardsIn } from '../../src/site/cards/cardsIn';
import { embedPages } from '../../src/site/embed/embedPages';
import { oembedFiles } from '../../src/site/embed/oembed';
import { renderEmbed } from '../../src/site/embed/renderEmbed';
import { renderPage } from '../../src/site/entry';
import { sitemap } from '../../src/site/sitemap';
import { visibleText } from '../e2e/html';
import { anotherNetwork, type Published } from '../network';
import * as rare from '../rareReleases';
import { cardOf } from './cardOf';
import { both, ofType, readJsonLd, site, type Node } from './readJsonLd';
import { bothOf, feedsOf } from './someFeeds';

const { together, bySenator, byItself, partlyEnglish, corrected } = rare;
const content = anotherNetwork([together, bySenator, byItself, partlyEnglish, corrected], rare.withSenator);
const archive = new Archive(content);
const derived = derive(archive);
const idOf = ({ day }: Published) => `2025-${day}-open-doors`;

beforeAll(() => Promise.all(both.map(loadWords)));

function jsonLdOf(published: Published, language: Language, statement = 'word-1') {
  return readJsonLd(content, language, { page: 'statement', release: idOf(published), statement })[0]!;
}

async function cardIn(language: Language, published: Published) {
  const cards = cardsIn(archive, language);
  return cards.find(({ place }) => place.page === 'statement' && place.release === idOf(published))!;
}

async function headOf(path: string) {
  return (await renderPage(path, { base: '/', derived })).head;
}

describe('A correction is told to machines', () => {
  test('on the day of the last one that concerns the statement, and the release on the last of all', () => {
    expect(jsonLdOf(corrected, 'en')['dateModified']).toBe('2025-06-02');
    expect(jsonLdOf(corrected, 'ko', 'word-2')['dateModified']).toBe('2025-06-05');
    expect(jsonLdOf(together, 'en')['dateModified']).toBeUndefined();
    const [release] = readJsonLd(content, 'en', { page: 'release', release: idOf(corrected) });
    expect(release!['datePublished']).toBe('2025-06-01');
    expect(release!['dateModified']).toBe('2025-06-05');
  });

  test('in the heads of its pages', async () => {
    const modified = (day: string) => `property="article:modified_time" content="${day}"`;
    expect(await headOf(rare.pageOf('en', corrected))).toContain(modified('2025-06-05'));
    expect(await headOf(rare.wordOf('ko', corrected))).toContain(modified('2025-06-02'));
    expect(await headOf(`${rare.wordOf('ko', corrected)}both/`)).toContain(modified('2025-06-02'));
    expect(await headOf(rare.pageOf('en', together))).not.toContain('modified_time');
  });

  test('in feeds, where it changes no entry’s day of publication and not their order', async () => {
    const files = await feedsOf(content);
    for (const feed of bothOf(files, '/en/')) {
      const days = feed.entries.map(({ published, updated }) =>
        [published, updated].map((day) => day.slice(0, 10)),
      );
      expect(days.slice(0, 2)).toEqual([
        ['2025-06-01', '2025-06-02'],
        ['2025-06-01', '2025-06-05'],
      ]);
    }
    expect(files.get('/en/feed.xml')).toContain('<updated>2025-06-05T00:00:00Z</updated>\n<author>');
    expect(files.get('/en/feed.json')!.match(/date_modified/g)).toHaveLength(2);
  });

  test('in the sitemap, for its pages and for the lists that show it', async () => {
    const [file] = await sitemap({ archive, site });
    const items = await parseSitemap(Readable.from([file!.data]));
    const dayOf = (path: string) => items.find(({ url }) => url.endsWith(`/words${path}`))?.lastmod;
    expect(dayOf(rare.pageOf('en', corrected))).toBe('2025-06-05');
    expect(dayOf(rare.wordOf('en', corrected))).toBe('2025-06-02');
    expect(dayOf('/en/')).toBe('2025-06-05');
    expect(dayOf('/ko/organizations/lake-house/')).toBe('2025-06-05');
    expect(dayOf('/en/people/seoyeon-han/')).toBe('2025-02-01');
  });

  test('in the card that other sites frame', async () => {
    const pages = new Map<string, string>();
    const options = { render: renderEmbed, stylesheet: 'a.css', script: 'a.js' };
    for await (const { path, data } of embedPages({ archive, site }, options)) {
      pages.set(path, visibleText(data));
    }
    const card = (language: string, published: Published) =>
      pages.get(`/embed${rare.wordOf(language, published).replace('/releases', '')}`);
    expect(card('en', corrected)).toContain('June 1, 2025 · Updated June 2, 2025');
    expect(card('ko', corrected)).toContain('2025년 6월 1일 · 2025년 6월 2일 고침');
    expect(card('en', together)).not.toContain('Updated');
  });
});

describe('What two say together', () => {
  test('has two creators', () => {
    const creators = jsonLdOf(together, 'en')['creator'] as Node[];
    expect(creators.map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
      ['Ana Ruiz', 'Director'],
      ['Seoyeon Han', 'Organizer'],
    ]);
  });

  test('has two authors in feeds', async () => {
    for (const feed of bothOf(await feedsOf(content), '/ko/')) {
      const authors = feed.entries.map((entry) => entry.authors.map(({ name }) => name));
      expect(authors).toContainEqual(['아나 루이스', '한서연']);
    }
  });

  test('names both on its card and in its oEmbed file', async () => {
    expect((await cardIn('en', together)).shows.byline).toEqual({
      who: 'Ana Ruiz and Seoyeon Han',
      otherwise: '아나 루이스·한서연',
      facts: ['Director and Organizer, Lake House', 'February 1, 2025'],
    });
    expect((await cardIn('ko', together)).shows.byline).toEqual({
      who: '호수의집 아나 루이스 대표, 한서연 활동가',
      otherwise: 'Ana Ruiz and Seoyeon Han',
      facts: ['Lake House', '2025년 2월 1일'],
    });
    expect(await oembedOf('en', together)).toMatchObject({
      title: 'Statement by Ana Ruiz and Seoyeon Han, February 1, 2025',
      author_name: 'Ana Ruiz and Seoyeon Han',
    });
  });
});

async function oembedOf(language: Language, published: Published): Promise<unknown> {
  for await (const { path, data } of oembedFiles({ archive, site, cardOf: cardOf(site) })) {
    if (path.startsWith(`/oembed/${language}/${idOf(published)}`)) return JSON.parse(String(data));
  }
  throw new Error('no file');
}

describe('What someone beside the network says', () => {
  test('names nobody’s affiliation, and a release without a source names none', () => {
    const creator = jsonLdOf(bySenator, 'en')['creator'] as Node;
    expect(creator).toMatchObject({ name: 'Noor Park', jobTitle: 'State Senator' });
    expect(creator).not.toHaveProperty('affiliation');
    const [release] = readJsonLd(content, 'en', { page: 'release', release: idOf(bySenator) });
    expect(release).not.toHaveProperty('isBasedOn');
  });

  test('has a card without a line for organizations, and without a state', async () => {
    const { byline, figure } = (await cardIn('ko', bySenator)).shows;
    expect(byline).toEqual({ who: '박누르 주 상원의원', otherwise: 'Noor Park', facts: ['2025년 3월 1일'] });
    expect(figure).toBeUndefined();
    expect((await cardIn('en', bySenator)).shows.byline.facts).toEqual(['State Senator', 'March 1, 2025']);
  });
});

describe('What one organization says for itself', () => {
  test('is a statement, and no joint one, on its card, in feeds and for those who embed it', async () => {
    expect((await cardIn('en', byItself)).shows.byline).toMatchObject({
      who: 'Lake House',
      facts: ['Statement', 'April 1, 2025'],
    });
    expect((await cardIn('ko', byItself)).alt).toContain('— 호수의집 성명, 2025년 4월 1일');
    expect(await oembedOf('ko', byItself)).toMatchObject({ title: '호수의집 성명, 2025년 4월 1일' });
    const titles = bothOf(await feedsOf(content), '/en/').flatMap(({ entries }) =>
      entries.map(({ title }) => title),
    );
    expect(titles).toContain('Statement by Lake House · Doors Open on 04-01');
  });
});

describe('A statement that only the English version of a release has', () => {
  test('is in English everywhere, and part of the English version', async () => {
    const quotation = jsonLdOf(partlyEnglish, 'ko');
    expect(quotation).toMatchObject({ inLanguage: 'en', text: ['On 05-01 no. 1 we open a door.'] });
    expect(quotation['isPartOf']).toMatchObject({ inLanguage: 'en', headline: 'Doors Open on 05-01' });
    expect(quotation).not.toHaveProperty('workTranslation');
    expect((await cardIn('ko', partlyEnglish)).shows.words.language).toBe('en');
    const [feed] = bothOf(await feedsOf(content), '/ko/');
    expect(feed!.entries.find(({ title }) => title.includes('05-01'))).toMatchObject({ language: 'en' });
  });

  test('is no part of the Korean version', () => {
    const graph = readJsonLd(content, 'ko', { page: 'release', release: idOf(partlyEnglish) });
    expect(ofType(graph, 'Quotation').flatMap(({ text }) => text ?? [])).toEqual([
      '05-01 no. 2에 우리는 문을 엽니다.',
    ]);
  });
});
