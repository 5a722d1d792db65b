import { describe, expect, test } from 'vitest';
import type { Release } from '../../../src/content/schema';
import { addNote } from '../../../src/desk/draft/editNotes';
import { figuresIn } from '../../../src/desk/draft/figures';
import { noteFor } from '../../../src/desk/draft/noteFor';
import {
  differencesBetweenLanguages,
  settleDifference,
  type LanguageDifference,
} from '../../../src/desk/draft/parity';
import { loadDeskWords } from '../../../src/i18n/words';
import { synthesize } from '../../../src/site/synth/synthesize';
import { anotherNetwork } from '../../network';
import { checked, realContent } from '../../realContent';
import { draftOf } from './draftOf';

const tellings = await Promise.all(
  (['en', 'ko'] as const).map(async (language) => ({ language, t: await loadDeskWords(language) })),
);

/** Its kind and what each language alone says, in short. */
function inShort({ kind, only, counts }: LanguageDifference) {
  return kind === 'sentences' ? counts : { kind, en: only.en?.words, ko: only.ko?.words };
}

describe('The first release', () => {
  const { network, releases } = realContent();
  const [release] = releases as [Release];
  const draft = draftOf(release);
  const unsigned = { ...draft, boilerplate: { ...draft.boilerplate, notes: [] } };

  test('What can be counted and differs is found, and nothing else', () => {
    expect(differencesBetweenLanguages(unsigned, network).map(inShort)).toEqual([
      { en: 4, ko: 6 },
      { kind: 'place', en: ['Illinois'], ko: undefined },
      { en: 6, ko: 7 },
      { en: 2, ko: 3 },
      { kind: 'place', en: undefined, ko: ['뉴저지'] },
    ]);
  });

  test('A note that quotes the words signs a difference off; so does a look at it', () => {
    const found = differencesBetweenLanguages(draft, network);
    expect(found.map(inShort)).not.toContainEqual(expect.objectContaining({ ko: ['뉴저지'] }));
    const illinois = found.find(({ kind }) => kind === 'place')!;
    expect(differencesBetweenLanguages(settleDifference(draft, illinois), network)).not.toContainEqual(
      illinois,
    );
    const note = noteFor(illinois, tellings)!;
    expect(note).toEqual({
      kind: 'differs',
      passage: 's2',
      text: { en: 'Only the English version has “Illinois”.', ko: '영어판에만 “Illinois” 표현이 있습니다.' },
    });
    const noted = addNote(draft, illinois.place as number, note);
    expect(differencesBetweenLanguages(noted, network)).not.toContainEqual(illinois);
  });
});

test('Made-up releases, whose languages say the same, differ in their sentences only', () => {
  const { network, releases } = checked([...synthesize({ organizations: 60, statements: 600 })]);
  const found = releases.flatMap((release) => differencesBetweenLanguages(draftOf(release), network));
  expect(found.filter(({ kind }) => kind !== 'sentences').map(inShort)).toEqual([]);
});

describe('Another network', () => {
  const { network, releases } = anotherNetwork([
    { day: '03-14', said: [{ speaker: 'ana-ruiz', title: { en: 'Director', ko: '대표' } }] },
  ]);

  /** The differences where the languages print these words. */
  function between(en: string, ko: string) {
    const release = structuredClone(releases[0]!);
    release.boilerplate = { text: { en: [en], ko: [ko] } };
    return differencesBetweenLanguages(draftOf(release), network)
      .filter(({ place }) => place === 'boilerplate')
      .map(inShort);
  }

  test.each([
    ['We have two and a half months.', '두 달 반이 남았습니다.'],
    ['More than 1,000 people came.', '천여 명이 모였습니다.'],
    ['1.2 million immigrants live here.', '120만 명의 이민자가 살고 있습니다.'],
    ['$1.5 billion, or 40 percent', '15억 달러, 40%'],
    ['twenty-one families and three children', '스물한 가정과 아이 셋'],
    ['On Nov. 6, 2024, at 3:30 p.m.', '2024년 11월 6일 오후 3시 30분'],
    ['the second time in five years', '5년 만에 두 번째'],
    ['In March, thousands of us marched.', '3월에 수천 명이 행진했습니다.'],
    ['one of us may march', '우리 가운데 한 사람이'],
    ['12 states and 5,000 households', '열두 개 주 5천 가구'],
    ['more than two hundred thousand', '20만 명이 넘는'],
    ['the 100th day', '100일째'],
    ['Texans in Washington, D.C.', '워싱턴DC의 텍사스 주민들'],
    ['in West Virginia', '웨스트버지니아에서'],
    ['two and a half billion dollars', '25억 달러'],
    ['said today', '14일 말했다'],
    ['in Pennsylvania and Michigan', '펜실베니아와 미시건에서'],
    ['a board of directors for ten years', '10년 동안의 이사회'],
    ['two and a half years, half of it lost', '2년 반, 그 절반을 잃었습니다'],
  ])('“%s” says what “%s” says', (en, ko) => {
    expect(between(en, ko)).toEqual([]);
  });

  test.each([
    ['We helped 300 families.', '200가정을 도왔습니다.', { kind: 'number', en: ['300'], ko: ['200'] }],
    ['in three states', '네 개 주에서', { kind: 'number', en: ['three'], ko: ['네 개'] }],
    ['since 1994', '1995년부터', { kind: 'date', en: ['1994'], ko: ['1995'] }],
    ['on June 5', '6월 15일', { kind: 'date', en: ['June 5'], ko: ['6월 15일'] }],
    ['New York', '뉴욕 및 뉴저지', { kind: 'place', en: undefined, ko: ['뉴저지'] }],
    ['1.2 million people', '12만 명', { kind: 'number', en: ['1.2 million'], ko: ['12만'] }],
  ])('“%s” is not what “%s” says', (en, ko, difference) => {
    expect(between(en, ko)).toEqual([difference]);
  });

  test('A statement that stands in one language only is a difference of speakers', () => {
    const draft = draftOf(releases[0]!);
    const [statement] = draft.body;
    const passages = (statement as { passages: { words: { ko?: unknown } }[] }).passages;
    for (const { words } of passages) delete words.ko;
    delete statement!.text.ko;
    const [difference] = differencesBetweenLanguages(draft, network);
    expect(difference).toMatchObject({ kind: 'speaker', place: 0, only: { en: expect.anything() as [] } });
    expect(noteFor(difference!, tellings)!.text.ko).toBe('영어판에만 있는 발언입니다.');
  });
});

test('Long runs of digits and of number words are read in no time', () => {
  for (const words of [
    '1,'.repeat(1e5),
    'one hundred '.repeat(2e4),
    '1만 '.repeat(5e4),
    '천백십'.repeat(5e4),
  ]) {
    const begun = performance.now();
    figuresIn(words, 'en');
    figuresIn(words, 'ko');
    expect(performance.now() - begun).toBeLessThan(3000);
  }
});
