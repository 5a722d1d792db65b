import { useSuspenseQuery } from '@tanstack/react-query';
import { shellQuery } from '../content/queries';
import { useLanguage } from './useLanguage';

/** The network's name in the page's language. */
export function useSiteName(): string {
  return useSuspenseQuery(shellQuery(useLanguage())).data.name.text;
}
