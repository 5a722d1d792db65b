/** What staff do with the words of a statement: where a quotation ends, and which sentences belong together. */
import type { Language } from '../../i18n/languages';
import type { Finding } from '../importer/findings';
import { sentencesIn } from '../importer/sentences';
import type { PerLanguage, SourceText, Span } from '../importer/source';
import type { Draft, DraftPassage, DraftStatement } from './draft';
import { statementOf, withStatement } from './blocks';
import { doMeet, merged, nextPassageId, piecesOf, withPassages, withSide } from './passages';
import { isWithin, trimmed, without } from './spans';
import { placeAfterStep, type Step } from './steps';

/** One end of one piece of a passage in one language. */
export interface Edge {
  statement: string;
  passage: string;
  language: Language;
  /** Its number among the passage's pieces. */
  piece: number;
  end: 'start' | 'end';
}

/**
 * Moves an end of quoted words a character, a word or a sentence on. Between two passages that touch, it is the
 * place where they meet that moves. @returns the draft itself where the end can't go there.
 */
export function stepEdge(draft: Draft, edge: Edge, step: Step, direction: 1 | -1): Draft {
  const found = pieceAt(draft, edge);
  if (!found) return draft;
  const { span, paragraph } = found;
  const place = placeAfterStep(
    draft.texts,
    paragraph,
    { place: span[edge.end], end: edge.end },
    step,
    direction,
    edge.language,
  );
  return moveEdge(draft, edge, place);
}

/** Moves an end of quoted words to a place in its text. @returns the draft itself where it can't go there. */
export function moveEdge(draft: Draft, edge: Edge, place: number): Draft {
  const found = pieceAt(draft, edge);
  if (!found) return draft;
  const { span, paragraph, statement } = found;
  const { language, end } = edge;
  const pieces = piecesOf(statement, language);
  const index = pieces.findIndex((one) => one.passage === edge.passage && one.piece === edge.piece);
  const neighbour = pieces[end === 'end' ? index + 1 : index - 1];
  const paragraphs = statement.text[language];
  const areOnePlace =
    neighbour !== undefined &&
    (end === 'end'
      ? doMeet(draft.texts, span, neighbour.span, paragraphs)
      : doMeet(draft.texts, neighbour.span, span, paragraphs));
  const beside = neighbour?.span.text === span.text ? neighbour.span : undefined;
  const least =
    end === 'start' && beside && !areOnePlace ? Math.max(paragraph.start, beside.end) : paragraph.start;
  const most =
    end === 'end' && beside && !areOnePlace ? Math.min(paragraph.end, beside.start) : paragraph.end;
  const changed = trimmed(draft.texts, { ...span, [end]: Math.min(most, Math.max(least, place)) });
  if (!changed || (changed.start === span.start && changed.end === span.end)) return draft;
  const rest =
    areOnePlace &&
    trimmed(draft.texts, {
      ...neighbour.span,
      ...(end === 'end'
        ? { start: Math.max(changed.end, Math.min(place, neighbour.span.end)) }
        : { end: changed.start }),
    });
  // What the neighbour would lose altogether it keeps: joining is another thing to do.
  if (areOnePlace && (!rest || rest.start < paragraph.start)) return draft;
  return withPassages(draft, edge.statement, (passages) =>
    passages.map((passage) => {
      let side = passage.words[language] ?? [];
      if (passage.id === edge.passage) side = side.with(edge.piece, changed);
      if (rest && passage.id === neighbour?.passage) side = side.with(neighbour.piece, rest);
      return side === passage.words[language]
        ? passage
        : withSide(passage, language, merged(draft.texts, side, paragraphs));
    }),
  );
}

/**
 * Makes the pointed-at words the words of a passage in one language; other passages give up what they had of them.
 * @returns the draft itself where the words don't stand in one of the statement's paragraphs.
 */
export function quoteWords(
  draft: Draft,
  statement: string,
  passage: string,
  language: Language,
  words: Span,
): Draft {
  const held = statementOf(draft, statement);
  const span = trimmed(draft.texts, words);
  if (!held || !span || !held.text[language]?.some((one) => isWithin(span, one))) return draft;
  const at = held.passages.findIndex(({ id }) => id === passage);
  if (at < 0) return draft;
  const isInPlace = (other: Span, index: number) =>
    index < at
      ? other.text < span.text || (other.text === span.text && other.end <= span.start)
      : other.text > span.text || (other.text === span.text && other.start >= span.end);
  return withPassages(draft, statement, (passages) =>
    passages.map((one, index) =>
      index === at
        ? withSide(one, language, [span])
        : withSide(
            one,
            language,
            (one.words[language] ?? [])
              .flatMap((piece) => without(draft.texts, piece, [span]))
              .filter((piece) => isInPlace(piece, index)),
          ),
    ),
  );
}

/** Takes a passage's words in one language out of what is said. */
export function dropSide(draft: Draft, statement: string, passage: string, language: Language): Draft {
  return withPassages(draft, statement, (passages) =>
    passages.some(({ id, words }) => id === passage && words[language])
      ? passages.map((one) => (one.id === passage ? withSide(one, language, []) : one))
      : passages,
  );
}

