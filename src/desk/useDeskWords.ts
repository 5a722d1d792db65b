import { useMemo } from 'react';
import type { Language } from '../i18n/languages';
import { useWordsAround } from '../i18n/useWords';

/** The publishing desk's words and the language they are in. */
export function useDeskWords() {
  const words = useWordsAround();
  const t = useMemo(() => words.getFixedT(null, 'desk'), [words]);
  return { t, language: words.language as Language };
}
