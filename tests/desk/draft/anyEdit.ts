import type { Draft } from '../../../src/desk/draft/draft';
import { assign } from '../../../src/desk/draft/assign';
import { statementsOf } from '../../../src/desk/draft/blocks';
import {
  joinParts,
  makeParagraph,
  makeStatement,
  markMissing,
  moveParagraph,
  unmarkMissing,
} from '../../../src/desk/draft/editBlocks';
import { addNote } from '../../../src/desk/draft/editNotes';
import {
  choosePull,
  cutPassage,
  dropSide,
  joinWithNext,
  moveEdge,
  quoteWords,
  shiftSentence,
  stepEdge,
} from '../../../src/desk/draft/editPassages';
import { setSpeaker } from '../../../src/desk/draft/editSpeakers';
import { languageCodes } from '../../../src/i18n/languages';
import type { Random } from '../../../src/site/synth/random';

const targets = [
  'headline',
  'dateline',
  'label',
  'contact',
  'boilerplate',
  'paragraph',
  'statement',
  'nowhere',
  'said',
  'unsaid',
] as const;

/** Something that staff might do, at random. */
export function anyEdit(of: Draft, random: Random): Draft {
  const pick = <Item>(items: readonly Item[]): Item => random.pick(items);
  const statements = statementsOf(of);
  const language = pick(languageCodes);
  const text = random.between(0, 1);
  const start = random.between(0, of.texts[text]!.text.length - 1);
  const words = { text, start, end: Math.min(of.texts[text]!.text.length, start + random.between(0, 300)) };
  const part = random.between(0, of.body.length - 1);
  if (statements.length === 0) return makeStatement(of, part);
  const { id, passages } = pick(statements);
  const passage = passages.length > 0 ? pick(passages).id : 's1';
  const edge = {
    statement: id,
    passage,
    language,
    piece: random.between(0, 1),
    end: pick(['start', 'end'] as const),
  };
  const direction = pick([1, -1] as const);
  const edits: (() => Draft)[] = [
    () => stepEdge(of, edge, pick(['character', 'word', 'sentence'] as const), direction),
    () => moveEdge(of, edge, start),
    () => quoteWords(of, id, passage, language, words),
    () => dropSide(of, id, passage, language),
    () => cutPassage(of, id, passage, { [language]: { text, offset: start } }),
    () => joinWithNext(of, id, passage),
    () => shiftSentence(of, id, passage, language, pick(['earlier', 'later'] as const)),
    () => choosePull(of, id, [passage, ...(direction === 1 ? [passages.at(-1)?.id ?? 's1'] : [])]),
    () => makeStatement(of, part, direction === 1 ? {} : { [language]: [words] }),
    () => makeParagraph(of, id),
    () => markMissing(of, id, language),
    () => unmarkMissing(of, id, language),
    () => joinParts(of, part, random.between(0, of.body.length - 1)),
    () =>
      moveParagraph(
        of,
        pick(of.body).text[language]?.[0] ?? words,
        language,
        pick(['contact', 'boilerplate', 'nowhere', part, { before: part }] as const),
      ),
    () => assign(of, words, language, pick(targets)),
    () => setSpeaker(of, id, pick(['mel-lee', 'john-park', null])),
    () => addNote(of, part, { kind: 'slip', passage, text: { en: 'a' } }),
  ];
  return pick(edits)();
}
