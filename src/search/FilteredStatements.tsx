import type { CatalogView } from '../content/views';
import { useWords } from '../i18n/useWords';
import type { Filters } from '../links';
import { VoiceList } from '../statements/VoiceList';
import { filterNames, filterStatements, optionsOf } from './filters';
import { Link } from '../ui/Link';

interface FilteredStatementsProps {
  /** Absent while it is on its way, or didn't come. */
  catalog: CatalogView | undefined;
  isLoading: boolean;
  filters: Filters;
  /** Where the list is whole again. */
  clearPath: string;
}

/** The statements that the filters leave; where they leave none, why, and the way out. */
export function FilteredStatements({ catalog, isLoading, filters, clearPath }: FilteredStatementsProps) {
  const { t, language } = useWords();
  const shown = catalog ? filterStatements(catalog, filters, language) : [];
  const unknown = catalog
    ? filterNames.flatMap((filter) => {
        const value = filters[filter];
        const isKnown = optionsOf(catalog, filter, {}, language).some((option) => option.value === value);
        return value === undefined || isKnown ? [] : [value];
      })
    : [];

  return (
    <>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 border-t border-ink text-list">
        <p role="status" className="text-quiet">
          {catalog && t('statements.countOf', { shown: shown.length, total: catalog.statements.length })}
          {!catalog && isLoading && t('site.loading')}
        </p>
        <Link to={clearPath} preventScrollReset className="link inline-flex min-h-11 items-center">
          {t('statements.clear')}
        </Link>
      </div>
      {catalog && shown.length === 0 && (
        <div className="grid gap-2 pt-6 text-lead ko:text-lead-ko">
          {unknown.map((value) => (
            <p key={value} className="break-all">
              {t('statements.unknown', { value })}
            </p>
          ))}
          {unknown.length === 0 && <p>{t('statements.none')}</p>}
        </div>
      )}
      <VoiceList voices={shown} />
    </>
  );
}
