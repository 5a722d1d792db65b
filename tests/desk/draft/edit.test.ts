import { describe, expect, test } from 'vitest';
import { check } from '../../../src/content/check';
import { releaseOf } from '../../../src/desk/draft/compose';
import type { Draft } from '../../../src/desk/draft/draft';
import { statementOf, statementsOf } from '../../../src/desk/draft/blocks';
import {
  joinParts,
  makeParagraph,
  makeStatement,
  markMissing,
  moveParagraph,
  unmarkMissing,
} from '../../../src/desk/draft/editBlocks';
import { addNote, changeNote, removeNote } from '../../../src/desk/draft/editNotes';
import {
  choosePull,
  cutPassage,
  joinWithNext,
  moveEdge,
  quoteWords,
  shiftSentence,
  stepEdge,
} from '../../../src/desk/draft/editPassages';
import { setDate, setHead, setSource, settle } from '../../../src/desk/draft/editRelease';
import {
  addCoSpeaker,
  dropPerson,
  proposePerson,
  renamePerson,
  setSpeaker,
  setTitle,
} from '../../../src/desk/draft/editSpeakers';
import { wordsAt } from '../../../src/desk/draft/spans';
import { languageCodes, type Language } from '../../../src/i18n/languages';
import { Random } from '../../../src/site/synth/random';
import { realContent } from '../../realContent';
import { anyEdit } from './anyEdit';
import { brokenPromises } from './brokenPromises';
import { draftOf } from './draftOf';

const { network, releases } = realContent();
const [published] = releases as [(typeof releases)[number]];
const draft = draftOf(published);
const continued: Draft = { ...draft, published };

function said(of: Draft, statement: string, passage: string, language: Language) {
  const { words } = statementOf(of, statement)!.passages.find(({ id }) => id === passage)!;
  return (words[language] ?? []).map((span) => wordsAt(of.texts, span));
}

function placeAfter(of: Draft, words: string) {
  const text = of.texts.findIndex((one) => one.text.includes(words));
  return { text, offset: of.texts[text]!.text.indexOf(words) + words.length };
}

function placeOf(of: Draft, words: string) {
  const { text, offset } = placeAfter(of, words);
  return { text, start: offset - words.length, end: offset };
}

