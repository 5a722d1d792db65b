import { useLocation, type Location } from 'react-router';

/** Where the router keeps a page's scroll. An address that shows the same place another way shares its key. */
export function scrollKey({ state, key }: Location): string {
  return isKept(state) ? state.scrollKey : key;
}

/** The state of a link that moves no scroll: another language, or a passage that is already in view. */
export function useKeptScroll(): { scrollKey: string } {
  return { scrollKey: scrollKey(useLocation()) };
}

function isKept(state: unknown): state is { scrollKey: string } {
  return (
    typeof state === 'object' && state !== null && 'scrollKey' in state && typeof state.scrollKey === 'string'
  );
}
