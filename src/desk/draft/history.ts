/** What was done with a draft, so that it can be undone. */
import type { Draft } from './draft';

interface Moment<Deed> {
  draft: Draft;
  /** What led to it; none at the beginning. */
  deed?: Deed;
}

/** @template Deed what was done, as the desk says it in words */
export interface History<Deed> {
  past: readonly Moment<Deed>[];
  present: Moment<Deed>;
  /** What was undone, the nearest first. */
  future: readonly Moment<Deed>[];
}

/** So many steps can be undone: a draft is small, but a day is long. */
const most = 200;

export function begun<Deed>(draft: Draft): History<Deed> {
  return { past: [], present: { draft }, future: [] };
}

/**
 * Goes on to a changed draft; what had been undone can't be done again then.
 * @param isSameStep whether it goes on with the step before, as a name that is being typed: one undo takes back both.
 * @returns the history itself where nothing was changed.
 */
export function done<Deed>(
  history: History<Deed>,
  draft: Draft,
  deed: Deed,
  isSameStep = false,
): History<Deed> {
  const { past, present } = history;
  if (draft === present.draft) return history;
  if (isSameStep && past.length > 0) return { past, present: { draft, deed }, future: [] };
  return { past: [...past, present].slice(-most), present: { draft, deed }, future: [] };
}

export function undone<Deed>(history: History<Deed>): History<Deed> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
}

export function redone<Deed>(history: History<Deed>): History<Deed> {
  const { past, present, future } = history;
  const [next] = future;
  return next ? { past: [...past, present], present: next, future: future.slice(1) } : history;
}
