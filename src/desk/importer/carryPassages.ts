/** Gives the passages of a statement that was published before the ids, and the pairing, that they had. */
import type { Statement } from '../../content/schema';
import { normal } from '../../content/verbatim';
import { languageCodes, type Language } from '../../i18n/languages';
import type { DraftPassage } from '../draft/draft';
import { inOrder } from '../draft/spans';
import { letterPairs, likeness } from './likeness';
import { printed, type Texts } from './printed';
import { sentenceRanges } from './sentences';
import type { Span } from './source';

/** From here on two sentences are the same one, changed. */
const changed = 0.5;
/** Of so many sentences changed ones are looked for; of more only those that are as they were. */
const most = 60;

interface Sentence {
  span: Span;
  language: Language;
  /** The passage of the draft that holds it. */
  bead: number;
  /** The published passage that it was in. */
  before?: number;
}

/**
 * Sentences that were published go back into the passage that they were in; a new one stays with its translation, or
 * makes a passage of its own with the next number that was never used.
 */
export function carryPassages(
  passages: readonly DraftPassage[],
  published: Statement,
  texts: Texts,
): DraftPassage[] {
  const sentences = passages.flatMap(({ words }, bead) =>
    languageCodes.flatMap((language) =>
      (words[language] ?? []).map((span): Sentence => ({ span, language, bead })),
    ),
  );
  for (const language of languageCodes) {
    remember(
      sentences.filter((sentence) => sentence.language === language),
      publishedSentences(published, language),
      texts,
    );
  }
  const next = Math.max(0, ...published.passages.map(({ id }) => Number(id.slice(1)))) + 1;
  const carried = numbered(grouped(sentences), published, next);
  if (areInOrder(carried)) return carried;
  return numbered(byPassage(passages.length, sentences), published, next);
}

function publishedSentences({ passages }: Statement, language: Language) {
  return passages.flatMap((passage, index) => {
    const side = passage[language] ?? [];
    return (typeof side === 'string' ? [side] : side).flatMap((piece) => {
      const text = normal(piece);
      return sentenceRanges(text).map(([start, end]) => ({ index, text: text.slice(start, end) }));
    });
  });
}

/** Finds the published passage of each sentence: first of those that are as they were, then, between these, of those that are like. */
function remember(sentences: Sentence[], before: { index: number; text: string }[], texts: Texts) {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of before.entries()) places.set(text, [...(places.get(text) ?? []), place]);
  const found: (number | undefined)[] = [];
  let from = -1;
  for (const [index, { span }] of sentences.entries()) {
    const place = places.get(printed(texts, span))?.find((one) => one > from);
    found[index] = place;
    if (place !== undefined) from = place;
  }
  for (const [index, sentence] of sentences.entries()) {
    if (found[index] !== undefined || sentences.length > most || before.length > most) continue;
    const low = found.slice(0, index).findLast((place) => place !== undefined) ?? -1;
    const high = found.slice(index).find((place) => place !== undefined) ?? before.length;
    const pairs = letterPairs(printed(texts, sentence.span));
    const scores = before.slice(low + 1, high).map(({ text }) => likeness(pairs, letterPairs(text)));
    const best = Math.max(0, ...scores);
    if (best >= changed) found[index] = low + 1 + scores.indexOf(best);
  }
  for (const [index, sentence] of sentences.entries()) {
    const place = found[index];
    const passage = place === undefined ? undefined : before[place]?.index;
    if (passage !== undefined) sentence.before = passage;
  }
}

interface Group {
  before?: number;
  sentences: Sentence[];
}

/** A published passage's sentences, and new ones with their translation. */
function grouped(sentences: readonly Sentence[]): Group[] {
  const ofBead = new Map<number, number>();
  for (const { bead, before } of sentences) if (before !== undefined) ofBead.set(bead, before);
  const groups = new Map<string, Group>();
  for (const sentence of sentences) {
    const before = sentence.before ?? ofBead.get(sentence.bead);
    const key = before === undefined ? `new ${sentence.bead}` : `old ${before}`;
    const group = groups.get(key) ?? { ...(before !== undefined && { before }), sentences: [] };
    group.sentences.push(sentence);
    groups.set(key, group);
  }
  const head = ({ sentences: [first, ...rest] }: Group) =>
    [first, ...rest].find((one) => one?.language === languageCodes[0])?.span ?? first?.span;
  return [...groups.values()].toSorted((a, b) => {
    const [one, other] = [head(a), head(b)];
    return one && other ? inOrder(one, other) : 0;
  });
}

/** The draft's own passages, each with the id of the published one that most of it was in. */
function byPassage(count: number, sentences: readonly Sentence[]): Group[] {
  const taken = new Set<number>();
  return Array.from({ length: count }, (_, bead): Group => {
    const own = sentences.filter((sentence) => sentence.bead === bead);
    const before = own.map((sentence) => sentence.before).find((one) => one !== undefined && !taken.has(one));
    if (before !== undefined) taken.add(before);
    return { ...(before !== undefined && { before }), sentences: own };
  });
}

function numbered(groups: readonly Group[], published: Statement, next: number): DraftPassage[] {
  let free = next;
  return groups.map(({ before, sentences }) => {
    const words: DraftPassage['words'] = {};
    for (const { language, span } of sentences) words[language] = [...(words[language] ?? []), span];
    for (const language of languageCodes) words[language]?.sort(inOrder);
    const id = before === undefined ? undefined : published.passages[before]?.id;
    if (id !== undefined) return { id, words };
    free += 1;
    return { id: `s${free - 1}`, words };
  });
}

/** Whether no language prints a passage before one that comes first, and each passage has all of the languages that any has. */
function areInOrder(passages: readonly DraftPassage[]): boolean {
  const languages = languageCodes.filter((language) => passages.some(({ words }) => words[language]));
  return languages.every((language) => {
    const spans = passages.flatMap(({ words }) => words[language] ?? []);
    return (
      passages.every(({ words }) => words[language]) &&
      spans.every((span, index) => index === 0 || inOrder(spans[index - 1] ?? span, span) <= 0)
    );
  });
}
