import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while a prerendered page is taken over, true from then on. What a written page can't know — the
 * query, the fragment, what the browser can do — waits for it.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
