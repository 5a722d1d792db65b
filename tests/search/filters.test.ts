import { expect, test } from 'vitest';
import type { CatalogView } from '../../src/content/views';
import { filterNames, filterStatements, optionsOf } from '../../src/search/filters';

const named = (id: string) => ({ id, name: { text: id } });
const entry = (
  statement: string,
  over: Partial<CatalogView['statements'][number]>,
): CatalogView['statements'][number] => ({
  release: 'r',
  statement,
  date: '2024-11-06',
  organizations: [named('lake')],
  states: ['MI'],
  pull: { language: 'en', text: '…' },
  ...over,
});

const catalog: CatalogView = {
  statements: [
    entry('one', { speaker: named('ana') }),
    entry('two', {
      speaker: named('ben'),
      date: '2023-01-02',
      organizations: [named('mesa')],
      states: ['AZ', 'NY'],
    }),
    entry('joint', { organizations: [named('lake'), named('mesa')], states: [] }),
  ],
};
const found = (filters: Parameters<typeof filterStatements>[1]) =>
  filterStatements(catalog, filters, 'en').map(({ statement }) => statement);
const counts = (filter: (typeof filterNames)[number], filters = {}) =>
  Object.fromEntries(optionsOf(catalog, filter, filters, 'en').map(({ value, count }) => [value, count]));

test('All filters must let a statement through', () => {
  expect(found({})).toEqual(['one', 'two', 'joint']);
  expect(found({ organization: 'mesa' })).toEqual(['two', 'joint']);
  expect(found({ organization: 'mesa', person: 'ben' })).toEqual(['two']);
  expect(found({ organization: 'mesa', year: '2024' })).toEqual(['joint']);
  expect(found({ state: 'ny' })).toEqual(['two']);
  expect(found({ state: 'mi', person: 'ben' })).toEqual([]);
});

test('A joint statement belongs to all its organizations and to no person', () => {
  expect(counts('organization')).toEqual({ lake: 2, mesa: 2 });
  expect(counts('person')).toEqual({ ana: 1, ben: 1 });
});

test('A choice counts what it would leave beside the other filters, not beside itself', () => {
  expect(counts('year', { year: '2023' })).toEqual({ 2024: 2, 2023: 1 });
  expect(counts('organization', { year: '2023', organization: 'mesa' })).toEqual({ lake: 0, mesa: 1 });
});

test('Each count is what choosing it shows', () => {
  for (const filter of filterNames) {
    for (const others of [{}, { year: '2024' }, { organization: 'mesa' }]) {
      for (const { value, count } of optionsOf(catalog, filter, others, 'en')) {
        expect(found({ ...others, [filter]: value })).toHaveLength(count);
      }
    }
  }
});

test('Choices stand by name, years newest first', () => {
  expect(optionsOf(catalog, 'state', {}, 'ko').map(({ name }) => name)).toEqual([
    '뉴욕',
    '미시간',
    '애리조나',
  ]);
  expect(optionsOf(catalog, 'year', {}, 'en').map(({ name }) => name)).toEqual(['2024', '2023']);
});
