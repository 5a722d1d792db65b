import { useParams } from 'react-router';
import { MissingContent } from '../content/reading';
import { isLanguage, type Language } from '../i18n/languages';

/** The page's language, which its URL begins with. */
export function useLanguage(): Language {
  const { language } = useParams();
  if (!isLanguage(language)) throw new MissingContent(`No page of this site begins with “${language}”.`);
  return language;
}
