import { textIn } from '../content/names';
import type { StatementView } from '../content/views';
import { formatDay } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { Link } from '../ui/Link';

interface ReleaseLineProps {
  release: StatementView['release'];
  /** The language of the headline. */
  words: Language;
}

/** Above a statement: the release it is part of. */
export function ReleaseLine({ release, words }: ReleaseLineProps) {
  const { language } = useWords();
  return (
    <p className="text-list text-quiet print:hidden">
      <Link
        to={pathTo(language, { page: 'release', release: release.id })}
        lang={words}
        className="link mr-2 inline-block py-0.5 font-medium"
      >
        <Mixed text={textIn(release.headline, words)} language={words} />
      </Link>{' '}
      <time dateTime={release.date} className="whitespace-nowrap max-sm:hidden">
        {formatDay(release.date, language)}
      </time>
    </p>
  );
}
