import type { CatalogView } from '../content/views';
import { useWords } from '../i18n/useWords';
import type { FilterName, Filters } from '../links';
import { filterNames, optionsOf } from './filters';

interface FilterBarProps {
  /** Absent while it is on its way. */
  catalog: CatalogView | undefined;
  filters: Filters;
  onFilter: (filters: Filters) => void;
}

/** Four ways to narrow the statements; each choice says how many it leaves. */
export function FilterBar({ catalog, filters, onFilter }: FilterBarProps) {
  const { t } = useWords();
  return (
    <form aria-label={t('statements.filter')} className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4">
      {filterNames.map((filter) => (
        <Filter key={filter} filter={filter} catalog={catalog} filters={filters} onFilter={onFilter} />
      ))}
    </form>
  );
}

function Filter({ filter, catalog, filters, onFilter }: FilterBarProps & { filter: FilterName }) {
  const { t, language } = useWords();
  const chosen = filters[filter] ?? '';
  const options = catalog ? optionsOf(catalog, filter, filters, language) : [];
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);

  return (
    <label className="grid gap-1 text-small text-quiet">
      {t(`statements.${filter}`)}
      <select
        value={chosen}
        disabled={!catalog}
        onChange={(event) => {
          const { [filter]: _, ...others } = filters;
          onFilter(event.target.value ? { ...others, [filter]: event.target.value } : others);
        }}
        className="min-h-11 w-full min-w-0 border-b border-quiet bg-paper text-name text-ink"
      >
        <option value="">{t('statements.all')}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {options.map(({ value, name, count }) => (
          <option key={value} value={value} disabled={count === 0 && value !== chosen}>
            {t('statements.option', { name, count })}
          </option>
        ))}
      </select>
    </label>
  );
}
