/** The draft is kept in this browser, so that a reload loses nothing. It goes nowhere else. */
import { useEffect, useState } from 'react';
import type { Draft } from './draft/draft';

const keyOf = (base: string) => `${base}desk`;

/** What was kept, where it is a draft that this desk can go on with. */
export function savedDraft(base: string): Draft | null {
  try {
    const text = localStorage.getItem(keyOf(base));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** Keeps the draft. @returns false where the browser's storage is full or switched off. */
export function useKept(base: string, draft: Draft): boolean {
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    setIsKept(keep(base, JSON.stringify(draft)));
  }, [base, draft]);
  return isKept;
}

function keep(base: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(base), text);
    return true;
  } catch {
    return false;
  }
}
