import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages';

/** The publishing desk's words and the language they are in. */
export function useDeskWords() {
  const { t, i18n } = useTranslation('desk');
  return { t, language: i18n.language as Language };
}
