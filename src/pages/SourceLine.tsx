import { useWords } from '../i18n/useWords';

interface SourceLineProps {
  /** None where that was here, or in an e-mail. */
  source: string | undefined;
}

/** Where the words were first published. */
export function SourceLine({ source }: SourceLineProps) {
  const { t } = useWords();
  if (source === undefined) return null;
  return (
    <p className="inline-flex items-center gap-2 py-1 text-list text-quiet">
      {t('release.source')}
      <a href={source} rel="external" className="link inline-block py-0.5">
        {new URL(source).host}
      </a>
    </p>
  );
}
