import { beforeAll, describe, expect, test } from 'vitest';
import { normal } from '../../src/content/verbatim';
import type { Language } from '../../src/i18n/languages';
import { loadWords } from '../../src/i18n/words';
import { absolute, pathTo, type Place } from '../../src/links';
import { leaders, releaseId } from '../leaders';
import { anotherNetwork, director } from '../network';
import { realContent } from '../realContent';
import { cardAddress } from './cardOf';
import { both, everyPage, nodesIn, ofType, readJsonLd, site, type Node } from './readJsonLd';

const real = realContent();
const release: Place = { page: 'release', release: releaseId };
const statement = (id: string): Place => ({ page: 'statement', release: releaseId, statement: id });

beforeAll(async () => {
  await Promise.all(both.map(loadWords));
});

test('A card has one address wherever it is named: that with the hash of its picture', () => {
  for (const { language, place, graph } of everyPage(real)) {
    const images = nodesIn(graph).flatMap(({ image }) => image ?? []);
    expect(
      images.filter((image) => !JSON.stringify(image).endsWith('?v=01234567"')),
      `${language} ${JSON.stringify(place)}`,
    ).toEqual([]);
  }
});

test('A page of a state names the members that it shows, and its own address', () => {
  const content = anotherNetwork([], (network) => {
    const [, one] = network.organizations;
    for (const letter of 'abcdefghijkl') {
      const name = { en: `House ${letter}`, ko: `${letter} 집` };
      network.organizations.push({ ...one!, id: `house-${letter}`, name, aliases: [] });
    }
  });
  const place: Place = { page: 'state', state: 'mi', part: '2' };
  const [page, way] = readJsonLd(content, 'en', place) as [Node, Node];
  expect(page['url']).toBe(absolute(site, '/en/states/mi/page/2/'));
  expect((page['mentions'] as Node[]).map(({ name }) => name)).toEqual(['Lake House', 'Mesa Center']);
  expect((way['itemListElement'] as Node[]).map(({ name }) => name)).toEqual([
    'Harbor Alliance',
    'Michigan',
    'Michigan (page 2)',
  ]);
});

describe('A release', () => {
  test('is an article with all that Google asks of one', () => {
    for (const language of both) {
      const [article] = readJsonLd(real, language, release) as [Node];
      expect(article['@type']).toBe('NewsArticle');
      expect((article['headline'] as string).length).toBeLessThanOrEqual(110);
      expect(article['image']).toBe(cardAddress(site, language, release));
      expect(article['datePublished']).toBe('2024-11-06');
      expect(article['dateModified']).toBe('2024-11-06');
      expect(article['inLanguage']).toBe(language);
      expect(article['genre']).toBe('Press release');
      expect(article['mainEntityOfPage']).toBe(absolute(site, pathTo(language, release)));
      for (const author of article['author'] as Node[]) {
        expect(author['@type']).toBe('NGO');
        expect(author['name']).toMatch(/\S/);
        expect(author['url']).toMatch(/^https:/);
      }
      const authors = (article['author'] as Node[]).map((author) => author['@id']);
      expect((article['publisher'] as Node[]).map((publisher) => publisher['@id'])).toEqual(authors);
    }
  });

  test('holds its eight quotations, in its order', () => {
    const [article] = readJsonLd(real, 'en', release) as [Node];
    const ids = ['joint', ...leaders.map(({ id }) => id)];
    expect((article['hasPart'] as Node[]).map((part) => part['url'])).toEqual(
      ids.map((id) => absolute(site, pathTo('en', statement(id)))),
    );
  });

  test('names its version in the other language, and neither as the first', () => {
    for (const place of [release, statement('mel-lee')]) {
      const [english] = readJsonLd(real, 'en', place) as [Node];
      const [korean] = readJsonLd(real, 'ko', place) as [Node];
      expect((english['workTranslation'] as Node[]).map((one) => one['@id'])).toEqual([korean['@id']]);
      expect((korean['workTranslation'] as Node[]).map((one) => one['@id'])).toEqual([english['@id']]);
      expect(english).not.toHaveProperty('translationOfWork');
      expect(korean).not.toHaveProperty('translationOfWork');
    }
  });

  test('of one language is that language’s work on every page', () => {
    const content = anotherNetwork([
      { day: '02-02', said: [{ speaker: 'ana-ruiz', title: director }], isEnglishOnly: true },
    ]);
    const place: Place = { page: 'release', release: '2025-02-02-open-doors' };
    const [[english], [korean]] = both.map((language) => readJsonLd(content, language, place)) as [
      [Node],
      [Node],
    ];
    expect(korean['@id']).toBe(english['@id']);
    expect(korean['inLanguage']).toBe('en');
    expect(korean['headline']).toBe('Doors Open on 02-02');
    expect(korean).not.toHaveProperty('workTranslation');
  });
});

