/** The notes that staff write: for readers where the languages differ, for editors where the source slips. */
import type { Note } from '../../content/schema';
import type { Draft } from './draft';
import { withBlock, type BlockPlace } from './blocks';

export function addNote(draft: Draft, place: BlockPlace, note: Note): Draft {
  return withBlock(draft, place, (block) => ({ ...block, notes: [...block.notes, note] }));
}

export function changeNote(draft: Draft, place: BlockPlace, index: number, note: Note): Draft {
  return withBlock(draft, place, (block) =>
    block.notes[index] ? { ...block, notes: block.notes.with(index, note) } : block,
  );
}

export function removeNote(draft: Draft, place: BlockPlace, index: number): Draft {
  return withBlock(draft, place, (block) =>
    block.notes[index] ? { ...block, notes: block.notes.toSpliced(index, 1) } : block,
  );
}
