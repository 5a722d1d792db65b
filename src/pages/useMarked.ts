import { useLocation } from 'react-router';
import { useHydrated } from '../ui/useHydrated';

/** The id that the address points at, once the page is the app's: a written page has no fragment. */
export function useMarked(): string | undefined {
  const { hash } = useLocation();
  return useHydrated() && hash ? hash.slice(1) : undefined;
}
