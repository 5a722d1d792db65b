import { useWords } from '../i18n/useWords';

interface SourceLineProps {
  source: string;
}

/** Where the words were first published. */
export function SourceLine({ source }: SourceLineProps) {
  const { t } = useWords();
  return (
    <p className="inline-flex items-center gap-2 py-1 text-list text-quiet">
      {t('release.source')}
      <a href={source} rel="external" className="link">
        {new URL(source).host}
      </a>
    </p>
  );
}
