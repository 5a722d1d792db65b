import { expect, test } from 'vitest';
import type { NamesView, Searched, SearchPartView } from '../../src/content/searchViews';
import type { Language } from '../../src/i18n/languages';
import { languagesToSearch } from '../../src/search/languagesToSearch';
import { filterCounts } from '../../src/search/narrowing';
import { searchStatements } from '../../src/search/searchStatements';

const names: NamesView = {
  organizations: [
    { id: 'lake', name: { en: 'Lake House', ko: '호수의집' }, states: ['MI'] },
    { id: 'mesa', name: { en: 'Mesa Center', ko: '메사센터' }, states: ['AZ', 'MI'] },
  ],
  people: [{ id: 'ana', name: { en: 'Ana Ruiz', ko: '아나 루이스' } }],
};

const said = (statement: string, words: string, more: Partial<Searched> = {}): Searched => ({
  release: 'r',
  statement,
  date: '2025-01-01',
  people: ['ana'],
  organizations: ['lake'],
  pull: 's1',
  passages: words.split('|').map((text, index): [string, string] => [`s${index + 1}`, text]),
  ...more,
});

const part = (number: number, language: Language, ...statements: Searched[]): SearchPartView => ({
  language,
  part: number,
  statements,
});

const find = (query: string, parts: SearchPartView[], more: object = {}) =>
  searchStatements({ query, parts, names, filters: {}, language: 'en', limit: 10, ...more });
const ids = (results: ReturnType<typeof find>) => results.hits.map(({ statement }) => statement);

test('An older part comes below, however well it answers, so that nothing moves when it arrives', () => {
  const newer = part(2, 'en', said('weak', 'We keep many other doors and a harbor open for all who come.'));
  const older = part(1, 'en', said('strong', 'Harbor. Harbor!'));
  expect(ids(find('harbor', [newer]))).toEqual(['weak']);
  expect(ids(find('harbor', [older, newer]))).toEqual(['weak', 'strong']);
});

test('Inside a part the better answer comes first, and of two alike the newer', () => {
  const all = part(
    1,
    'en',
    said('begins', 'Harbors for all.'),
    said('newer', 'A harbor for all.'),
    said('older', 'A harbor for all.'),
    said('twice', 'A harbor, a harbor.'),
  );
  expect(ids(find('harbor', [all]))).toEqual(['twice', 'newer', 'older', 'begins']);
});

test('A statement in both languages is found once, in the page’s language where that answers', () => {
  const english = part(1, 'en', said('one', 'DACA saved us.'), said('two', 'Nothing.'));
  const korean = part(1, 'ko', said('one', 'DACA가 우리를 살렸습니다.'), said('two', 'DACA입니다.'));
  const { hits } = find('daca', [korean, english]);
  expect(hits.map(({ statement, snippet }) => [statement, snippet.language])).toEqual([
    ['one', 'en'],
    ['two', 'ko'],
  ]);
});

test('A statement that its release has in the other language only says so', () => {
  const only = part(1, 'en', said('one', '두려움 없이 삽니다.', { language: 'ko' }));
  expect(find('두려움', [only]).hits[0]!.snippet).toMatchObject({ language: 'ko', marks: [[0, 3]] });
});

test('Who says it counts as a word of it, but something must be said', () => {
  const all = part(
    1,
    'en',
    said('one', 'We rise.'),
    said('two', 'We rise.', { people: [], organizations: ['mesa'] }),
  );
  expect(ids(find('ruiz rise', [all]))).toEqual(['one']);
  expect(ids(find('arizona rise', [all]))).toEqual(['two']);
  expect(ids(find('ruiz', [all]))).toEqual([]);
});

test('The passage that answers is shown, cut between words, with what was found marked', () => {
  const long =
    `${'many words before '.repeat(20)}the harbor lights ${'and many after it '.repeat(20)}`.trim();
  const { passage, snippet } = find('harbor lights', [part(1, 'en', said('one', `A lead.|${long}`))])
    .hits[0]!;
  expect(passage).toBe('s2');
  expect(snippet.text.length).toBeLessThanOrEqual(160);
  expect(snippet.cut).toEqual({ before: true, after: true });
  expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['harbor', 'lights']);
  expect(long.split(' ')).toEqual(expect.arrayContaining(snippet.text.split(' ')));
});

test('Only the stem of a Korean word is marked', () => {
  const { text, marks } = find('권리는', [part(1, 'ko', said('one', '우리의 권리를 지킵니다.'))]).hits[0]!
    .snippet;
  expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['권리']);
});

test('Filters without a query leave what passes them, with the words that a visitor sees first', () => {
  const all = part(
    1,
    'en',
    said('one', 'First.|Second.', { pull: 's2' }),
    said('two', 'Third.', { organizations: ['mesa'], date: '2024-05-01' }),
  );
  const { hits, total } = find('', [all], { filters: { state: 'mi' } });
  expect(total).toBe(2);
  expect(hits[0]).toMatchObject({ passage: 's2', snippet: { text: 'Second.', marks: [] } });
  expect(ids(find('', [all], { filters: { state: 'az' } }))).toEqual(['two']);
  expect(ids(find('', [all], { filters: { year: '2024', organization: 'lake' } }))).toEqual([]);
  expect([...filterCounts([all], names, 'state', { year: '2024' })].toSorted()).toEqual([
    ['az', 1],
    ['mi', 1],
  ]);
});

test('A slip counts only where nothing loaded has the word itself', () => {
  const newer = part(2, 'en', said('one', 'We build power.'));
  expect(ids(find('tower power', [newer]))).toEqual([]);
  expect(ids(find('poweer', [newer]))).toEqual(['one']);
  expect(ids(find('poweer', [newer, part(1, 'en', said('two', 'Poweer it is.'))]))).toEqual(['two']);
});

test('Hangul is looked for in Korean first, from whichever page; the other language comes where that gives nothing', () => {
  expect(languagesToSearch('이민자', 'en')).toEqual({ now: ['ko'], otherwise: ['en'] });
  expect(languagesToSearch('daca', 'ko')).toEqual({ now: ['ko', 'en'], otherwise: [] });
  expect(languagesToSearch('gksk', 'en')).toEqual({ now: ['en'], otherwise: ['ko'] });
  expect(languagesToSearch('ㅗ뭄', 'ko')).toEqual({ now: ['ko', 'en'], otherwise: [] });
  expect(languagesToSearch('2024', 'ko')).toEqual({ now: ['ko'], otherwise: ['en'] });
});
