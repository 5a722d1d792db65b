import { useTranslation } from 'react-i18next';
import type { Language } from './languages';

/** The interface's words and the language they are in. */
export function useWords() {
  const { t, i18n } = useTranslation('words');
  return { t, language: i18n.language as Language };
}
