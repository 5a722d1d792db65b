/** Slips of the source, as the content check asks about them: recorded with the characters in question. */
import type { Note } from '../../content/schema';
import type { BlockPlace } from './blocks';
import type { Draft } from './draft';
import { addNote } from './editNotes';
import type { Left } from './left';

export interface Slip {
  block: BlockPlace;
  /** The characters as they are printed. */
  words: string;
}

/** @returns what a note would have to hold so that the check asks no more, or null where it asks about something else. */
export function slipIn(left: Left): Slip | null {
  if (left.kind !== 'problem' || left.place.block === undefined) return null;
  const words = /^“(.+?)” .*record it as a slip note$/u.exec(left.problem.message)?.[1];
  return words === undefined ? null : { block: left.place.block, words };
}

/** Records slips, each once where it stands in a block more often. @param textOf what a note says of such characters */
export function recordSlips(
  draft: Draft,
  slips: readonly Slip[],
  textOf: (words: string) => Note['text'],
): Draft {
  const isFirst = ({ block, words }: Slip, index: number) =>
    slips.findIndex((one) => one.block === block && one.words === words) === index;
  return slips
    .filter(isFirst)
    .reduce((now, { block, words }) => addNote(now, block, { kind: 'slip', text: textOf(words) }), draft);
}
