import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';

interface OnlyNoteProps {
  /** The one language of the words, which isn't the page's. */
  words: Language;
  /** What was never published in the page's language: the whole release, or the statement in it. */
  what?: 'release' | 'statement';
}

/** Says that words were never published in the page's language, so that they stand in another. */
export function OnlyNote({ words, what = 'release' }: OnlyNoteProps) {
  const { t, language } = useWords();
  if (words === language) return null;
  return (
    <p className="mt-6 border-l-3 border-iron pl-5 text-name text-quiet">
      {t(what === 'release' ? 'release.only' : 'statement.only', { language: t(`language.${words}`) })}
    </p>
  );
}
