import { expect, test } from 'vitest';
import { releaseSchema } from '../../src/content/schema';
import { BrokenContent, sentence } from '../../src/content/BrokenContent';
import { parse } from '../../src/content/parse';
import { realRelease, statement } from './authored';

function saidOf(edit: (release: any) => void): string[] {
  const release = realRelease();
  edit(release);
  try {
    parse(releaseSchema, release, 'r.json');
    return [];
  } catch (error) {
    return error instanceof BrokenContent ? error.problems.map(sentence) : [String(error)];
  }
}

test('a release of the right shape is given back typed', () => {
  expect(parse(releaseSchema, realRelease(), 'r.json')).toEqual(realRelease());
});

test('a file that is no object at all is named', () => {
  expect(() => parse(releaseSchema, null, 'r.json')).toThrow('r.json: should be an object, but is null');
});

test.each<[string, (release: any) => void, string]>([
  [
    'a list that is a string',
    (r) => (r.publishers = 'nakasec'),
    'publishers: should be a list, but is a string',
  ],
  ['a string that is a list', (r) => (r.id = ['a']), 'id: should be a string, but is a list'],
  ['an object that is null', (r) => (r.headline = null), 'headline: should be an object, but is null'],
  ['a field that is missing', (r) => delete r.headline, 'headline: is missing'],
  ['a text that is empty', (r) => (r.headline.ko = ''), 'headline.ko: is empty'],
  ['a text that is blank', (r) => (r.headline.ko = ' \u00a0'), 'headline.ko: is empty'],
  ['a body part without a kind', (r) => delete r.body[2].kind, 'body[2].kind: is missing'],
  [
    'a body part of no kind',
    (r) => (r.body[2].kind = 'x'),
    'body[2].kind: is neither a "paragraph" nor a "statement"',
  ],
  [
    'a body part that is a string',
    (r) => (r.body[2] = 'x'),
    'body[2]: is neither a "paragraph" nor a "statement"',
  ],
  ['a title', (r) => (r.body[2].title.ko = 7), 'body[2].title.ko: should be a string, but is a number'],
  [
    'a passage',
    (r) => (r.body[2].passages[0].en = 7),
    'body[2].passages[0].en: is neither a string nor a list of strings',
  ],
  [
    'a piece',
    (r) => (r.body[2].passages[0].en = ['a', 7]),
    'body[2].passages[0].en[1]: should be a string, but is a number',
  ],
  ['a blank piece', (r) => (r.body[2].passages[0].en = ['a', ' ']), 'body[2].passages[0].en[1]: is empty'],
  ['a language of no row', (r) => (r.headline.fr = 'Les'), 'headline.fr: is no field of this format'],
  [
    'an id',
    (r) => (r.body[2].id = 'Jung Woo'),
    'body[2].id: is no id: lower-case letters, digits and single hyphens only, at most 100',
  ],
  [
    'a passage id',
    (r) => (r.body[2].passages[0].id = '1'),
    'body[2].passages[0].id: is no passage id: s1, s2, s3 …',
  ],
  [
    'a pull of three',
    (r) => (r.body[2].pull = ['s1', 's2', 's3']),
    'body[2].pull: names more than two passages',
  ],
  ['a release of nothing', (r) => (r.body = []), 'body: has nothing in it'],
  ['a key with a space', (r) => (r['two words'] = 1), '["two words"]: is no field of this format'],
])('what is wrong is said in one line: %s', (_, edit, said) => {
  expect(saidOf(edit)).toEqual([`r.json: ${said}`]);
});

test('every problem of a file is said', () => {
  const broken = (release: any) => {
    delete release.date;
    statement(release, 'mel-lee').pull = [];
    release.contact.notes[0].kind = 'error';
  };
  expect(saidOf(broken)).toEqual([
    'r.json: date: is missing',
    'r.json: contact.notes[0].kind: is neither "differs" nor "slip"',
    'r.json: body[6].pull: names no passage',
  ]);
});
