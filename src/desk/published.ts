import { useEffect, useSyncExternalStore } from 'react';
import type { Release } from '../content/schema';

/** The releases of a day; `unknown` where they couldn't be looked up. */
export type KnownReleases = readonly Release[] | 'unknown';

/** The releases that the site has already, by their day; the page reads them. */
export interface PublishedReleases {
  /** None while they are on their way. */
  of: (day: string) => KnownReleases | undefined;
  /** Looks them up, unless they are known or on their way. */
  ask: (day: string) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Those of a draft's day. */
export function usePublished(
  { of, ask, subscribe }: PublishedReleases,
  day: string | undefined,
): KnownReleases | undefined {
  useEffect(() => {
    if (day !== undefined) ask(day);
  }, [ask, day]);
  return useSyncExternalStore(subscribe, () => (day === undefined ? undefined : of(day)));
}
