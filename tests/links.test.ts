import { describe, expect, test } from 'vitest';
import { Archive } from '../src/content/archive';
import { placesOf } from '../src/content/places';
import {
  absolute,
  pathTo,
  patterns,
  placeAt,
  readFilters,
  underBase,
  writeFilters,
  type Filters,
  type Place,
} from '../src/links';
import { languageCodes } from '../src/i18n/languages';
import { takeSaid } from './console';
import { realContent } from './realContent';

const written: [Place, string][] = [
  [{ page: 'home' }, '/en/'],
  [{ page: 'state', state: 'il' }, '/en/states/il/'],
  [{ page: 'state', state: 'ca', part: '2' }, '/en/states/ca/page/2/'],
  [{ page: 'organization', organization: 'hana-center' }, '/en/organizations/hana-center/'],
  [{ page: 'organization', organization: 'nakasec', part: '2' }, '/en/organizations/nakasec/page/2/'],
  [{ page: 'person', person: 'danae-kovac' }, '/en/people/danae-kovac/'],
  [{ page: 'person', person: 'danae-kovac', part: '1' }, '/en/people/danae-kovac/page/1/'],
  [{ page: 'releases' }, '/en/releases/'],
  [{ page: 'releases', part: '3' }, '/en/releases/page/3/'],
  [{ page: 'release', release: '2024-11-06-election-results' }, '/en/releases/2024-11-06-election-results/'],
  [{ page: 'statement', release: 'r', statement: 'joint' }, '/en/releases/r/joint/'],
  [{ page: 'both', release: 'r', statement: 'joint' }, '/en/releases/r/joint/both/'],
  [{ page: 'statements' }, '/en/statements/'],
  [{ page: 'statements', part: '12' }, '/en/statements/page/12/'],
  [{ page: 'about' }, '/en/about/'],
];

describe('An address that was once shared', () => {
  test.each(written)('of %o is for ever %s', (place, path) => {
    expect(pathTo('en', place)).toBe(path);
    expect(placeAt(path)).toEqual({ language: 'en', place });
  });

  test('is known for every kind of page', () => {
    expect(new Set(written.map(([{ page }]) => page))).toEqual(new Set(Object.keys(patterns)));
  });

  test('leads to its page also without the slash at its end', () => {
    expect(placeAt('/ko/states/il')).toEqual({ language: 'ko', place: { page: 'state', state: 'il' } });
    expect(placeAt('/ko')).toEqual({ language: 'ko', place: { page: 'home' } });
  });

  test('leads back to its page, for every page of the content and in every language', () => {
    const places = placesOf(new Archive(realContent()));
    expect(places.length).toBeGreaterThan(80);
    for (const language of languageCodes) {
      for (const place of places) {
        expect(placeAt(pathTo(language, place))).toEqual({ language, place });
      }
    }
  });

  test('is no other page’s', () => {
    const paths = placesOf(new Archive(realContent())).map((place) => pathTo('ko', place));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test.each([
  '/',
  '/fr/',
  '/EN/',
  '/en/nothing/',
  '/en/states/',
  '/en/states/il/more/',
  '/states/il/',
  '/en/releases/a/b/c/',
  '/toString/',
])('%s is no page', (path) => {
  expect(placeAt(path)).toBeNull();
});

test('An address broken inside a letter is read without a crash', () => {
  expect(() => placeAt('/en/states/%E0%A4%A/')).not.toThrow();
  for (const words of takeSaid()) expect(words).toContain('malformed');
});

describe('The filters in an address', () => {
  const filters: Filters = {
    q: '이민자 권리 & “dignity”',
    state: 'il',
    organization: 'nakasec',
    person: 'mel-lee',
    year: '2024',
  };

  test('are read as they were written', () => {
    expect(readFilters(writeFilters(filters))).toEqual(filters);
    expect(readFilters(writeFilters({ year: '2024' }))).toEqual({ year: '2024' });
  });

  test('are written in one order, whatever order they were chosen in', () => {
    expect(writeFilters({ year: '2024', state: 'il' })).toBe('?state=il&year=2024');
    expect(writeFilters({ state: 'il', year: '2024' })).toBe('?state=il&year=2024');
  });

  test('are nothing where none is set, and leave out what they don’t know', () => {
    expect(writeFilters({})).toBe('');
    expect(writeFilters({ state: '' })).toBe('');
    expect(readFilters('?state=&utm_source=kakao&person=%20mel-lee%20')).toEqual({ person: 'mel-lee' });
  });

  test('are read without a crash from broken encoding', () => {
    expect(() => readFilters('?q=%E0%A4%A')).not.toThrow();
  });
});

test('Addresses stand under the base path, and absolute ones on the site’s host', () => {
  expect(underBase('/dashboard/', '/en/')).toBe('/dashboard/en/');
  expect(underBase('/', 'content/network.json')).toBe('/content/network.json');
  expect(absolute({ origin: 'https://example.org', base: '/dashboard/' }, '/ko/about/')).toBe(
    'https://example.org/dashboard/ko/about/',
  );
});
