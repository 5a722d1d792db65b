import { Link } from '../ui/Link';
import { typed } from '../i18n/typed';
import { useWords } from '../i18n/useWords';
import type { Looked } from './looked';

interface NothingFoundProps {
  text: string;
  /** Whether names were found: then it is statements that there are none of. */
  hasNames: boolean;
  /** Values of filters that there are none of. */
  unknown: readonly string[];
  looked: Looked;
  /** The same words without filters, where filters are set; and all statements. */
  paths: { withoutFilters: string | undefined; all: string };
}

/** What may help where nothing was found. */
export function NothingFound({ text, hasNames, unknown, looked, paths }: NothingFoundProps) {
  const { t } = useWords();
  return (
    <div className="grid max-w-2xl gap-4 pt-6">
      <div className="grid gap-2 text-lead break-words ko:text-lead-ko">
        {unknown.map((value) => (
          <p key={value} className="break-all">
            {t('statements.unknown', { value: typed(value) })}
          </p>
        ))}
        {unknown.length === 0 && <p>{words()}</p>}
      </div>
      {text !== '' && !hasNames && <p className="text-quiet">{t('search.try')}</p>}
      <ul className="flex flex-wrap gap-x-8 text-name">
        {text !== '' && paths.withoutFilters !== undefined && (
          <li>
            <Link
              to={paths.withoutFilters}
              preventScrollReset
              className="link inline-flex min-h-11 items-center"
            >
              {t('search.withoutFilters')}
            </Link>
          </li>
        )}
        {text !== '' && (
          <li>
            <Link to={paths.all} className="link inline-flex min-h-11 items-center">
              {t('error.goStatements')}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );

  function words() {
    if (text === '') return t('statements.none');
    const quoted = typed(text);
    return looked.isWhole || looked.since === undefined
      ? t(hasNames ? 'search.noneSaid' : 'search.none', { text: quoted })
      : t('search.noneSoFar', { text: quoted, since: looked.since });
  }
}