describe('A statement', () => {
  test('is a quotation in the exact words, nothing joined that the release parts', () => {
    for (const language of both) {
      for (const one of real.releases[0]!.body) {
        if (one.kind !== 'statement') continue;
        const [quotation] = readJsonLd(real, language, statement(one.id)) as [Node];
        expect(quotation['@type']).toBe('Quotation');
        const texts = quotation['text'] as string[];
        const printed = one.text[language]!.map(normal).join('\n');
        for (const words of texts) expect(printed).toContain(words);
        const said = one.passages.flatMap((passage) => passage[language] ?? []).map(normal);
        expect(texts.join(' ')).toBe(said.join(' '));
      }
    }
  });

  test('in two parts around its attribution is two texts, and in one part is one', () => {
    const textsIn = (language: Language) =>
      readJsonLd(real, language, statement('mel-lee'))[0]!['text'] as string[];
    expect(textsIn('en').map((words) => words.slice(0, 20))).toEqual([
      'I thank the Woori Ce',
      'History continues to',
    ]);
    expect(textsIn('ko').length).toBe(1);
  });

  test('is dated, and its speaker has the title of that day', () => {
    const [quotation] = readJsonLd(real, 'ko', statement('mel-lee')) as [Node];
    const { '@type': type, name, jobTitle, affiliation } = quotation['creator'] as Node;
    expect(quotation['datePublished']).toBe('2024-11-06');
    expect([type, name, jobTitle]).toEqual(['Person', '멜 리', '사무총장']);
    expect((affiliation as Node[]).map((one) => one['name'])).toEqual(['우리센터']);
    expect((quotation['isPartOf'] as Node)['@id']).toBe(readJsonLd(real, 'ko', release)[0]!['@id']);
  });

  test('by all has the organizations for its creators', () => {
    const [quotation] = readJsonLd(real, 'en', statement('joint')) as [Node];
    expect((quotation['creator'] as Node[]).map((one) => [one['@type'], one['name']])).toEqual([
      ['NGO', 'NAKASEC'],
      ['NGO', 'NAKASEC Action Fund'],
    ]);
  });

  test('is the same quotation where both languages stand side by side', () => {
    const ids = { release: releaseId, statement: 'mel-lee' };
    const [alone] = readJsonLd(real, 'en', { page: 'statement', ...ids });
    const [beside] = readJsonLd(real, 'en', { page: 'both', ...ids });
    expect(beside).toEqual(alone);
  });
});

describe('An organization', () => {
  const page = (id: string, language: Language = 'en') =>
    readJsonLd(real, language, { page: 'organization', organization: id })[0]!['mainEntity'] as Node;

  test('is told as its page tells it', () => {
    const member = page('minkwon-center');
    expect(member['@type']).toBe('NGO');
    expect(member['name']).toBe('MinKwon Center for Community Action');
    expect(member['alternateName']).toEqual(['민권센터', 'YKASEC']);
    expect((member['areaServed'] as Node[]).map((state) => state['name'])).toEqual([
      'New Jersey',
      'New York',
    ]);
    expect((member['memberOf'] as Node)['name']).toBe('NAKASEC');
    expect(member['foundingDate']).toBe('1984');
    expect(member['sameAs']).toBe('https://minkwon.org/');
    expect(
      (member['address'] as Node[]).map((one) => [one['addressLocality'], one['addressRegion']]),
    ).toEqual([['Flushing', 'NY']]);
    expect((member['subjectOf'] as Node[]).map((one) => one['@id'])).toEqual([
      readJsonLd(real, 'en', release)[0]!['@id'],
    ]);
  });

  test('that no source dates, places or makes a member isn’t dated, placed or made one', () => {
    const fund = page('nakasec-action-fund');
    for (const name of ['foundingDate', 'address', 'areaServed', 'memberOf', 'sameAs']) {
      expect(fund).not.toHaveProperty(name);
    }
  });

  test('is one thing in both languages', () => {
    expect(page('hana-center', 'ko')['@id']).toBe(page('hana-center', 'en')['@id']);
    expect(page('hana-center', 'ko')['name']).toBe('하나센터');
  });
});

test('A leader has a profile with a name and no title of today: only dated statements carry one', () => {
  for (const { id } of leaders) {
    const [profile] = readJsonLd(real, 'en', { page: 'person', person: id }) as [Node];
    const person = profile['mainEntity'] as Node;
    expect(profile['@type']).toBe('ProfilePage');
    expect(person['@type']).toBe('Person');
    expect(person['name']).toMatch(/\S/);
    const [statementThen] = profile['hasPart'] as [Node];
    expect(statementThen['datePublished']).toBe('2024-11-06');
    expect((statementThen['creator'] as Node)['jobTitle']).toMatch(/Director$/);
  }
  for (const { graph } of everyPage(real)) {
    for (const node of ofType(graph, 'Person')) {
      // What has a name in the graph stands for the person as such; whoever joins the graphs would read it undated.
      if ('@id' in node) expect(Object.keys(node)).not.toContain('jobTitle');
    }
  }
});

test('The home page is the site’s and names the network with its members', () => {
  const [website, network] = readJsonLd(real, 'ko', { page: 'home' }) as [Node, Node];
  expect(website).toMatchObject({ '@type': 'WebSite', name: '나카섹', url: 'https://example.org/words/' });
  expect(network['@type']).toBe('NGO');
  expect((network['member'] as Node[]).map((one) => one['name'])).toEqual([
    '하나센터',
    '함께센터',
    '우리센터',
    '민권센터',
    '우리훈토스',
  ]);
});

test('A name that closes a script stays a name', () => {
  const content = anotherNetwork([], (network) => {
    network.organizations[1]!.name = { en: 'Lake </script><b>House', ko: '호수의집' };
  });
  const place: Place = { page: 'organization', organization: 'lake-house' };
  expect((readJsonLd(content, 'en', place)[0]!['mainEntity'] as Node)['name']).toBe('Lake </script><b>House');
});
