import { createPath, type Path } from 'react-router';
import { useCallback } from 'react';
import { useWords } from '../../i18n/useWords';
import { pathTo, type Filters } from '../../links';
import type { FilterChoices } from '../../search/FilterBar';
import { Meant } from '../../search/Meant';
import { NameHits } from '../../search/NameHits';
import { NothingFound } from '../../search/NothingFound';
import type { NameHit } from '../../search/results';
import { StatementHits } from '../../search/StatementHits';
import { Trouble } from '../Trouble';
import { unknownIn } from './useFilterBar';
import type { useSearch } from './useSearch';

/** How many names of a kind stand above the statements. */
const mostNames = 4;

interface FoundOnPageProps {
  search: ReturnType<typeof useSearch>;
  text: string;
  filters: Filters;
  bar: readonly FilterChoices[];
  addressOf: (filters: Filters) => Partial<Path>;
}

/** What was found, on the page of all statements. */
export function FoundOnPage({ search, text, filters, bar, addressOf }: FoundOnPageProps) {
  const { language } = useWords();
  const { found, foundNames, names, looked, isFetching, error } = search;
  const { q: _, ...chosen } = filters;
  const isFiltered = Object.keys(chosen).length > 0;
  const narrowTo = useCallback(
    ({ kind, id }: NameHit) =>
      createPath(addressOf({ ...filters, q: '', [kind]: kind === 'state' ? id.toLowerCase() : id })),
    [addressOf, filters],
  );
  // A name that was found is something, but not where the statements were narrowed as well.
  const isNothing = found?.total === 0 && !isFetching && (isFiltered || !foundNames?.total);

  return (
    <div className="min-h-dvh">
      {error && (
        <div className="border-t border-iron py-6">
          <Trouble error={error} onRetry={search.retry} />
        </div>
      )}
      <Meant meant={found?.meant ?? foundNames?.meant} />
      {foundNames && foundNames.total > 0 && (
        <NameHits found={foundNames} most={mostNames} narrowTo={narrowTo} isWide />
      )}
      {names && found && <StatementHits hits={found.hits} names={names} />}
      {names && looked && isNothing && !error && (
        <NothingFound
          text={text}
          hasNames={(foundNames?.total ?? 0) > 0}
          unknown={unknownIn(bar, chosen, names)}
          looked={looked}
          paths={{
            withoutFilters: isFiltered ? createPath(addressOf({ q: text })) : undefined,
            all: pathTo(language, { page: 'statements' }),
          }}
        />
      )}
    </div>
  );
}
