import type { i18n, TFunction } from 'i18next';
import { createContext, use } from 'react';
import type { Language } from './languages';

/** The language's words that what stands inside says. */
export const WordsContext = createContext<i18n | null>(null);

/** The interface's words and the language they are in. */
export function useWords() {
  const words = useWordsAround();
  return { t: quickly(words), language: words.language as Language };
}

/** All that is loaded of the language that a component is drawn in. */
export function useWordsAround(): i18n {
  const words = use(WordsContext);
  if (!words) throw new Error('A component that has words is drawn in no language.');
  return words;
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
