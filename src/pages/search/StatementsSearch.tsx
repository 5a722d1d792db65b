import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { createPath, useLocation, useNavigate } from 'react-router';
import type { StatementsView } from '../../content/views';
import { useWords } from '../../i18n/useWords';
import { pathTo, readFilters, writeFilters, type FilterName, type Filters } from '../../links';
import { moveWithArrows } from '../../search/arrowKeys';
import { FilterBar } from '../../search/FilterBar';
import { FoundLine } from '../../search/FoundLine';
import { SearchBox } from '../../search/SearchBox';
import { useHydrated } from '../../ui/useHydrated';
import { searchBox, searchBoxId } from '../frame/searchKey';
import { FoundOnPage } from './FoundOnPage';
import { useFilterBar } from './useFilterBar';
import { useSearch } from './useSearch';
import { useTyped } from './useTyped';

const limits = { names: 60, statements: Infinity };

interface StatementsSearchProps {
  view: StatementsView;
  /** What stands here while nobody searches. */
  children: ReactNode;
}

/** The box and the filters over all statements, and what they find; the address holds both. */
export function StatementsSearch({ view, children }: StatementsSearchProps) {
  const { language } = useWords();
  const navigate = useNavigate();
  const isHydrated = useHydrated();
  const location = useLocation();
  // A written page has no query.
  const query = isHydrated ? location.search : '';
  const filters = useMemo(() => readFilters(query), [query]);
  const addressOf = useCallback(
    (next: Filters) => ({
      pathname: pathTo(language, { page: 'statements' }),
      search: writeFilters(next),
    }),
    [language],
  );

  const box = useTyped(filters.q ?? '', (q) => addressOf({ ...filters, q }));
  const text = useDeferredValue(box.text).trim();
  const isFiltered = Object.keys(filters).some((name) => name !== 'q');
  const isSearching = text !== '' || isFiltered;
  const [isNear, setNear] = useState(false);
  const search = useSearch({ text, filters, language, isOn: isNear || isSearching, limits });
  const { looked } = search;
  const bar = useFilterBar({
    ...search,
    view,
    filters,
    language,
    isCounted: text === '' && looked !== undefined && looked.searched === looked.total,
  });

  const handleFilter = useCallback(
    (filter: FilterName, value: string) => {
      void navigate(addressOf({ ...filters, [filter]: value }), { preventScrollReset: true });
    },
    [filters, addressOf, navigate],
  );

  const without = useCallback(
    (filter: FilterName) => {
      return createPath(addressOf({ ...filters, [filter]: '' }));
    },
    [filters, addressOf],
  );

  const prepare = () => setNear(true);
  return (
    // Arrow keys go through what is found; everything is reached by Tab as well.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={moveWithArrows}>
      <div className={room} onPointerEnter={prepare} onTouchStart={prepare} onFocus={prepare}>
        {isHydrated && (
          <>
            <SearchBox
              id={searchBoxId}
              text={box.text}
              onType={box.type}
              onEnter={box.finish}
              onLeave={box.finish}
            />
            <FilterBar
              bar={bar}
              filters={filters}
              onFilter={handleFilter}
              without={without}
              onName={focusBox}
            />
          </>
        )}
      </div>
      <FoundLine
        whole={isSearching ? undefined : view.list.total}
        total={search.found?.total}
        names={search.foundNames?.total ?? 0}
        looked={looked}
        isFetching={search.isFetching && !search.error}
        clearPath={isFiltered ? createPath(addressOf(text ? { q: text } : {})) : undefined}
        hasText={text !== ''}
        onFurther={isSearching && !search.error ? search.lookFurther : undefined}
      />
      {isSearching ? (
        <FoundOnPage search={search} text={text} filters={filters} bar={bar} addressOf={addressOf} />
      ) : (
        children
      )}
    </div>
  );
}

/** As high as the box and the filters, which come with scripts. */
const room = 'grid min-h-[16.75rem] content-start gap-6 pb-8 lg:min-h-[12.25rem] noscript:hidden';

function focusBox() {
  searchBox()?.focus();
}
