/** The desk's one state: the draft with all that was done to it, and whether someone has started over. */
import type { Draft } from './draft/draft';
import { begun, done, redone, undone, type History } from './draft/history';
import type { Deed } from './deeds';

export interface DeskState {
  /** None until a text was read. */
  history: History<Deed> | null;
  /** At the empty desk, though a draft may still lie there to come back to. */
  isAtStart: boolean;
  /** Whether someone has come here from another part of the desk, and not with the page. */
  hasArrived: boolean;
}

export type DeskAction =
  | { type: 'read'; draft: Draft }
  | { type: 'change'; deed: Deed; edit: (draft: Draft) => Draft }
  | { type: 'undo' | 'redo' | 'startOver' | 'comeBack' };

/** @param saved what the desk kept from an earlier visit */
export function deskAtFirst(saved: Draft | null): DeskState {
  return { history: saved && begun(saved), isAtStart: saved === null, hasArrived: false };
}

export function deskAfter(state: DeskState, action: DeskAction): DeskState {
  const { history } = state;
  switch (action.type) {
    case 'read':
      // The draft that lay there is one step back: hours of work are in it.
      return {
        history: history ? done(history, action.draft, 'read') : begun(action.draft),
        isAtStart: false,
        hasArrived: true,
      };
    case 'startOver':
      return { ...state, isAtStart: true, hasArrived: true };
    case 'comeBack':
      return { ...state, isAtStart: history === null, hasArrived: true };
    case 'change':
      return history
        ? { ...state, history: done(history, action.edit(history.present.draft), action.deed) }
        : state;
    case 'undo':
      return { ...state, history: history && undone(history) };
    case 'redo':
      return { ...state, history: history && redone(history) };
  }
}
