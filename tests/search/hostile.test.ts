import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageCodes } from '../../src/i18n/languages';
import { fold } from '../../src/search/fold';
import { realContent } from '../realContent';
import { ask, searchFilesOf } from './searched';

const files = searchFilesOf(realContent());

const syllables = fc.string({ unit: fc.constantFrom(...'하나센터권리는이ㅎㄴㅗㄳ힣가 '), maxLength: 12 });
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'.*+?^${}()|[]\\/"\'’“-&<>% '), maxLength: 20 }),
  fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '👩‍👩‍👧',
    '\u0000',
    '\ud83d',
    'ﬁ',
    'İ',
    'ß',
  ),
  syllables,
  syllables.map((text) => text.normalize('NFD')),
  fc.string({ unit: fc.constantFrom(...'abcdeings’-. '), maxLength: 30 }),
);

test('Whatever a visitor types, the search answers, and every mark lies on letters of what is shown', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 4 }), fc.constantFrom(...languageCodes), (pieces, page) => {
      const { names, statements } = ask(files, page, pieces.join(' '));
      const shown = [
        ...names.hits.flatMap(({ name, marks, why }) => [
          { text: name[page] ?? '', marks },
          ...(why && 'marks' in why ? [{ text: why.name, marks: why.marks }] : []),
        ]),
        ...statements.hits.map(({ snippet }) => snippet),
      ];
      for (const { text, marks } of shown) {
        let last = -1;
        for (const [from, to] of marks) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('Folding keeps every letter in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
    { numRuns: 1000 },
  );
});

const long = {
  'one letter': 'a'.repeat(10_000),
  'one syllable': '은'.repeat(10_000),
  'a consonant': 'ㅎ'.repeat(10_000),
  quotes: '"'.repeat(10_000),
  'points and letters': 'a.'.repeat(5_000),
  spaces: `${' '.repeat(9_999)}a`,
  'many words': Array.from({ length: 2_000 }, (_, index) => `w${index}`).join(' '),
  'a pasted text': files
    .parts('en')
    .flatMap(({ statements }) => statements.flatMap(({ passages }) => passages.map(([, words]) => words)))
    .join(' ')
    .repeat(3)
    .slice(0, 10_000),
};

test.each(Object.entries(long))('Ten thousand characters of %s are read, and nothing breaks', (_, text) => {
  expect(() => ask(files, 'en', text)).not.toThrow();
});

test('Hangul in pieces, as some systems paste it, finds the same', () => {
  const found = (query: string) => ask(files, 'ko', query).statements.hits.map(({ statement }) => statement);
  expect(found('이민자'.normalize('NFD'))).toEqual(found('이민자'));
  expect(found('이민자').length).toBeGreaterThan(0);
});
