import { useEffect, useSyncExternalStore } from 'react';
import type { Release } from '../content/schema';

/** The releases that the site has already, by their day; the page reads them. */
export interface PublishedReleases {
  /** None while they are on their way, or where they can't be had. */
  of: (day: string) => readonly Release[] | undefined;
  ask: (day: string) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Those of a draft's day. */
export function usePublished(
  { of, ask, subscribe }: PublishedReleases,
  day: string | undefined,
): readonly Release[] | undefined {
  useEffect(() => {
    if (day !== undefined) ask(day);
  }, [ask, day]);
  return useSyncExternalStore(subscribe, () => (day === undefined ? undefined : of(day)));
}
