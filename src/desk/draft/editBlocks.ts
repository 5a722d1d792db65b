/** What staff make of whole paragraphs: a statement, none, or a part of another block. */
import { normal } from '../../content/verbatim';
import { languageCodes, type Language } from '../../i18n/languages';
import { pairSentences } from '../importer/pairSentences';
import { saidSentences } from '../importer/saidSentences';
import type { PerLanguage, Span } from '../importer/source';
import { weigh } from '../importer/weigh';
import type { Draft, DraftBlock, DraftPart, DraftPassage, DraftStatement } from './draft';
import { nobodyAnswered } from './answers';
import { blockAt, blocksOf, holderOf, withBlock, withStatement, type BlockPlace } from './blocks';
import { freeStatementId } from './editSpeakers';
import { merged, withPassages, withSide } from './passages';
import { doOverlap, inOrder, isSame, isWithin, trimmed, wordsAt } from './spans';

/** Where a paragraph is put: into a block, as a new part of the body before another one, or nowhere. */
export type Destination = BlockPlace | { before: number } | 'nowhere';

/**
 * Makes a statement of a paragraph of the body.
 * @param words what of it is said; without them all of it. Its sentences are paired in their order.
 */
export function makeStatement(draft: Draft, place: number, words: PerLanguage<Span[]> = {}): Draft {
  const part = draft.body[place];
  if (part?.kind !== 'paragraph') return draft;
  const sides = languageCodes.map((language) => {
    const within = part.text[language] ?? [];
    const said = words[language]?.flatMap((span) => trimmed(draft.texts, span) ?? []);
    const stretches = (said ?? within).filter((span) => within.some((one) => isWithin(span, one)));
    return { language, sentences: saidSentences(apart(stretches), language, draft.texts) };
  });
  const passages = paired(
    sides.filter(({ sentences }) => sentences.length > 0),
    draft,
    part,
  );
  if (passages.length === 0) return draft;
  const [last] = passages.slice(-1);
  const statement: DraftStatement = {
    ...part,
    kind: 'statement',
    id: freeStatementId(draft, 'statement'),
    coSpeakers: [],
    organizations: draft.publishers,
    title: {},
    missing: languageCodes.filter(
      (code) => part.text[code] === undefined && sides.length > 0 && !draft.missing.includes(code),
    ),
    passages,
    pull: last ? [last.id] : [],
  };
  return { ...draft, body: draft.body.with(place, statement) };
}

/** In order, and none that overlaps the one before it. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted(inOrder);
  return sorted.filter((span, index) => sorted.slice(0, index).every((before) => !doOverlap(before, span)));
}

/** @param sides the sentences in each language that has any, each in its pieces */
function paired(
  [first, second]: { language: Language; sentences: Span[][] }[],
  { texts }: Draft,
  { text }: DraftBlock,
): DraftPassage[] {
  if (!first) return [];
  const weighed = (sentences: Span[][]) =>
    sentences.map((spans) => weigh(spans.map((span) => normal(wordsAt(texts, span))).join(' ')));
  const words: PerLanguage<Span[]>[] = second
    ? pairSentences(weighed(first.sentences), weighed(second.sentences)).map((bead) => ({
        [first.language]: merged(texts, first.sentences.slice(...bead.first).flat(), text[first.language]),
        [second.language]: merged(
          texts,
          second.sentences.slice(...bead.second).flat(),
          text[second.language],
        ),
      }))
    : first.sentences.map((spans) => ({ [first.language]: spans }));
  return words.map((pair, index) => ({ id: `s${index + 1}`, words: pair }));
}

/** Makes a statement a paragraph again: nobody is quoted in it. */
export function makeParagraph(draft: Draft, statement: string): Draft {
  const place = draft.body.findIndex((part) => part.kind === 'statement' && part.id === statement);
  const part = draft.body[place];
  if (!part) return draft;
  const paragraph: DraftPart = {
    kind: 'paragraph',
    text: part.text,
    notes: part.notes.map(({ kind, text }) => ({ kind, text })),
  };
  const changed = {
    ...draft,
    body: draft.body.with(place, paragraph),
    findings: draft.findings.filter((finding) => finding.statement !== statement),
  };
  return nobodyAnswered(changed, paragraph, statement);
}

