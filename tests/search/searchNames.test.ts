import { expect, test } from 'vitest';
import { realContent } from '../realContent';
import { searchNames } from '../../src/search/searchNames';
import { searchFilesOf } from './searched';
import type { NamesView } from '../../src/content/searchViews';

const { names } = searchFilesOf(realContent());

const marked = (text: string, marks: readonly (readonly [number, number])[]) =>
  marks.map(([from, to]) => text.slice(from, to));

test('A name shows which of its letters were asked for', () => {
  const [hit] = searchNames('하나 센', names, 'ko', 5).hits;
  expect(hit).toMatchObject({ kind: 'organization', id: 'hana-center' });
  expect(hit!.why).toBeUndefined();
  expect(marked(hit!.name.ko!, hit!.marks)).toEqual(['하나센']);
});

test('Who is found by the name in the other language is told so, with that name', () => {
  const [hit] = searchNames('kovac', names, 'ko', 5).hits;
  expect(hit).toMatchObject({ id: 'danae-kovac', marks: [] });
  expect(hit!.why).toEqual({ by: 'language', language: 'en', name: 'Danae Kovac', marks: [[6, 11]] });
});

test('A former name and a full name are told; a form for the search alone is not', () => {
  expect(searchNames('ykasec', names, 'en', 5).hits[0]!.why).toMatchObject({
    by: 'formerName',
    name: 'YKASEC',
  });
  expect(searchNames('consortium', names, 'en', 5).hits[0]!.why).toMatchObject({
    by: 'fullName',
    language: 'en',
  });
  const results = searchNames('우리훈또스', names, 'ko', 5);
  expect(results.hits[0]).toMatchObject({ id: 'woori-juntos', why: { by: 'alias' }, marks: [] });
  expect(JSON.stringify(results)).not.toContain('우리훈또스');
});

test('The other layout is told as what was meant', () => {
  expect(searchNames('gksk', names, 'en', 5)).toMatchObject({ meant: '하나', hits: [{ id: 'hana-center' }] });
  expect(searchNames('ㅗ뭄', names, 'ko', 5)).toMatchObject({ meant: 'hana' });
  expect(searchNames('hana', names, 'ko', 5).meant).toBeUndefined();
});

test('First comes whose name it is, then whose name begins with it, then those with it inside', () => {
  const named = (id: string, en: string): NamesView['organizations'][number] => ({
    id,
    name: { en },
    states: [],
  });
  const three: NamesView = {
    organizations: [
      named('inside', 'Overlake'),
      named('word', 'The Lake'),
      named('start', 'Lakeside'),
      named('whole', 'Lake'),
    ],
    people: [],
  };
  const { hits, total } = searchNames('lake', three, 'en', 3);
  expect(hits.map(({ id }) => id)).toEqual(['whole', 'start', 'word']);
  expect(total).toBe(4);
});

test('A state is found by both names, its code, and as Koreans also write it', () => {
  for (const query of ['Illinois', '일리노이', 'IL', '일리노이주', 'il']) {
    expect(searchNames(query, names, 'en', 1).hits, query).toMatchObject([{ kind: 'state', id: 'IL' }]);
  }
  expect(searchNames('오레곤', names, 'ko', 1).hits).toMatchObject([{ id: 'OR', why: { by: 'alias' } }]);
});

test('Nothing typed finds no name', () => {
  expect(searchNames('  ', names, 'en', 5)).toEqual({ hits: [], total: 0 });
  expect(searchNames('…', names, 'en', 5)).toEqual({ hits: [], total: 0 });
});
