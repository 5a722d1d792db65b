/** Choosing among statements by state, organization, person and year. */
import type { NamesView, Searched, SearchPartView } from '../content/searchViews';
import type { FilterName, Filters } from '../links';

const filters = ['state', 'organization', 'person', 'year'] as const satisfies FilterName[];

/** Whether a statement passes all filters but one. */
export function passesFilters(one: Searched, chosen: Filters, names: NamesView, but?: FilterName): boolean {
  return filters.every((filter) => {
    const wanted = chosen[filter];
    return wanted === undefined || filter === but || valuesOf(one, filter, names).includes(wanted);
  });
}

/**
 * How many of the loaded statements remain under each of a filter's values, as the URL writes them, if the other filters stay.
 * Those without a statement left are among them: they say why they can't be chosen.
 * @param parts in one language, the page's.
 */
export function filterCounts(
  parts: readonly SearchPartView[],
  names: NamesView,
  filter: FilterName,
  chosen: Filters,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of parts.flatMap(({ statements }) => statements)) {
    const counted = passesFilters(one, chosen, names, filter) ? 1 : 0;
    for (const value of valuesOf(one, filter, names)) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return counts;
}

/** What a statement answers to under a filter, as the URL writes it. */
function valuesOf(one: Searched, filter: FilterName, names: NamesView): readonly string[] {
  switch (filter) {
    case 'organization':
      return one.organizations;
    case 'person':
      return one.people;
    case 'year':
      return [one.date.slice(0, 4)];
    case 'state':
      return [...new Set(one.organizations.flatMap((id) => statesOf(names).get(id) ?? []))];
  }
}

const known = new WeakMap<NamesView, Map<string, string[]>>();

/** Each organization's states, as the URL writes them. */
function statesOf(names: NamesView): Map<string, string[]> {
  const found =
    known.get(names) ??
    new Map(
      names.organizations.map(({ id, states: codes }) => [id, codes.map((code) => code.toLowerCase())]),
    );
  known.set(names, found);
  return found;
}
