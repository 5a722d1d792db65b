import { expect, test } from 'vitest';
import { isWhole } from '../../src/content/finalMark';
import { sentenceRanges } from '../../src/desk/importer/sentences';

function sentences(text: string): string[] {
  return sentenceRanges(text).map(([start, end]) => text.slice(start, end));
}

test.each([
  ['We met Dr. Kim and Sen. Lee. They listened.', ['We met Dr. Kim and Sen. Lee.', 'They listened.']],
  ['It began at 5 a.m. on Jan. 3. We stayed.', ['It began at 5 a.m. on Jan. 3.', 'We stayed.']],
  [
    'The U.S. Senate voted. We live in the U.S. We stay.',
    ['The U.S. Senate voted.', 'We live in the U.S.', 'We stay.'],
  ],
  ['We came to Washington, D.C. Today we go home.', ['We came to Washington, D.C.', 'Today we go home.']],
  [
    'John F. Kennedy said so. Martin Luther King Jr. marched.',
    ['John F. Kennedy said so.', 'Martin Luther King Jr. marched.'],
  ],
  [
    'Vote no on No. 5. The answer is no. We mean it.',
    ['Vote no on No. 5.', 'The answer is no.', 'We mean it.'],
  ],
  ['Rents rose 3.5 percent. 50 families left.', ['Rents rose 3.5 percent.', '50 families left.']],
  ['We waited… and waited. Then… We won!', ['We waited… and waited.', 'Then…', 'We won!']],
  [
    'They asked, “Why?” and we answered. “Why not?” We laughed.',
    ['They asked, “Why?” and we answered.', '“Why not?”', 'We laughed.'],
  ],
  ['She said, ‘No. Never.’ We heard her.', ['She said, ‘No. Never.’', 'We heard her.']],
  ['We won (this time. Next time too). Go on.', ['We won (this time. Next time too).', 'Go on.']],
  ['We won. [...] We go on.', ['We won.', '[...] We go on.']],
  ['That is Plan B. We have a Plan C.', ['That is Plan B.', 'We have a Plan C.']],
  ['1. Stop the raids. 2. Free our families.', ['1. Stop the raids.', '2. Free our families.']],
  ['Enough!!! Do you hear us?! We are here', ['Enough!!!', 'Do you hear us?!', 'We are here']],
  ['the end.We go on', ['the end.', 'We go on']],
  [
    'Write to info@acme.org or see acme.org. We answer.',
    ['Write to info@acme.org or see acme.org.', 'We answer.'],
  ],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each([
  ['오늘은 최악입니다. 간단히 말해 그렇습니다.', ['오늘은 최악입니다.', '간단히 말해 그렇습니다.']],
  ['구성되어 있습니다.함께센터는 일합니다.', ['구성되어 있습니다.', '함께센터는 일합니다.']],
  ['왜 그럴까요? 우리는 압니다! 함께 갑시다', ['왜 그럴까요?', '우리는 압니다!', '함께 갑시다']],
  ['D.C. 사무소에서 만났다. 3.5% 올랐다.', ['D.C. 사무소에서 만났다.', '3.5% 올랐다.']],
  ['2024. 11. 6. 기자회견을 열었다. 모두 왔다.', ['2024. 11. 6. 기자회견을 열었다.', '모두 왔다.']],
  [
    '그는 “안 된다. 절대로.”라고 했다. 우리는 웃었다.',
    ['그는 “안 된다. 절대로.”라고 했다.', '우리는 웃었다.'],
  ],
  ['끝까지 갑니다… 그리고 이깁니다.', ['끝까지 갑니다…', '그리고 이깁니다.']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('Sentences come out alike whatever Intl.Segmenter there is', () => {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    expect(sentences('We met Dr. Kim. 우리는 만났다.')).toEqual(['We met Dr. Kim.', '우리는 만났다.']);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

test('A sentence that an attribution breaks off isn’t whole', () => {
  expect(isWhole('We will,')).toBe(false);
  expect(isWhole('우리는 멈추지 않는다')).toBe(false);
  expect(isWhole('He said, “No.”')).toBe(true);
});

test.each(['.', '. ', 'a.b', '“', '(', '‘a. ', 'No. ', '다.'])(
  '“%s” a hundred thousand times over comes to an end',
  (piece) => {
    expect(sentenceRanges(piece.repeat(100_000)).length).toBeGreaterThan(0);
  },
);
