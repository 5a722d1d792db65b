/** The draft is kept in this browser, so that a reload loses nothing. It goes nowhere else. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Draft } from './draft/draft';
import { readSavedDraft, savedDraft } from './draft/savedDraft';

const keyOf = (base: string) => `${base}desk`;

/** Whether the browser took the draft when it was last given to it. */
let isKept = true;
const listeners = new Set<() => void>();

/** What was kept, where it is a draft that this desk can go on with. */
export function keptDraft(base: string, hasSentence: (kind: string) => boolean): Draft | null {
  try {
    const text = localStorage.getItem(keyOf(base));
    return text === null ? null : readSavedDraft(text, hasSentence);
  } catch {
    return null;
  }
}

/** Keeps the draft. @returns false where the browser's storage is full or switched off. */
export function useKept(base: string, draft: Draft): boolean {
  useEffect(() => {
    const before = isKept;
    isKept = keep(base, savedDraft(draft));
    if (isKept !== before) for (const tell of listeners) tell();
  }, [base, draft]);
  return useSyncExternalStore(subscribe, () => isKept);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(base: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(base), text);
    return true;
  } catch {
    return false;
  }
}
