/** From what was gathered to what is handed on. */
import { narrowed } from '../narrowed';
import type { Paragraph } from '../source';
import type { Spoken } from '../spoken';
import type { Group } from './voice';

/** The statement that has been gathered, as places in the source. */
export function spokenOf({ voice, parts, words }: Group, paragraphs: readonly Paragraph[]): Spoken {
  return {
    language: 'en',
    paragraphs: parts.map(({ line, from, to }) =>
      from === 0 && to === paragraphs[line]!.text.length
        ? paragraphs[line]!
        : narrowed(paragraphs[line]!, from, to),
    ),
    words: words.map(({ line, at }) => narrowed(paragraphs[line]!, at.start, at.end).span),
    speakers: voice?.speakers ?? [],
    organizations: voice?.organizations ?? [],
  };
}

/** The paragraphs in none of them. */
export function restOf(groups: readonly Group[], paragraphs: readonly Paragraph[]): Paragraph[] {
  const taken = new Set(groups.flatMap(({ parts }) => parts.map(({ line }) => line)));
  return paragraphs.filter((_, index) => !taken.has(index));
}
