import { useEffect, type Dispatch } from 'react';
import type { DeskAction } from './deskState';

/** Ctrl+Z or ⌘Z takes back, with Shift or as Ctrl+Y does again; in a field while something is being typed there, the browser's own. */
export function useUndoKeys(dispatch: Dispatch<DeskAction>): void {
  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [dispatch]);
}

function isWriting(target: EventTarget | null): boolean {
  const isField =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'file');
  return isField && target.ariaReadOnly !== 'true' && target.dataset['idle'] === undefined;
}
