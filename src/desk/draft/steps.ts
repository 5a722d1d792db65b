/** Where an edge of words can be moved to: a character, a word or a sentence on. */
import type { Language } from '../../i18n/languages';
import type { SourceText, Span } from '../importer/source';
import { sentencesIn } from '../importer/sentences';
import { wordsAt } from './spans';

export type Step = 'character' | 'word' | 'sentence';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: Language, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}

/**
 * The place one step on from a place in a paragraph of the source.
 * @param end which end of some words stands there: words begin where a word begins, and end where one ends
 * @param direction 1 forwards, -1 backwards
 * @returns the paragraph's end or beginning where there is no further step.
 */
export function placeAfterStep(
  texts: readonly SourceText[],
  paragraph: Span,
  { place, end }: { place: number; end: 'start' | 'end' },
  step: Step,
  direction: 1 | -1,
  language: Language,
): number {
  const places = unitsIn(texts, paragraph, step, language).map((unit) => unit[end]);
  return direction === 1
    ? (places.find((one) => one > place) ?? paragraph.end)
    : (places.findLast((one) => one < place) ?? paragraph.start);
}

/** The characters, words or sentences of a paragraph, marks among the words. */
function unitsIn(
  texts: readonly SourceText[],
  paragraph: Span,
  step: Step,
  language: Language,
): { start: number; end: number }[] {
  if (step === 'sentence') return sentencesIn(texts, paragraph);
  const pieces = segmenter(language, step === 'word' ? 'word' : 'grapheme').segment(
    wordsAt(texts, paragraph),
  );
  return [...pieces]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + segment.length,
    }));
}
