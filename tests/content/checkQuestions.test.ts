import { expect, test } from 'vitest';
import type { Block, Release } from '../../src/content/schema';
import { releaseFile, saidAfterNetwork, saidAfterRelease, statement } from './authored';

const recordIt = 'if the source prints it so, record it as a slip note';

function withoutSlips(block: Block | undefined) {
  if (block?.notes) block.notes = block.notes.filter(({ kind }) => kind !== 'slip');
}

test.each<[string, (release: Release) => Block | undefined, string[]]>([
  [
    'a doubled comma',
    (r) => r.contact,
    ['contact.text.en[0]: “Koelzer,,” doubles a mark', 'contact.text.ko[0]: “Koelzer,,” doubles a mark'],
  ],
  [
    'a sentence that ends with no space after it',
    (r) => r.boilerplate,
    ['boilerplate.text.ko[0]: “있습니다.나카섹” ends a sentence with no space after it'],
  ],
  [
    'another spelling of a person',
    (r) => statement(r, 'danae-kovac'),
    ['body[3].text.ko[0]: “Denae Kovac” is almost “Danae Kovac”'],
  ],
  [
    'another spelling of an organization',
    (r) => statement(r, 'john-park'),
    ['body[5].text.ko[0]: “Minkwon Center” is almost “MinKwon Center”'],
  ],
])('a staff member who doesn’t record %s of the source is asked', (_, blockOf, questions) => {
  expect(saidAfterRelease((release) => withoutSlips(blockOf(release)))).toEqual(
    questions.map((question) => `${releaseFile}: ${question}; ${recordIt}`),
  );
});

test('a note for readers records no slip', () => {
  expect(
    saidAfterRelease((release) => release.contact?.notes?.forEach((note) => (note.kind = 'differs'))),
  ).toHaveLength(2);
});

test('a slip that is recorded elsewhere in the release is asked about all the same', () => {
  expect(
    saidAfterRelease((release) => {
      const notes = statement(release, 'danae-kovac').notes ?? [];
      statement(release, 'mel-lee').notes = notes.splice(1).map(({ kind, text }) => ({ kind, text }));
    }),
  ).toEqual([`${releaseFile}: body[3].text.ko[0]: “Denae Kovac” is almost “Danae Kovac”; ${recordIt}`]);
});

function questionsTo(text: string) {
  return saidAfterRelease((release) => {
    release.body.push({ kind: 'paragraph', text: { en: ['Background.'], ko: [text] } });
  }).map((line) => /“(.*)” (?:doubles|ends|closes|is almost)/u.exec(line)?.[1] ?? line);
}

test.each([
  ['그렇습니다..', '그렇습니다..'],
  ['첫째;; 둘째', '첫째;;'],
  ['됩니다.나카섹은 합니다.우리는', '됩니다.나카섹은'],
  ['We stand.Together we', 'stand.Together'],
  ['베키 벨코어(Beckie Belcore)', 'Beckie Belcore'],
  ['나카섹(Nakasec)', 'Nakasec'],
  ['함께센터(Nakasec VA)', 'Nakasec VA'],
  ['하나센터(Hana Center, 시카고)', 'Hana Center'],
  ['커뮤니티를 지킵니다.” 나카섹', '지킵니다.”'],
])('the text “%s” raises a question about “%s”', (text, characters) => {
  expect(questionsTo(text)[0]).toBe(characters);
});

test.each([
  '기다립니다... 그리고…우리는 갑니다.',
  '워싱턴 D.C.에서, nakasec.org에서, 1.5세대가 U.S. 시민으로',
  '“갑니다.”라고 말했다. “옵니다.” “봅니다.”',
  '하나센터(HANA Center), 민권센터(MinKwon Center), 존 박(John Park), 벤 리(Ben Lee), (Illinois), (YKASEC)',
])('the text “%s” raises no question', (text) => {
  expect(questionsTo(text)).toEqual([]);
});

test('a new name in the network answers the question about it', () => {
  expect(
    saidAfterNetwork(
      ({ people }) => void people.push({ id: 'denae-kovac', name: { en: 'Denae Kovac', ko: '드내 코박' } }),
    ),
  ).toEqual([]);
});