/**
 * Cuts a passage in two, at a place in each language; a language without one stays with the first.
 * @param at offsets into the text in which the passage's words stand, in each language
 */
export function cutPassage(
  draft: Draft,
  statement: string,
  passage: string,
  at: PerLanguage<{ text: number; offset: number }>,
): Draft {
  return withPassages(draft, statement, (passages, whole) => {
    const index = passages.findIndex(({ id }) => id === passage);
    const cut = passages[index];
    if (!cut) return passages;
    let [first, second]: [DraftPassage, DraftPassage] = [cut, { id: nextPassageId(draft, whole), words: {} }];
    for (const [language, place] of Object.entries(at) as [Language, { text: number; offset: number }][]) {
      const [before, after] = cutAt(draft.texts, cut.words[language] ?? [], place);
      first = withSide(first, language, before);
      second = withSide(second, language, after);
    }
    const isCut = Object.keys(first.words).length > 0 && Object.keys(second.words).length > 0;
    return isCut ? passages.toSpliced(index, 1, first, second) : passages;
  });
}

function cutAt(
  texts: readonly SourceText[],
  spans: readonly Span[],
  { text, offset }: { text: number; offset: number },
): [Span[], Span[]] {
  const before = spans.flatMap((span) => {
    if (span.text !== text) return span.text < text ? [span] : [];
    return trimmed(texts, { ...span, end: Math.max(span.start, Math.min(span.end, offset)) }) ?? [];
  });
  const after = spans.flatMap((span) => {
    if (span.text !== text) return span.text > text ? [span] : [];
    return trimmed(texts, { ...span, start: Math.min(span.end, Math.max(span.start, offset)) }) ?? [];
  });
  return [before, after];
}

/** Joins a passage and the one after it, in all languages. */
export function joinWithNext(draft: Draft, statement: string, passage: string): Draft {
  const held = statementOf(draft, statement);
  const passages = held?.passages ?? [];
  const index = passages.findIndex(({ id }) => id === passage);
  const [first, second] = [passages[index], passages[index + 1]];
  if (!first || !second) return draft;
  let joined = first;
  for (const [language, spans] of Object.entries(second.words) as [Language, Span[]][]) {
    joined = withSide(
      joined,
      language,
      merged(draft.texts, [...(first.words[language] ?? []), ...spans], held?.text[language]),
    );
  }
  return withPassages(
    draft,
    statement,
    (all) => all.toSpliced(index, 2, joined),
    new Map([[second.id, first.id]]),
  );
}

/**
 * Pairs anew on one side: the last sentence of a passage goes to the next passage (`later`), or its first to the one
 * before (`earlier`).
 */
export function shiftSentence(
  draft: Draft,
  statement: string,
  passage: string,
  language: Language,
  direction: 'earlier' | 'later',
): Draft {
  return withPassages(draft, statement, (passages, { text }) => {
    const index = passages.findIndex(({ id }) => id === passage);
    const beside = direction === 'later' ? index + 1 : index - 1;
    const [from, to] = [passages[index], passages[beside]];
    const sentences = (from?.words[language] ?? []).flatMap((span) => sentencesIn(draft.texts, span));
    const moved = direction === 'later' ? sentences.at(-1) : sentences[0];
    if (!from || !to || !moved) return passages;
    const stay = direction === 'later' ? sentences.slice(0, -1) : sentences.slice(1);
    return passages
      .with(index, withSide(from, language, merged(draft.texts, stay, text[language])))
      .with(
        beside,
        withSide(to, language, merged(draft.texts, [...(to.words[language] ?? []), moved], text[language])),
      );
  });
}

/** Chooses what a card shows: one passage, or two neighbours in their order. */
export function choosePull(draft: Draft, statement: string, ids: readonly string[]): Draft {
  const chosen = withStatement(draft, statement, (held) => {
    const places = ids.map((id) => held.passages.findIndex((passage) => passage.id === id));
    const [first = -1, second = first + 1] = places.toSorted((a, b) => a - b);
    const areNeighbours = places.length > 0 && places.length <= 2 && first >= 0 && second === first + 1;
    if (!areNeighbours) return held;
    return { ...held, pull: held.passages.slice(first, first + places.length).map(({ id }) => id) };
  });
  const isAnswered = (finding: Finding) => finding.kind === 'pullMissing' && finding.statement === statement;
  if (chosen === draft || !chosen.findings.some(isAnswered)) return chosen;
  return { ...chosen, findings: chosen.findings.filter((finding) => !isAnswered(finding)) };
}

function pieceAt(
  draft: Draft,
  { statement: id, passage, language, piece }: Edge,
): { statement: DraftStatement; span: Span; paragraph: Span } | undefined {
  const statement = statementOf(draft, id);
  const span = statement?.passages.find((one) => one.id === passage)?.words[language]?.[piece];
  const paragraph = span && statement?.text[language]?.find((one) => isWithin(span, one));
  return statement && span && paragraph ? { statement, span, paragraph } : undefined;
}
