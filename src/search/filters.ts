/** Choosing among all statements by state, organization, person and year. */
import { organizationsOf, peopleOf } from '../content/names';
import { states } from '../content/states';
import type { CatalogView } from '../content/views';
import type { Language } from '../i18n/languages';
import type { FilterName, Filters } from '../links';

type CatalogEntry = CatalogView['statements'][number];

export const filterNames = ['state', 'organization', 'person', 'year'] as const satisfies FilterName[];

export interface FilterOption {
  value: string;
  name: string;
  /** How many statements remain if this is chosen and the other filters stay. */
  count: number;
}

/** What a statement answers to under each filter: values as the URL writes them, with their names. */
function answers(
  entry: CatalogEntry,
  filter: FilterName,
  language: Language,
): { value: string; name: string }[] {
  switch (filter) {
    case 'state':
      return entry.states.map((code) => ({ value: code.toLowerCase(), name: states[code][language] }));
    case 'organization':
      return organizationsOf(entry).map(({ id, name }) => ({ value: id, name: name.text }));
    case 'person':
      return peopleOf(entry).map(({ person }) => ({ value: person.id, name: person.name.text }));
    case 'year':
      return [{ value: entry.date.slice(0, 4), name: entry.date.slice(0, 4) }];
  }
}

function matches(entry: CatalogEntry, filters: Filters, language: Language, but?: FilterName): boolean {
  return filterNames.every((filter) => {
    const wanted = filters[filter];
    if (wanted === undefined || filter === but) return true;
    return answers(entry, filter, language).some(({ value }) => value === wanted);
  });
}

/** The statements that all filters let through, in the catalog's order. */
export function filterStatements(catalog: CatalogView, filters: Filters, language: Language): CatalogEntry[] {
  return catalog.statements.filter((entry) => matches(entry, filters, language));
}

/** A filter's choices by name, those without a statement left among them: they say why they can't be chosen. */
export function optionsOf(
  catalog: CatalogView,
  filter: FilterName,
  filters: Filters,
  language: Language,
): FilterOption[] {
  const options = new Map<string, FilterOption>();
  for (const entry of catalog.statements) {
    const isCounted = matches(entry, filters, language, filter);
    for (const { value, name } of answers(entry, filter, language)) {
      const option = options.get(value) ?? { value, name, count: 0 };
      if (isCounted) option.count += 1;
      options.set(value, option);
    }
  }
  const { compare } = new Intl.Collator(language);
  return [...options.values()].toSorted((a, b) =>
    filter === 'year' ? compare(b.name, a.name) : compare(a.name, b.name),
  );
}
