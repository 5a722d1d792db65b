import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while a prerendered page is taken over, true from then on. What a written page can't know — the
 * query, the fragment, what the browser can do — waits for it.
 */
export function useHydrated(): boolean {
  return useOnceHydrated(true, false);
}

/**
 * What the written page says while it is taken over, and the truth from then on. Where both are the same, nothing is drawn
 * a second time.
 */
export function useOnceHydrated<Value extends string | boolean | undefined>(
  now: Value,
  written: Value,
): Value {
  return useSyncExternalStore(
    never,
    () => now,
    () => written,
  );
}
