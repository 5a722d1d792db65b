import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from './languages';

/** The interface's words and the language they are in. */
export function useWords() {
  const { i18n: words } = useTranslation('words');
  return { t: quickly(words), language: words.language as Language };
}

const made = new WeakMap<i18n, TFunction>();

/** Gives words with nothing to fill in as they were found the first time: most are, dozens of times a page. */
function quickly(words: i18n): TFunction {
  const known = made.get(words);
  if (known) return known;
  const t = words.getFixedT(null, 'words');
  const found = new Map<unknown, unknown>();
  const quick = (...asked: Parameters<typeof t>) => {
    const [key] = asked;
    if (asked.length > 1) return t(...asked);
    if (!found.has(key)) found.set(key, t(...asked));
    return found.get(key);
  };
  made.set(words, quick as typeof t);
  return quick as typeof t;
}
