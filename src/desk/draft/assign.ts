/** What staff make of words they have selected in the source. */
import { languageCodes, languages, type Language } from '../../i18n/languages';
import type { Span } from '../importer/source';
import { blocksOf, holderOf } from './blocks';
import type { Draft, DraftStatement } from './draft';
import { makeStatement, moveParagraph } from './editBlocks';
import { quoteWords } from './editPassages';
import { setHead, type HeadPart } from './editRelease';
import { nextPassageId, withPassages, withSide } from './passages';
import { doOverlap, inOrder, isWithin, trimmed, without, wordsAt } from './spans';

/** What selected words can become. */
export type Target =
  | HeadPart
  | 'contact'
  | 'boilerplate'
  /** A paragraph of the release in which nobody is quoted. */
  | 'paragraph'
  /** A statement of its own. */
  | 'statement'
  /** Left out of the release. */
  | 'nowhere'
  /** A sentence of its own in the statement it stands in. */
  | 'said'
  /** No words of the statement it stands in. */
  | 'unsaid'
  /** The words of that sentence of the statement it stands in. */
  | { passage: string };

/** The statement in one of whose paragraphs words stand. */
export function statementAround(draft: Draft, span: Span): DraftStatement | undefined {
  const part = draft.body.find(({ text }) =>
    languageCodes.some((code) => text[code]?.some((paragraph) => isWithin(span, paragraph))),
  );
  return part?.kind === 'statement' ? part : undefined;
}

/** The language of words: that of the paragraph they stand in, or else that of most of their letters. */
export function languageAt(draft: Draft, span: Span): Language {
  for (const { block } of blocksOf(draft)) {
    const found = languageCodes.find((code) => block.text[code]?.some((one) => doOverlap(one, span)));
    if (found) return found;
  }
  const words = wordsAt(draft.texts, span);
  const lettersIn = (code: Language) =>
    words.match(new RegExp(`\\p{Script=${languages[code].script}}`, 'gu'))?.length ?? 0;
  return languageCodes.toSorted((a, b) => lettersIn(b) - lettersIn(a))[0]!;
}

/** @returns the draft itself where the words can't become that. */
export function assign(draft: Draft, words: Span, language: Language, target: Target): Draft {
  const span = trimmed(draft.texts, words);
  if (!span) return draft;
  const statement = statementAround(draft, span);
  if (typeof target === 'object') {
    return statement ? quoteWords(draft, statement.id, target.passage, language, span) : draft;
  }
  switch (target) {
    case 'label':
    case 'headline':
    case 'dateline':
      return setHead(draft, target, language, span);
    case 'said':
    case 'unsaid':
      return statement ? say(draft, statement.id, language, span, target === 'said') : draft;
    case 'contact':
    case 'boilerplate':
    case 'nowhere':
      return moveParagraph(draft, paragraphAround(draft, span), language, target);
    case 'paragraph':
      return moveParagraph(draft, paragraphAround(draft, span), language, {
        before: placeInBody(draft, span, language),
      });
    case 'statement':
      return makeStatementOf(draft, span, language);
  }
}

function makeStatementOf(draft: Draft, span: Span, language: Language): Draft {
  const paragraph = paragraphAround(draft, span);
  const holder = holderOf(draft, paragraph);
  const isInBody = typeof holder?.place === 'number';
  const placed = isInBody
    ? draft
    : moveParagraph(draft, paragraph, language, { before: placeInBody(draft, span, language) });
  const place = holderOf(placed, paragraph)?.place;
  return typeof place === 'number' ? makeStatement(placed, place, { [language]: [span] }) : draft;
}

/** The paragraph of the draft that words stand in; themselves, where the draft has left them out. */
function paragraphAround(draft: Draft, span: Span): Span {
  return (
    blocksOf(draft)
      .flatMap(({ block }) => languageCodes.flatMap((code) => block.text[code] ?? []))
      .find((paragraph) => doOverlap(paragraph, span)) ?? span
  );
}

/** The number of the first part of the body that stands after words of its language. */
function placeInBody(draft: Draft, span: Span, language: Language): number {
  const after = draft.body.findIndex(({ text }) => text[language]?.some((one) => inOrder(one, span) > 0));
  return after < 0 ? draft.body.length : after;
}

/** Counts words among what a statement says, as a sentence of its own, or no longer. */
function say(draft: Draft, statementId: string, language: Language, span: Span, isSaid: boolean): Draft {
  return withPassages(draft, statementId, (passages, statement) => {
    if (!statement.text[language]?.some((one) => isWithin(span, one))) return passages;
    const freed = passages.map((passage) =>
      withSide(
        passage,
        language,
        (passage.words[language] ?? []).flatMap((piece) => without(draft.texts, piece, [span])),
      ),
    );
    if (!isSaid) return freed;
    const before = freed.findLastIndex(({ words }) => words[language]?.some((one) => inOrder(one, span) < 0));
    const added = { id: nextPassageId(draft, statement), words: { [language]: [span] } };
    const around = freed[before];
    const after = around?.words[language]?.filter((one) => inOrder(one, span) > 0) ?? [];
    if (!around || after.length === 0) return freed.toSpliced(before + 1, 0, added);
    // What follows in the same sentence is one of its own: words stay in the order of the source.
    const first = (around.words[language] ?? []).filter((one) => inOrder(one, span) < 0);
    const id = nextPassageId(draft, { ...statement, passages: [...passages, added] });
    return freed.toSpliced(before, 1, withSide(around, language, first), added, {
      id,
      words: { [language]: after },
    });
  });
}
