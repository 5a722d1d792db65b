/** The notes that staff write: for readers where the languages differ, for editors where the source slips. */
import type { Note } from '../../content/schema';
import type { Draft, DraftBlock } from './draft';
import { isStatement, withBlock, type BlockPlace } from './blocks';

export function addNote(draft: Draft, place: BlockPlace, note: Note): Draft {
  return withBlock(draft, place, (block) => ({ ...block, notes: [...block.notes, fitting(note, block)] }));
}

export function changeNote(draft: Draft, place: BlockPlace, index: number, note: Note): Draft {
  return withBlock(draft, place, (block) =>
    block.notes[index] ? { ...block, notes: block.notes.with(index, fitting(note, block)) } : block,
  );
}

export function removeNote(draft: Draft, place: BlockPlace, index: number): Draft {
  return withBlock(draft, place, (block) =>
    block.notes[index] ? { ...block, notes: block.notes.toSpliced(index, 1) } : block,
  );
}

/** A note on a passage that isn't there is about the whole. */
function fitting({ passage, ...note }: Note, block: DraftBlock): Note {
  const isThere = isStatement(block) && block.passages.some(({ id }) => id === passage);
  return isThere && passage !== undefined ? { ...note, passage } : note;
}
