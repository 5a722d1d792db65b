/** A made-up network of two hundred statements: what should be found is told by the letters that stand in them. */
import { convertHangulToQwerty, getChoseong } from 'es-hangul';
import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/languages';
import { searchNames } from '../../src/search/searchNames';
import { synthesize } from '../../src/site/synth/synthesize';
import { checked } from '../realContent';
import { ask, searchFilesOf } from './searched';

const files = searchFilesOf(checked([...synthesize({ organizations: 20, statements: 200 })]));

/** All of these stand in a passage, or in another of the same statement. */
const labels: [page: Language, query: string, texts: Language, ...standing: RegExp[]][] = [
  ['en', 'neighbors', 'en', /\bneighbor/iu],
  ['en', 'libary', 'en', /\blibrar(?:y|ies)/iu],
  ['en', '"our doors are open"', 'en', /our doors are open/iu],
  ['en', 'lessons', 'en', /\blesson/iu],
  ['en', '이웃', 'ko', /이웃/u],
  ['ko', '이웃들과', 'ko', /이웃/u],
  ['ko', '센터에서는', 'ko', /센터/u],
  ['ko', '도서ㄱ', 'ko', /도서[가-깋]/u],
  ['ko', '우리의 약속', 'ko', /우리/u, /약속/u],
  ['ko', 'ehtjrhks', 'ko', /도서관/u],
  ['ko', '"우리의 문은 열려"', 'ko', /우리의 문은 열려/u],
];

test.each(labels)(
  'On a page in “%s”, “%s” finds just the statements that say it',
  (page, query, texts, ...standing) => {
    const expected = files
      .parts(texts)
      .flatMap(({ statements }) => statements)
      .filter(({ passages }) => standing.every((one) => passages.some(([, words]) => one.test(words))))
      .map(({ release, statement }) => `${release}/${statement}`);
    const found = ask(files, page, query).statements.hits.map(
      ({ release, statement }) => `${release}/${statement}`,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(found.toSorted()).toEqual(expected.toSorted());
  },
);

const ways: [name: string, typed: (name: { en: string; ko: string }) => string][] = [
  ['its English name', ({ en }) => en],
  ['its Korean name', ({ ko }) => ko],
  ['its Korean name with a particle', ({ ko }) => `${ko}에서`],
  ['its Korean name without its spaces', ({ ko }) => ko.replaceAll(' ', '')],
  ['its initial consonants', ({ ko }) => getChoseong(ko)],
  ['its Korean name on an English keyboard', ({ ko }) => convertHangulToQwerty(ko)],
  ['its English name with a letter too many', ({ en }) => en.replace(/([a-z])(?=[a-z]*$)/u, '$1$1')],
];

test.each(ways)('Every organization and every person is found by %s', (_, typed) => {
  const all = [...files.names.organizations, ...files.names.people].map(({ id, name }) => ({
    id,
    query: typed({ en: name.en!, ko: name.ko! }),
  }));
  expect(all.length).toBeGreaterThan(40);
  const lost = all.filter(
    ({ id, query }) => !searchNames(query, files.names, 'en', 1000).hits.some((hit) => hit.id === id),
  );
  expect(lost).toEqual([]);
});
