/** What holds for the JSON-LD of every page. What each kind of page says stands in jsonLdPages.test.ts. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '../../src/i18n/words';
import { absolute, pathTo } from '../../src/links';
import { anotherNetwork, statementsOverTime } from '../network';
import { realContent } from '../realContent';
import { both, everyPage, nodesIn, ofType, site, type Node } from './readJsonLd';
import { propertiesOf } from './vocabulary';

const real = realContent();

beforeAll(async () => {
  await Promise.all(both.map(loadWords));
});

describe('Every page, as a machine that knows schema.org reads it', () => {
  let pages: ReturnType<typeof everyPage>;
  beforeAll(() => {
    pages = [...everyPage(real), ...everyPage(anotherNetwork(statementsOverTime(75)))];
  });

  test('says only what schema.org has words for: each property belongs to its type', () => {
    const used = new Set<string>();
    for (const { graph } of pages) {
      for (const node of nodesIn(graph)) {
        const type = node['@type'] as string;
        for (const name of Object.keys(node)) if (!name.startsWith('@')) used.add(`${type}.${name}`);
      }
    }
    const unknown = [...used].filter((one) => {
      const [type, name] = one.split('.') as [string, string];
      return !propertiesOf(type).has(name);
    });
    expect(unknown).toEqual([]);
    expect(used.size).toBeGreaterThan(40);
    // The measure itself: what isn't in the vocabulary is told apart from what is.
    expect(propertiesOf('Quotation').has('isPartOf')).toBe(true);
    expect(propertiesOf('Person').has('headline')).toBe(false);
    expect(() => propertiesOf('Leader')).toThrow('Leader');
  });

  test('never calls a leader’s words a claim or a statement of fact', () => {
    for (const { graph } of pages) {
      for (const node of nodesIn(graph))
        expect(['Statement', 'Claim', 'ClaimReview']).not.toContain(node['@type']);
    }
  });

  test('leaves no field empty and every address whole', () => {
    for (const { graph, place } of pages) {
      for (const node of nodesIn(graph)) {
        for (const [name, value] of Object.entries(node)) {
          expect(value === '' || (Array.isArray(value) && value.length === 0), `${place.page} ${name}`).toBe(
            false,
          );
          if (['@id', 'url', 'item', 'image', 'mainEntityOfPage', 'sameAs', 'isBasedOn'].includes(name)) {
            expect(value, name).toMatch(/^https:\/\/[^/]+\//);
          }
        }
      }
    }
  });

  test('gives breadcrumbs as Google asks: places in order, each with a name and an address', () => {
    for (const { graph, place, language } of pages) {
      const lists = ofType(graph, 'BreadcrumbList');
      expect(lists.length, place.page).toBe(place.page === 'home' ? 0 : 1);
      for (const { itemListElement } of lists) {
        const items = itemListElement as Node[];
        expect(items.length).toBeGreaterThan(1);
        expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
        expect(items[0]!['item']).toBe(`https://example.org/words/${language}/`);
        expect(items.at(-1)!['item']).toBe(absolute(site, pathTo(language, place)));
        for (const item of items) expect(item['name']).toMatch(/\S/);
      }
    }
  });

  test('names no more of a list than one part of it', () => {
    for (const { graph } of pages) {
      for (const node of nodesIn(graph)) {
        for (const value of Object.values(node))
          if (Array.isArray(value)) expect(value.length).toBeLessThanOrEqual(20);
      }
    }
  });

  test('keeps silent on the contact, on slips, on names for search only and on what one leader told of himself', () => {
    const hidden = [
      'Koelzer',
      '703-0992',
      'DACA',
      '다카',
      ...real.releases.flatMap(({ body }) =>
        body.flatMap(({ notes }) => notes?.flatMap(({ text }) => [text.en!, text.ko!]) ?? []),
      ),
      ...real.network.organizations.flatMap(({ aliases = [] }) => aliases),
    ];
    for (const { graph, place } of pages) {
      const told = JSON.stringify(graph);
      expect(
        hidden.filter((words) => told.includes(words)),
        place.page,
      ).toEqual([]);
    }
  });
});