/** Says that a statement was not published in a language; its paragraphs in it become a part of their own. */
export function markMissing(draft: Draft, statement: string, language: Language): Draft {
  const place = draft.body.findIndex((part) => part.kind === 'statement' && part.id === statement);
  const spans = draft.body[place]?.text[language] ?? [];
  const marked = withStatement(
    withPassages(draft, statement, (passages) => passages.map((passage) => withSide(passage, language, []))),
    statement,
    (held) => ({
      ...held,
      text: withoutLanguage(held.text, language),
      missing: [...new Set([...held.missing, language])],
    }),
  );
  if (place < 0 || spans.length === 0) return marked;
  const rest: DraftPart = { kind: 'paragraph', text: { [language]: spans }, notes: [] };
  return { ...marked, body: marked.body.toSpliced(place + 1, 0, rest) };
}

/** Takes back that a statement was not published in a language. */
export function unmarkMissing(draft: Draft, statement: string, language: Language): Draft {
  return withStatement(draft, statement, (held) =>
    held.missing.includes(language)
      ? { ...held, missing: held.missing.filter((code) => code !== language) }
      : held,
  );
}

/**
 * Moves a paragraph, or brings in one that stood nowhere. What a statement quoted in it goes from its passages.
 * @param span the paragraph in the source
 */
export function moveParagraph(draft: Draft, span: Span, language: Language, to: Destination): Draft {
  const paragraph = trimmed(draft.texts, span);
  if (!paragraph) return draft;
  const from = holderOf(draft, paragraph);
  if (from?.place === to) return draft;
  const isTaken = blocksOf(draft).some(({ place, block }) =>
    languageCodes.some((code) =>
      block.text[code]?.some(
        (one) =>
          !(place === from?.place && isSame(one, paragraph)) &&
          one.text === paragraph.text &&
          one.start < paragraph.end &&
          paragraph.start < one.end,
      ),
    ),
  );
  if (isTaken || (typeof to === 'number' && !blockAt(draft, to))) return draft;
  // An emptied part of the body goes last: the numbers of the parts hold until then.
  const taken = from ? takenOut(draft, from.place, paragraph, from.language) : draft;
  const placed = putIn(taken, to, paragraph, language);
  return {
    ...placed,
    body: placed.body.filter(({ text }) => languageCodes.some((code) => text[code]?.length)),
  };
}

function takenOut(draft: Draft, place: BlockPlace, paragraph: Span, language: Language): Draft {
  const part = typeof place === 'number' ? draft.body[place] : undefined;
  const without =
    part?.kind === 'statement'
      ? withPassages(draft, part.id, (passages) =>
          passages.map((passage) =>
            withSide(
              passage,
              language,
              (passage.words[language] ?? []).filter((piece) => !isWithin(piece, paragraph)),
            ),
          ),
        )
      : draft;
  return withBlock(without, place, (block) => ({
    ...block,
    text: withSpans(
      block,
      language,
      (block.text[language] ?? []).filter((one) => !isSame(one, paragraph)),
    ),
  }));
}

function putIn(draft: Draft, to: Destination, paragraph: Span, language: Language): Draft {
  if (to === 'nowhere') return draft;
  if (typeof to === 'object') {
    const part: DraftPart = { kind: 'paragraph', text: { [language]: [paragraph] }, notes: [] };
    return { ...draft, body: draft.body.toSpliced(to.before, 0, part) };
  }
  return withBlock(draft, to, (block) => ({
    ...block,
    text: withSpans(block, language, [...(block.text[language] ?? []), paragraph].toSorted(inOrder)),
  }));
}

function withSpans({ text }: DraftBlock, language: Language, spans: Span[]): PerLanguage<Span[]> {
  return spans.length > 0 ? { ...text, [language]: spans } : withoutLanguage(text, language);
}

function withoutLanguage<Value>(text: PerLanguage<Value>, language: Language): PerLanguage<Value> {
  const rest = { ...text };
  delete rest[language];
  return rest;
}

/** Puts the paragraphs of two parts of the body together: one was published in one language, one in the other. */
export function joinParts(draft: Draft, first: number, second: number): Draft {
  const [one, other] = [draft.body[first], draft.body[second]];
  if (!one || other?.kind !== 'paragraph' || first === second) return draft;
  let joined = one;
  for (const language of languageCodes) {
    const spans = [...(one.text[language] ?? []), ...(other.text[language] ?? [])].toSorted(inOrder);
    joined = { ...joined, text: withSpans(joined, language, spans) };
  }
  joined = { ...joined, notes: [...one.notes, ...other.notes] };
  return { ...draft, body: draft.body.with(first, joined).toSpliced(second, 1) };
}
