import { expect, test } from 'vitest';
import { releaseFile, saidAfterNetwork, saidAfterRelease } from './authored';

const invisible: [string, string, string][] = [
  ['a right-to-left override', '\u202e', 'U+202E, a character that turns the direction of writing'],
  ['a direction mark', '\u200f', 'U+200F, a character that turns the direction of writing'],
  ['an isolate', '\u2066', 'U+2066, a character that turns the direction of writing'],
  ['a zero-width space', '\u200b', 'U+200B, a character without width'],
  ['a byte order mark', '\ufeff', 'U+FEFF, a character without width'],
  ['a soft hyphen', '\u00ad', 'U+00AD, a character without width'],
  ['a control character', '\u0007', 'U+0007, a control character'],
  ['a tab', '\t', 'U+0009, a control character'],
  ['a line break', '\n', 'U+000A, a line break; a new paragraph is a new entry of its list'],
  ['a line separator', '\u2028', 'U+2028, a line break; a new paragraph is a new entry of its list'],
  ['a Hangul filler', '\u3164', 'U+3164, a Hangul filler, which shows as nothing'],
  ['a replacement character', '\ufffd', 'U+FFFD, a character that was lost in a conversion'],
  ['half of a character', '\ud83d', 'U+D83D, half of a character'],
];

test.each(invisible)(
  'a staff member who pastes %s is told its code point and place',
  (_, character, what) => {
    expect(saidAfterRelease(({ headline }) => void (headline.en = `Asian ${character}Americans`))).toEqual([
      `${releaseFile}: headline.en: holds ${what}, after “Asian ”`,
    ]);
  },
);

test('a staff member who pastes one into the network is told, at the beginning of a text too', () => {
  expect(
    saidAfterNetwork(({ organizations: [nakasec] }) => void nakasec?.aliases?.push('\u200b미교협')),
  ).toEqual([
    'network.json: organizations[0].aliases[2]: holds U+200B, a character without width, at its beginning',
  ]);
});

test('a staff member who pastes one into a passage and its text alike is told of both', () => {
  expect(
    saidAfterRelease(({ body: [, , , kovac] }) => {
      if (kovac?.kind !== 'statement' || !kovac.text.en) return;
      kovac.text.en = kovac.text.en.map((text) => text.replace('is resilient', 'is\u200d resilient'));
      const [, , third] = kovac.passages;
      if (third) third.en = 'Our community is\u200d resilient.';
    }),
  ).toEqual([
    `${releaseFile}: body[3].text.en[0]: holds U+200D, a character without width, after “es. Our community is”`,
    `${releaseFile}: body[3].passages[2].en: holds U+200D, a character without width, after “Our community is”`,
  ]);
});

test('a staff member whose Hangul is decomposed is told so', () => {
  expect(
    saidAfterRelease(({ headline }) => void (headline.ko = '2024년 ' + '대선'.normalize('NFD'))),
  ).toEqual([
    `${releaseFile}: headline.ko: is not in Unicode NFC: its Hangul is stored as single letters (NFD), as macOS writes file names, after “2024년 ”`,
  ]);
});

test('a staff member whose Latin letters are decomposed is told what to write', () => {
  expect(saidAfterRelease(({ headline }) => void (headline.en = 'José'.normalize('NFD')))).toEqual([
    `${releaseFile}: headline.en: is not in Unicode NFC: it should be “é”, after “Jos”`,
  ]);
});

test('a staff member may use the no-break space, which is white space like any other', () => {
  expect(saidAfterRelease(({ headline }) => void (headline.en = 'Asian\u00a0Americans'))).toEqual([]);
});

test('a staff member whose redirect hides a character is told', () => {
  expect(saidAfterNetwork((network) => void (network.redirects = { '/ol\u200bd/': '/about/' }))[0]).toBe(
    'network.json: redirects: has a key that holds U+200B, a character without width, after “/ol”',
  );
});
