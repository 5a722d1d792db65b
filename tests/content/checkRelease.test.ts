import { expect, test } from 'vitest';
import type { Release } from '../../src/content/schema';
import { passage, releaseFile, saidAfterNetwork, saidAfterRelease, statement } from './authored';

/** The sentences, each without the file's name, which is the release's in all of them. */
function said(edit: (release: Release) => void): string[] {
  return saidAfterRelease(edit).map((line) => line.replace(`${releaseFile}: `, ''));
}

test('a staff member who changes a letter of a passage is told where', () => {
  expect(
    said((release) => void (passage(release, 'danae-kovac', 's3').en = 'Our comunity is resilient.')),
  ).toEqual([
    'body[3].passages[2].en: is not what the text has here: “Our comunity is resilient.”, but the text has “Our community is resilient. We will continue to build commun…”',
  ]);
});

test('a staff member who changes the printed text under a passage is told', () => {
  expect(
    said(({ body: [, , , kovac] }) => {
      if (kovac?.text.ko) kovac.text.ko = kovac.text.ko.map((text) => text.replace('있습니다', '있다'));
    }),
  ).toEqual([
    expect.stringMatching(/^body\[3\]\.passages\[2\]\.ko: is not what the text has here: “우리 커뮤니티는/),
  ]);
});

test('a staff member who swaps two passages is told in each language', () => {
  expect(
    said(
      (release) =>
        void statement(release, 'mel-lee').passages.splice(
          1,
          2,
          passage(release, 'mel-lee', 's3'),
          passage(release, 'mel-lee', 's2'),
        ),
    ),
  ).toEqual([
    expect.stringMatching(/^body\[6\]\.passages\[1\]\.en: is not what the text has here: “When we give up/),
    expect.stringMatching(/^body\[6\]\.passages\[1\]\.ko: is not what the text has here: “우리가 포기하는/),
  ]);
});

test('a staff member who leaves the last words out of every passage is told', () => {
  expect(
    said((release) => {
      statement(release, 'mel-lee').passages.pop();
      statement(release, 'mel-lee').pull = ['s3'];
      statement(release, 'mel-lee').notes = [];
    }),
  ).toEqual([
    'body[6].text.en: these words stand in no passage: “We move forward with the fierce hope inspired by our everyda…”',
    'body[6].text.ko: these words stand in no passage: “우리는 평범한 일상을 살아가는 우리 커뮤니티 구성원들이 일깨워주는 강력한 희망을 품고 앞으로 나아가며, 우리…”',
  ]);
});

test('a staff member who puts words into a passage that nobody printed is told', () => {
  expect(
    said((release) =>
      statement(release, 'john-park').passages.push({ id: 's9', en: 'Thank you.', ko: '감사합니다.' }),
    ),
  ).toEqual([
    'body[5].passages[2].en: stands nowhere in the text: “Thank you.”',
    'body[5].passages[2].ko: stands nowhere in the text: “감사합니다.”',
  ]);
});

test('a staff member may skip a passage number, for numbers are never given again', () => {
  expect(
    said((release) => {
      passage(release, 'john-park', 's1').id = 's7';
    }),
  ).toEqual([]);
});

