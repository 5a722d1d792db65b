/** A statement's passages as one list that keeps its promises: in order, apart from each other, none without words. */
import { languageCodes, type Language } from '../../i18n/languages';
import type { SourceText, Span } from '../importer/source';
import type { Draft, DraftPassage, DraftStatement } from './draft';
import { withStatement } from './blocks';
import { doTouch, inOrder, isWithin } from './spans';

/** The pieces of one language in order, each with its passage. */
export function piecesOf(
  { passages }: DraftStatement,
  language: Language,
): { passage: string; piece: number; span: Span }[] {
  return passages.flatMap(({ id, words }) =>
    (words[language] ?? []).map((span, piece) => ({ passage: id, piece, span })),
  );
}

/** The passage with its words in one language replaced: none where no span is given. */
export function withSide(passage: DraftPassage, language: Language, spans: Span[]): DraftPassage {
  const words = { ...passage.words };
  delete words[language];
  return { ...passage, words: spans.length > 0 ? { ...words, [language]: spans } : words };
}

/** Pieces of one paragraph with nothing but white space between them are one. */
export function merged(
  texts: readonly SourceText[],
  spans: readonly Span[],
  paragraphs: readonly Span[] = [],
): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted(inOrder)) {
    const last = result.at(-1);
    if (last && doMeet(texts, last, span, paragraphs)) result[result.length - 1] = { ...last, end: span.end };
    else result.push(span);
  }
  return result;
}

/** Whether nothing, not even a paragraph's end, stands between two pieces. */
export function doMeet(
  texts: readonly SourceText[],
  before: Span,
  after: Span,
  paragraphs: readonly Span[] = [],
): boolean {
  return (
    doTouch(texts, before, after) &&
    paragraphs.some((paragraph) => isWithin(before, paragraph) && isWithin(after, paragraph))
  );
}

/**
 * Changes a statement's passages. Those that have lost all their words go; notes and the pull follow the words.
 * In a new release the passages are numbered again from `s1`; in one that is published already each keeps its id.
 * @param change gives the list itself where there is nothing to change.
 * @param moved by the id of a passage that another one took in, that one's.
 */
export function withPassages(
  draft: Draft,
  id: string,
  change: (passages: DraftPassage[], statement: DraftStatement) => DraftPassage[],
  moved: ReadonlyMap<string, string> = new Map(),
): Draft {
  return withStatement(draft, id, (statement) => {
    const changed = change(statement.passages, statement);
    if (changed === statement.passages) return statement;
    const passages = changed.filter(({ words }) => languageCodes.some((code) => words[code]?.length));
    return numbered(draft, { ...statement, passages }, moved);
  });
}

function numbered(
  { published }: Draft,
  statement: DraftStatement,
  moved: ReadonlyMap<string, string>,
): DraftStatement {
  const { passages, pull, notes } = statement;
  const ids = new Map(passages.map(({ id }, index) => [id, published ? id : `s${index + 1}`] as const));
  const idOf = (id: string) => ids.get(moved.get(id) ?? id);
  const kept = [...new Set(pull.flatMap((id) => idOf(id) ?? []))];
  return {
    ...statement,
    passages: passages.map((passage) => ({ ...passage, id: ids.get(passage.id) ?? passage.id })),
    pull: kept,
    // A note on words that are gone is about the whole statement.
    notes: notes.map(({ passage, ...note }) => {
      const now = passage === undefined ? undefined : idOf(passage);
      return now === undefined ? note : { ...note, passage: now };
    }),
  };
}

/** An id that no passage of this statement has or, in the published release, had. */
export function nextPassageId({ published }: Draft, statement: DraftStatement): string {
  const before = published?.body.find((part) => part.kind === 'statement' && part.id === statement.id);
  const used = [...statement.passages, ...(before?.kind === 'statement' ? before.passages : [])].map(
    ({ id }) => Number(id.slice(1)),
  );
  return `s${Math.max(0, ...used) + 1}`;
}
