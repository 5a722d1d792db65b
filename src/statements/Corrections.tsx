import type { ReleaseVersion } from '../content/schema';
import { formatDay } from '../i18n/dates';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';

interface CorrectionsProps {
  /** Oldest first; those that concern what the page shows. */
  versions: readonly ReleaseVersion[] | undefined;
}

/** When the words were corrected and what changed, said quietly. */
export function Corrections({ versions = [] }: CorrectionsProps) {
  const { t, language } = useWords();
  if (versions.length === 0) return null;

  return (
    <ul aria-label={t('release.updates')} className="max-w-2xl text-name text-quiet">
      {versions.map(({ date, text }, index) => (
        <li key={index} className="py-1">
          <Mixed
            text={t('release.updatedWith', { date: formatDay(date, language), text: text[language] ?? '' })}
            language={language}
          />
        </li>
      ))}
    </ul>
  );
}