test.each<[string, (release: Release) => void, string]>([
  [
    'the id of a statement twice',
    (r) => (statement(r, 'mel-lee').id = 'john-park'),
    'body[6].id: “john-park” is the id of body[5] already',
  ],
  [
    'the id of a passage twice',
    (r) => (passage(r, 'john-park', 's1').id = 's2'),
    'body[5].passages[1].id: “s2” is the id of body[5].passages[0] already',
  ],
  [
    'an id that an address needs',
    (r) => (statement(r, 'mel-lee').id = 'both'),
    'body[6].id: “both” is reserved for addresses of the site',
  ],
  [
    'a publisher whom nobody knows',
    (r) => (r.publishers[1] = 'nakasek'),
    'publishers[1]: “nakasek” is no organization of this network: its id must stand in network.json',
  ],
  ['a publisher twice', (r) => (r.publishers[1] = 'nakasec'), 'publishers[1]: names “nakasec” again'],
  [
    'a speaker whom nobody knows',
    (r) => (statement(r, 'mel-lee').speaker = 'mel-li'),
    'body[6].speaker: “mel-li” is no person of this network: its id must stand in network.json',
  ],
  [
    'an organization that nobody knows',
    (r) => (statement(r, 'mel-lee').organizations = ['wooricenter']),
    'body[6].organizations[0]: “wooricenter” is no organization of this network: its id must stand in network.json',
  ],
  [
    'an organization of a statement twice',
    (r) => statement(r, 'mel-lee').organizations.push('woori-center'),
    'body[6].organizations[1]: names “woori-center” again',
  ],
  [
    'a title without a speaker',
    (r) => (statement(r, 'joint').title = { en: 'Director', ko: '디렉터' }),
    'body[0].title: stands in a statement without a speaker',
  ],
  [
    'a note on no passage',
    (r) => r.body[5]?.notes?.forEach((note) => note.kind === 'differs' && (note.passage = 's8')),
    'body[5].notes[0].passage: “s8” is no passage here',
  ],
  [
    'a note on a passage of a block without any',
    (r) => r.contact?.notes?.forEach((note) => (note.passage = 's1')),
    'contact.notes[0].passage: “s1” is no passage here',
  ],
  [
    'a note in one language',
    (r) => r.body[5]?.notes?.forEach((note) => note.kind === 'differs' && delete note.text.ko),
    'body[5].notes[0].text.ko: is missing',
  ],
  [
    'a pull of a passage that is none',
    (r) => (statement(r, 'mel-lee').pull = ['s5']),
    'body[6].pull[0]: “s5” is no passage here',
  ],
  [
    'a pull of two that are no neighbours',
    (r) => (statement(r, 'mel-lee').pull = ['s2', 's4']),
    'body[6].pull: “s2” and “s4” are not neighbours in their order',
  ],
  [
    'a pull in the wrong order',
    (r) => (statement(r, 'mel-lee').pull = ['s4', 's3']),
    'body[6].pull: “s4” and “s3” are not neighbours in their order',
  ],
  [
    'a pull of one passage twice',
    (r) => (statement(r, 'mel-lee').pull = ['s4', 's4']),
    'body[6].pull: “s4” and “s4” are not neighbours in their order',
  ],
  [
    'a pull that ends in a comma',
    (r) => (statement(r, 'mel-lee').pull = ['s1']),
    'body[6].pull: does not end with its sentence in “en”: “…ize our communities,”',
  ],
  [
    'a pull around an attribution',
    (r) => (statement(r, 'mel-lee').pull = ['s1', 's2']),
    'body[6].pull: is not printed in one piece in “en”: “” remarked Mel Lee, Executive Director of Woori Center. “” stands between',
  ],
  [
    'a pull over two paragraphs',
    (r) => (statement(r, 'joint').pull = ['s2', 's3']),
    'body[0].pull: is not printed in one piece in “en”: the end of a paragraph stands between',
  ],
])('a staff member who writes %s is told', (_, edit, line) => {
  expect(said(edit)[0]).toBe(line);
});

test('a staff member may pull words around an attribution where the source breaks off every sentence', () => {
  const only = (words: string) => (release: Release) => {
    const lee = statement(release, 'mel-lee');
    lee.text = { en: [words] };
    lee.missing = ['ko'];
    lee.passages = [{ id: 's1', en: ['We will,', 'never stop.'] }];
    lee.pull = ['s1'];
    lee.notes = [];
    delete lee.title;
  };
  expect(said(only('“We will,” said Mel Lee, “never stop.”'))).toEqual([]);
});

test('a staff member may quote a speaker who has no title', () => {
  expect(said((release) => void delete statement(release, 'mel-lee').title)).toEqual([]);
});

test('a staff member who gives a release an id that an address needs is told', () => {
  expect(said((release) => void (release.id = 'page'))).toContain(
    'id: “page” is reserved for addresses of the site',
  );
});

test('a staff member who names a person out of the network is told where they speak', () => {
  expect(saidAfterNetwork((network) => void network.people.splice(5, 1))).toEqual([
    `${releaseFile}: body[6].speaker: “mel-lee” is no person of this network: its id must stand in network.json`,
  ]);
});

test('a staff member whose release was never on the web leaves its source out', () => {
  expect(saidAfterRelease((release) => void delete release.source)).toEqual([]);
});

test('A pull may end in a comma where the source ends every passage so', () => {
  const problems = saidAfterRelease((release) => {
    const one = statement(release, 'john-park');
    one.text.en = ['“Our organizations exist for moments like these,” stated John Park.'];
    one.text.ko = ['존 박(John Park) 사무총장은 “우리 조직은 바로 이런 순간을 위해 존재합니다.”라고 했다.'];
    one.passages = one.passages.slice(0, 1);
    one.pull = ['s1'];
    delete one.notes;
  });
  expect(problems).toEqual([]);
});
