import { expect, test } from 'vitest';
import { assign, languageAt } from '../../../src/desk/draft/assign';
import type { Draft, DraftStatement } from '../../../src/desk/draft/draft';
import { wordsAt } from '../../../src/desk/draft/spans';
import { foundAt, piecesOf, usesOf } from '../../../src/desk/source/uses';
import { realContent } from '../../realContent';
import { draftOf } from './draftOf';

const draft = draftOf(realContent().releases.find(({ id }) => id === '2024-11-06-election-results')!);

const find = (words: string) => {
  const text = draft.texts.findIndex((one) => one.text.includes(words));
  const start = draft.texts[text]!.text.indexOf(words);
  return { text, start, end: start + words.length };
};
const statement = (of: Draft, id: string) =>
  of.body.find((part): part is DraftStatement => part.kind === 'statement' && part.id === id)!;

test('Words that someone selects become the headline, in the language that they are in', () => {
  const span = find('Our community is resilient.');
  expect(languageAt(draft, span)).toBe('en');
  expect(languageAt(draft, find('우리 커뮤니티는 회복력이 있습니다.'))).toBe('ko');
  expect(assign(draft, span, 'en', 'headline').headline.en).toEqual(span);
});

test('A sentence that nobody says is left out of the quotation, and taken in again where it stood', () => {
  const span = find('Our community is resilient.');
  const unsaid = assign(draft, span, 'en', 'unsaid');
  const before = statement(draft, 'danae-kovac').passages;
  expect(statement(unsaid, 'danae-kovac').passages.filter(({ words }) => words.en)).toHaveLength(
    before.length - 1,
  );
  const said = assign(unsaid, span, 'en', 'said');
  const english = statement(said, 'danae-kovac').passages.flatMap(({ words }) => words.en ?? []);
  expect(english.map((one) => wordsAt(draft.texts, one))).toEqual(
    before.flatMap(({ words }) => words.en ?? []).map((one) => wordsAt(draft.texts, one)),
  );
});

test('Words in the middle of a sentence become one of their own, and what follows them stays behind them', () => {
  const span = find('community is');
  const said = assign(draft, span, 'en', 'said');
  const english = statement(said, 'danae-kovac').passages.flatMap(({ words }) => words.en ?? []);
  const words = english.map((one) => wordsAt(draft.texts, one));
  const at = words.indexOf('community is');
  expect(words.slice(at - 1, at + 2)).toEqual(['Our', 'community is', 'resilient.']);
  expect(new Set(statement(said, 'danae-kovac').passages.map(({ id }) => id)).size).toBe(words.length);
});

test('A paragraph of a statement that is left out is no part of the release', () => {
  const span = find('Our community is resilient.');
  const left = assign(draft, span, 'en', 'nowhere');
  expect(foundAt(usesOf(left), span.text, span.start)).toBeNull();
});

test('Every character of a text is in one stretch, and what is said is told from what is around it', () => {
  const uses = usesOf(draft);
  draft.texts.forEach(({ text }, index) => {
    const pieces = piecesOf(text, index, uses, { pointed: [], selected: [] });
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
  const { text, start } = find('said Danae Kovac');
  expect(foundAt(uses, text, start)?.kind).toBe('frame');
  expect(foundAt(uses, text, start - 5)?.kind).toBe('words');
});