describe('The words of a statement', () => {
  const [statement, language] = ['danae-kovac', 'en'] as const;

  test('A quotation’s end goes on by a character, a word or a sentence, and back', () => {
    const edge = { statement, passage: 's1', language, piece: 0, end: 'end' } as const;
    expect(said(stepEdge(draft, edge, 'character', -1), statement, 's1', 'en')[0]).toMatch(/solidarity$/u);
    expect(
      said(stepEdge(stepEdge(draft, edge, 'word', -1), edge, 'word', -1), statement, 's1', 'en')[0],
    ).toMatch(/one another in$/u);
    const start = { ...edge, end: 'start' } as const;
    expect(stepEdge(stepEdge(draft, start, 'word', 1), start, 'word', -1)).toEqual(draft);
  });

  test('Between two passages that touch, the place where they meet moves', () => {
    const moved = stepEdge(draft, { statement, passage: 's2', language, piece: 0, end: 'end' }, 'word', 1);
    expect(said(moved, statement, 's2', 'en')[0]).toMatch(/times\. Our$/u);
    expect(said(moved, statement, 's3', 'en')).toEqual(['community is resilient.']);
  });

  test('No end goes past its paragraph or into the words beyond an attribution', () => {
    const edge = { statement, passage: 's1', language, piece: 0, end: 'end' } as const;
    expect(said(moveEdge(draft, edge, 1e9), statement, 's1', 'en')[0]).toMatch(/HANA Center\. “$/u);
    expect(moveEdge(draft, { ...edge, passage: 's9' }, 5)).toBe(draft);
  });

  test('A passage gets the words that are pointed at, and the others give them up', () => {
    const words = placeOf(draft, 'Our community is resilient. We will continue');
    const quoted = quoteWords(draft, statement, 's3', 'en', words);
    expect(said(quoted, statement, 's3', 'en')).toEqual(['Our community is resilient. We will continue']);
    expect(said(quoted, statement, 's4', 'en')[0]).toMatch(/^to build community/u);
  });

  test('A passage is cut in two in both languages and joined again', () => {
    const cut = cutPassage(draft, 'sookyung-oh', 's1', { ko: placeAfter(draft, '오늘은 정말 최악입니다.') });
    expect(said(cut, 'sookyung-oh', 's1', 'ko')).toEqual(['오늘은 정말 최악입니다.']);
    expect(said(cut, 'sookyung-oh', 's2', 'ko')).toEqual(['간단히 말해 그렇습니다.']);
    expect(said(cut, 'sookyung-oh', 's2', 'en')).toEqual([]);
    expect(statementOf(cut, 'sookyung-oh')!.pull).toEqual(['s6', 's7']);
    expect(joinWithNext(cut, 'sookyung-oh', 's1')).toEqual(draft);
  });

  test('In a published release no id is used for other words, and notes and pull follow what they are about', () => {
    const cut = cutPassage(continued, 'sookyung-oh', 's1', {
      ko: placeAfter(draft, '오늘은 정말 최악입니다.'),
    });
    expect(statementOf(cut, 'sookyung-oh')!.passages.map(({ id }) => id)).toEqual([
      's1',
      's7',
      's2',
      's3',
      's4',
      's5',
      's6',
    ]);
    const joined = joinWithNext(continued, 'sookyung-oh', 's5');
    const last = statementOf(joined, 'sookyung-oh')!;
    expect(last.passages.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(last.pull).toEqual(['s5']);
    const again = cutPassage(joined, 'sookyung-oh', 's5', {
      en: placeAfter(draft, 'connected, and healthy.'),
    });
    expect(statementOf(again, 'sookyung-oh')!.passages.at(-1)!.id).toBe('s7');
  });

  test('A sentence goes to the next passage on one side only, and back', () => {
    const shifted = shiftSentence(draft, 'john-park', 's2', 'ko', 'earlier');
    expect(said(shifted, 'john-park', 's1', 'ko')).toHaveLength(1);
    expect(said(shifted, 'john-park', 's1', 'ko')[0]).toMatch(/존재합니다\. 우리는 .* 구축해왔습니다\.$/u);
    expect(said(shifted, 'john-park', 's1', 'en')).toEqual(said(draft, 'john-park', 's1', 'en'));
    expect(shiftSentence(shifted, 'john-park', 's1', 'ko', 'later')).toEqual(draft);
  });

  test('A card shows one passage or two neighbours, whichever is chosen first', () => {
    expect(statementOf(choosePull(draft, statement, ['s4', 's3']), statement)!.pull).toEqual(['s3', 's4']);
    expect(choosePull(draft, statement, ['s1', 's3'])).toBe(draft);
    expect(choosePull(draft, statement, [])).toBe(draft);
  });
});

describe('Paragraphs', () => {
  test('A statement is made a paragraph, and a statement again with the same passages', () => {
    const paragraph = makeParagraph(draft, 'joint');
    expect(statementsOf(paragraph)).toHaveLength(7);
    const words = Object.fromEntries(
      languageCodes.map((code) => [
        code,
        statementOf(draft, 'joint')!.passages.flatMap((passage) => passage.words[code] ?? []),
      ]),
    );
    const again = makeStatement(paragraph, 0, words);
    expect(statementOf(again, 'statement')!.passages).toEqual(statementOf(draft, 'joint')!.passages);
  });

  test('A paragraph goes from the text to the contact, and nothing is quoted in it any more', () => {
    const span = statementOf(draft, 'john-park')!.text.ko![0]!;
    const moved = moveParagraph(draft, span, 'ko', 'contact');
    expect(moved.contact.text.ko).toHaveLength(2);
    expect(statementOf(moved, 'john-park')!.text.ko).toBeUndefined();
    expect(said(moved, 'john-park', 's1', 'ko')).toEqual([]);
    const back = moveParagraph(moved, span, 'ko', { before: 6 });
    expect(joinParts(back, 5, 6).body[5]!.text).toEqual(draft.body[5]!.text);
  });

  test('A statement is marked as missing in a language: its paragraph there stands by itself', () => {
    const marked = markMissing(draft, 'john-park', 'ko');
    expect(statementOf(marked, 'john-park')).toMatchObject({
      missing: ['ko'],
      text: { en: expect.anything() as [] },
    });
    expect(marked.body[6]).toMatchObject({ kind: 'paragraph', text: { ko: expect.anything() as [] } });
    expect(statementOf(unmarkMissing(marked, 'john-park', 'ko'), 'john-park')!.missing).toEqual([]);
  });
});

describe('The speaker and the head', () => {
  test('A new person speaks: the statement has their address, and nobody’s after they are dropped', () => {
    const person = { id: 'jane-doe', name: { en: 'Jane Doe' } };
    const named = renamePerson(proposePerson(draft, person), 'jane-doe', 'ko', '제인 도');
    expect(named.people).toEqual([{ id: 'jane-doe', name: { en: 'Jane Doe', ko: '제인 도' } }]);
    const speaking = setSpeaker(named, 'john-park', 'jane-doe');
    expect(statementOf(speaking, 'jane-doe')!.speaker).toBe('jane-doe');
    expect(statementOf(dropPerson(speaking, 'jane-doe'), 'jane-doe')).not.toHaveProperty('speaker');
    expect(
      statementOf(setSpeaker({ ...named, published }, 'john-park', 'jane-doe'), 'john-park')!.speaker,
    ).toBe('jane-doe');
  });

  test('Two speak together, each with their title of that day', () => {
    const two = setTitle(addCoSpeaker(draft, 'john-park', 'mel-lee'), 'john-park', 'ko', '이사', 'mel-lee');
    expect(statementOf(two, 'john-park')!.coSpeakers).toEqual([
      { speaker: 'mel-lee', title: { ko: '이사' } },
    ]);
    expect(addCoSpeaker(two, 'john-park', 'john-park')).toBe(two);
  });

  test('What is set settles what was missing', () => {
    const found: Draft = {
      ...draft,
      findings: [
        { kind: 'dateMissing', weight: 'must', at: [] },
        { kind: 'headlineMissing', weight: 'must', at: [] },
        { kind: 'dateUnsure', weight: 'look', at: [] },
      ],
    };
    const head = setHead(setDate(found, '2025-01-02'), 'headline', 'en', placeOf(draft, ' Our community '));
    expect(head.findings.map(({ kind }) => kind)).toEqual(['dateUnsure']);
    expect(wordsAt(head.texts, head.headline.en!)).toBe('Our community');
    expect(settle(head, { kind: 'dateUnsure', weight: 'look', at: [] }).findings).toEqual([]);
    expect(setSource(draft, ' ')).not.toHaveProperty('source');
  });

  test('Notes are written, changed and taken away', () => {
    const note = { kind: 'differs', text: { en: 'a', ko: '가' } } as const;
    const noted = addNote(draft, 'contact', note);
    expect(noted.contact.notes.at(-1)).toEqual(note);
    expect(changeNote(noted, 'contact', 1, { ...note, kind: 'slip' }).contact.notes[1]!.kind).toBe('slip');
    expect(removeNote(noted, 'contact', 1)).toEqual(draft);
  });
});

test('A draft of the published release is the published release', () => {
  expect(releaseOf(draft)).toEqual(published);
  const files = [
    { path: 'network.json', text: JSON.stringify(network) },
    { path: `releases/${published.id}.json`, text: JSON.stringify(releaseOf(draft)) },
  ];
  expect(check(files).problems).toEqual([]);
});

test.each([
  ['new', draft],
  ['published', continued],
])('Whatever is done with a %s release, its words stay the source’s, in order and apart', (_, begun) => {
  const random = new Random(7);
  for (let walk = 0; walk < 60; walk += 1) {
    let now = begun;
    for (let step = 0; step < 40 && now.body.length > 0; step += 1) {
      now = anyEdit(now, random);
      expect(brokenPromises(now)).toEqual([]);
    }
  }
});
