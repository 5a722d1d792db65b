import { useSuspenseQuery } from '@tanstack/react-query';
import { shellQuery } from '../content/queries';
import { useLanguage } from './useLanguage';

/** What every page's head needs of the network. */
export function useShell() {
  const language = useLanguage();
  const { data } = useSuspenseQuery(shellQuery(language));
  return { siteName: data.name.text, languages: data.languages };
}
