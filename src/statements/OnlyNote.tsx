import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';

interface OnlyNoteProps {
  /** The one language of the words, which isn't the page's. */
  words: Language;
}

/** Says that a release was never published in the page's language, so that its words stand in another. */
export function OnlyNote({ words }: OnlyNoteProps) {
  const { t, language } = useWords();
  if (words === language) return null;
  return (
    <p className="mt-6 border-l-3 border-iron pl-5 text-name text-quiet">
      {t('release.only', { language: t(`language.${words}`) })}
    </p>
  );
}
