/** The draft is kept in this browser, so that a reload loses nothing. It goes nowhere else. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Draft } from './draft/draft';
import { readSavedDraft, savedDraft } from './draft/savedDraft';

const keyOf = (base: string) => `${base}desk`;

/** `full`: the browser's storage took no more, or is switched off; `elsewhere`: another tab keeps its own draft there. */
export type Keeping = 'kept' | 'full' | 'elsewhere';

/** How it went when the browser was last given the draft. */
let isTaken = true;
/** Whether another tab has kept a draft since this one was opened. */
let isElsewhere = false;
const listeners = new Set<() => void>();

export interface Kept {
  /** That this desk can go on with. */
  draft: Draft | null;
  /** What lies there instead: another desk's draft, or a damaged one. */
  unreadable: string | null;
}

/** What was kept in this browser. */
export function whatWasKept(base: string, hasSentence: (kind: string) => boolean): Kept {
  const text = textKept(base);
  const draft = text === null ? null : readSavedDraft(text, hasSentence);
  return { draft, unreadable: draft === null ? text : null };
}

function textKept(base: string): string | null {
  try {
    return localStorage.getItem(keyOf(base));
  } catch {
    // Storage is switched off, which is told where a draft would be kept.
    return null;
  }
}

/** Keeps the draft. @returns how it is kept */
export function useKept(base: string, draft: Draft): Keeping {
  useEffect(() => {
    const before = isTaken;
    isTaken = keep(base, savedDraft(draft));
    if (isTaken !== before) tellAll();
  }, [base, draft]);
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key !== keyOf(base) || newValue === null || isElsewhere) return;
      isElsewhere = true;
      tellAll();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [base]);
  return useSyncExternalStore(subscribe, keeping);
}

function keeping(): Keeping {
  if (!isTaken) return 'full';
  return isElsewhere ? 'elsewhere' : 'kept';
}

function tellAll() {
  for (const tell of listeners) tell();
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
