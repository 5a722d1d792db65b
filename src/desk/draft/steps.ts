/** Where an edge of words can be moved to: a character, a word or a sentence on. */
import type { Language } from '../../i18n/languages';
import type { SourceText, Span } from '../importer/source';
import { trimmed, wordsAt } from './spans';

export type Step = 'character' | 'word' | 'sentence';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: Language, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}

/** The sentences of a stretch of the source, in order; together they are all of its words. */
export function sentencesIn(texts: readonly SourceText[], span: Span): Span[] {
  const words = wordsAt(texts, span);
  const ends = [...sentenceEnds(words), words.length];
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    return trimmed(texts, { ...span, start: span.start + start, end: span.start + end }) ?? [];
  });
}

/** Not after a letter or a short word that is cut off: `U.S.`, `Dr.` */
const sentenceEnd =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Rev|St|Jr|Sr|No|vs|Inc|Gov|Sen|Rep))[.!?…。！？]+[’”"'»」』)\]]*(?=\s+\S)/gu;

function sentenceEnds(words: string): number[] {
  return [...words.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
}

/**
 * The place one step on from a place in a paragraph of the source.
 * @param direction 1 forwards, -1 backwards
 * @returns the paragraph's end or beginning where there is no further step.
 */
export function placeAfterStep(
  texts: readonly SourceText[],
  paragraph: Span,
  place: number,
  step: Step,
  direction: 1 | -1,
  language: Language,
): number {
  const places = placesIn(texts, paragraph, step, language);
  return direction === 1
    ? (places.find((one) => one > place) ?? paragraph.end)
    : (places.findLast((one) => one < place) ?? paragraph.start);
}

/** Where an edge may stand: at both ends of each character, word or sentence. */
function placesIn(texts: readonly SourceText[], paragraph: Span, step: Step, language: Language): number[] {
  if (step === 'sentence') {
    return sorted(sentencesIn(texts, paragraph).flatMap(({ start, end }) => [start, end]));
  }
  const words = wordsAt(texts, paragraph);
  const pieces = [...segmenter(language, step === 'word' ? 'word' : 'grapheme').segment(words)];
  return sorted(
    pieces
      .filter(({ segment }) => segment.trim() !== '')
      .flatMap(({ index, segment }) => [paragraph.start + index, paragraph.start + index + segment.length]),
  );
}

function sorted(places: number[]): number[] {
  return [...new Set(places)].toSorted((a, b) => a - b);
}
