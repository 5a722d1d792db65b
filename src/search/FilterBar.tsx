import { memo } from 'react';
import { Link } from '../ui/Link';
import { typed } from '../i18n/typed';
import { useWords } from '../i18n/useWords';
import type { FilterName, Filters } from '../links';
import { CloseIcon, SearchIcon } from '../ui/icons';

/** What can be chosen; counted where all statements are known, and no words narrow them as well. */
export interface Choice {
  value: string;
  name: string;
  count?: number | undefined;
}

export interface FilterChoices {
  filter: FilterName;
  /** None where there are too many to choose from: the box finds them by name. */
  choices: readonly Choice[] | undefined;
  /** The name of what is chosen. */
  chosen: string | undefined;
}

interface FilterBarProps {
  bar: readonly FilterChoices[];
  filters: Filters;
  onFilter: (filter: FilterName, value: string) => void;
  /** The address without this filter. */
  without: (filter: FilterName) => string;
  /** Goes to the box, to type a name. */
  onName: () => void;
}

/** Four ways to narrow the statements; where it is known, each choice says how many it leaves. */
export const FilterBar = memo(function FilterBar({
  bar,
  filters,
  onFilter,
  without,
  onName,
}: FilterBarProps) {
  const { t } = useWords();
  return (
    <div
      role="group"
      aria-label={t('statements.filter')}
      className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4"
    >
      {bar.map(({ filter, choices, chosen }) =>
        choices ? (
          <Select
            key={filter}
            filter={filter}
            value={filters[filter] ?? ''}
            choices={choices}
            onFilter={onFilter}
          />
        ) : (
          <Typed key={filter} filter={filter} chosen={chosen} without={without} onName={onName} />
        ),
      )}
    </div>
  );
});

const control = 'min-h-11 w-full min-w-0 border-b border-quiet text-name text-ink';

interface SelectProps extends Pick<FilterBarProps, 'onFilter'> {
  filter: FilterName;
  value: string;
  choices: readonly Choice[];
}

function Select({ filter, value, choices, onFilter }: SelectProps) {
  const { t } = useWords();
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <label className="grid gap-1 text-small text-quiet">
      {t(`statements.${filter}`)}
      <select
        value={value}
        onChange={(event) => onFilter(filter, event.target.value)}
        className={`${control} bg-paper`}
      >
        <option value="">{t('statements.all')}</option>
        {!isKnown && <option value={value}>{typed(value)}</option>}
        {choices.map(({ value: one, name, count }) => (
          <option key={one} value={one} disabled={count === 0 && one !== value}>
            {count === undefined ? name : t('statements.option', { name, count })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A filter with too many choices for a list: its names are found by the box, and what is chosen can be taken away here. */
function Typed({
  filter,
  chosen,
  without,
  onName,
}: Pick<FilterBarProps, 'without' | 'onName'> & { filter: FilterName; chosen: string | undefined }) {
  const { t } = useWords();
  return (
    <div className="grid min-w-0 gap-1 text-small text-quiet">
      {t(`statements.${filter}`)}
      {chosen === undefined ? (
        <button
          type="button"
          onClick={onName}
          aria-label={t('statements.typeNameOf', { filter: t(`statements.${filter}`) })}
          className="link inline-flex min-h-11 items-center gap-2 text-left text-name"
        >
          <SearchIcon className="size-3.5 shrink-0" />
          {t('statements.typeName')}
        </button>
      ) : (
        <span className={`${control} flex items-center justify-between gap-2 pl-1`}>
          <span className="min-w-0 truncate">{chosen}</span>
          <Link
            to={without(filter)}
            preventScrollReset
            aria-label={t('statements.remove', { name: chosen })}
            className="-mr-3 flex size-11 shrink-0 items-center justify-center hover:text-celadon"
          >
            <CloseIcon />
          </Link>
        </span>
      )}
    </div>
  );
}
