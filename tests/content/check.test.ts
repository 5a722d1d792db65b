import { expect, test } from 'vitest';
import { check } from '../../src/content/check';
import {
  authored,
  releaseFile,
  saidAfterNetwork,
  saidAfterRelease,
  saidAfterTyping,
  saidOf,
} from './authored';

test('the content as it stands has no problem', () => {
  expect(saidOf(authored())).toEqual([]);
  expect(check(authored()).content?.releases.map(({ id }) => id)).toContain('2024-11-06-election-results');
});

test('a staff member who breaks several things at once is told of all of them', () => {
  const files = authored().map((file) => ({
    ...file,
    text: file.text
      .replace('"date": "2024-11-06"', '"date": "6 November"')
      .replace('"speaker": "mel-lee"', '"speaker": 5')
      .replace('"IL"', '"ZZ"'),
  }));
  const { content, problems } = check(files);
  expect(content).toBeNull();
  expect(problems.map(({ field }) => field)).toEqual([
    'organizations[2].states[0]',
    'date',
    'body[6].speaker',
  ]);
});

test('content with a problem is not given out', () => {
  const files = authored().map((file) => ({ ...file, text: file.text.replace('“Our org', '“Your org') }));
  expect(check(files)).toMatchObject({ content: null, problems: [{ field: 'body[5].passages[0].en' }] });
});

test('releases are given newest first', () => {
  const [network, release] = authored();
  const later = {
    path: 'releases/later.json',
    text:
      release?.text
        .replaceAll('2024-11-06-election-results', 'later')
        .replace('"2024-11-06"', '"2025-01-20"') ?? '',
  };
  const { content } = check([network, release, later].filter((file) => file !== undefined));
  expect(content?.releases.map(({ id }) => id)).toEqual(['later', '2024-11-06-election-results']);
});

test('a staff member who breaks one file is still told what the other lacks', () => {
  const files = authored().map((file) =>
    file.path === 'network.json'
      ? { ...file, text: '{' }
      : { ...file, text: file.text.replace('“We', '“Wee') },
  );
  expect(saidOf(files)).toHaveLength(2);
});

test('a staff member whose content has no network.json is told', () => {
  expect(saidOf(authored().filter(({ path }) => path !== 'network.json'))).toEqual([
    'network.json: is missing',
  ]);
});

test('a staff member who names a file unlike its release is told', () => {
  const files = authored().map((file) =>
    file.path === releaseFile ? { ...file, path: 'releases/election.json' } : file,
  );
  expect(saidOf(files)).toEqual([
    'releases/election.json: id: is “2024-11-06-election-results”, but the file is named election.json: both must be the same',
  ]);
});

test('a staff member who leaves a document among the releases is told, but not of what the system leaves', () => {
  const left = ['releases/draft.docx', 'releases/2025/a.json', '.DS_Store', 'releases/.DS_Store'];
  expect(saidOf([...authored(), ...left.map((path) => ({ path, text: '' }))])).toEqual([
    'releases/draft.docx: has no place here: there are network.json and releases/<id>.json only',
    'releases/2025/a.json: has no place here: there are network.json and releases/<id>.json only',
  ]);
});

test('a staff member who forgets a comma is told the line and column', () => {
  expect(saidAfterTyping('network.json', () => '{\n  "a": 1\n  "b": 2\n}')).toEqual([
    'network.json: is not JSON: line 3, column 3: a comma or “}” should stand here, but “"b"” does',
  ]);
});

test('a staff member who leaves a comma at the end of a list is told', () => {
  expect(saidAfterTyping('network.json', () => '{ "a": [1, 2, ] }')).toEqual([
    'network.json: is not JSON: line 1, column 15: no comma may stand before “]”',
  ]);
});

test('a staff member who leaves a straight quotation mark open is told', () => {
  expect(saidAfterTyping('network.json', () => '{\n "a": "b\n}')).toEqual([
    'network.json: is not JSON: line 2, column 7: the string that begins here doesn’t end on its line, or holds a tab or a stray “\\”',
  ]);
});

test('a staff member who forgets to escape a quotation mark is told', () => {
  expect(saidAfterTyping('network.json', () => '{ "a": "they said "no" to us" }')).toEqual([
    'network.json: is not JSON: line 1, column 20: a comma or “}” should stand here, but “no” does',
  ]);
});

test('a staff member whose editor writes a byte order mark or no-break spaces is told', () => {
  expect(saidAfterTyping('network.json', (text) => `\ufeff${text}`)).toEqual([
    'network.json: is not JSON: line 1, column 1: a value should stand here, but “U+FEFF” does',
  ]);
  expect(saidAfterTyping('network.json', () => '{\n\u00a0\u00a0"a": 1 }')).toEqual([
    'network.json: is not JSON: line 2, column 1: a key in straight quotation marks should stand here, but “U+00A0U+00A0” does',
  ]);
});

test('a staff member whose file breaks off is told', () => {
  expect(saidAfterTyping('network.json', () => '{ "a": ')).toEqual([
    'network.json: is not JSON: line 1, column 8: a value should stand here, but the file ends',
  ]);
});

test('a staff member who pastes a key twice is told, for only one would be read', () => {
  const said = saidAfterTyping(releaseFile, (text) =>
    text.replace('"label": {', '"label": { "ko": "속보", '),
  );
  expect(said).toEqual([`${releaseFile}: label.ko: stands here twice, and only one would be read`]);
});

test('a staff member who misspells a key is told of the strange one and of the missing one', () => {
  const said = saidAfterTyping(releaseFile, (text) => text.replace('"headline"', '"heading"'));
  expect(said).toEqual([
    `${releaseFile}: headline: is missing`,
    `${releaseFile}: heading: is no field of this format`,
  ]);
});

test('a staff member who names a state that is none is told', () => {
  expect(saidAfterTyping('network.json', (text) => text.replace('"IL"', '"ZZ"'))).toEqual([
    'network.json: organizations[2].states[0]: is no state: "ZZ"',
  ]);
});

test.each([
  ['2024-02-30', 'is no day of the calendar'],
  ['Nov. 6, 2024', 'is no date: write it as 2024-11-06'],
])('a staff member who dates a release %s is told', (date, message) => {
  expect(saidAfterRelease((release) => void (release.date = date))).toEqual([
    `${releaseFile}: date: ${message}`,
  ]);
});

test.each([
  'javascript:alert(1)',
  'nakasec.org',
  'https:nakasec.org',
  ' https://nakasec.org',
  '//nakasec.org',
])('a staff member who gives “%s” as a web address is told', (address) => {
  const message = 'is no web address: it must start with https:// or http://';
  expect(saidAfterRelease((release) => void (release.source = address))).toEqual([
    `${releaseFile}: source: ${message}`,
  ]);
  expect(
    saidAfterNetwork(({ organizations }) => void (organizations[0] && (organizations[0].web = address))),
  ).toEqual([`network.json: organizations[0].web: ${message}`]);
});
