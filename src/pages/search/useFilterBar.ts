import { useMemo } from 'react';
import { textIn } from '../../content/names';
import type { NamesView, SearchPartView, SearchView } from '../../content/searchViews';
import { states } from '../../content/states';
import type { StatementsView } from '../../content/views';
import type { Language } from '../../i18n/languages';
import type { FilterName, Filters } from '../../links';
import type { Choice, FilterChoices } from '../../search/FilterBar';
import { yearsOf } from '../../search/looked';
import { filterOptions } from '../../search/narrowing';

interface Known {
  view: StatementsView;
  filters: Filters;
  language: Language;
  index: SearchView | undefined;
  names: NamesView | undefined;
  parts: readonly SearchPartView[];
  /** Whether a choice leaves what its filter leaves: all statements are known, and no words narrow them as well. */
  isCounted: boolean;
}

/** What can be chosen in each filter: from what the page has, before anything of the index has come. */
export function useFilterBar({
  view,
  filters,
  language,
  index,
  names,
  parts,
  isCounted,
}: Known): FilterChoices[] {
  const known = isCounted ? names : undefined;
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const named = (ones: StatementsView['people'] | undefined) =>
      ones && ones.length > 0
        ? ones
            .map(({ id, name }) => ({ value: id, name: name.text }))
            .toSorted((a, b) => compare(a.name, b.name))
        : undefined;
    const choices: Record<FilterName, Choice[] | undefined> = {
      state: view.states.map((code) => ({ value: code.toLowerCase(), name: states[code][language] })),
      organization: named(view.organizations),
      person: named(view.people),
      year: index ? yearsOf(index).map((year) => ({ value: year, name: year })) : [],
    };
    return (['state', 'organization', 'person', 'year'] as const).map((filter) => ({
      filter,
      choices: choices[filter] && counted(choices[filter], filter),
      chosen: filters[filter] && chosenName(filter, filters[filter]),
    }));

    function counted(all: Choice[], filter: FilterName): Choice[] {
      if (!known) return all;
      const options = filterOptions(parts, known, filter, filters, language);
      const counts = new Map(options.map(({ value, count }) => [value, count]));
      return all.map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }));
    }

    function chosenName(filter: FilterName, value: string) {
      const all = filter === 'organization' ? names?.organizations : filter === 'person' ? names?.people : [];
      const name = all?.find(({ id }) => id === value)?.name;
      return name ? textIn(name, language) : value;
    }
  }, [view, filters, language, index, names, parts, known]);
}

/** What is chosen and there is nothing of. */
export function unknownIn(bar: readonly FilterChoices[], filters: Filters, names: NamesView): string[] {
  return bar.flatMap(({ filter, choices }) => {
    const value = filters[filter];
    if (value === undefined) return [];
    const known = choices?.map((choice) => choice.value) ?? idsOf(filter, names);
    return known.includes(value) ? [] : [value];
  });
}

function idsOf(filter: FilterName, { organizations, people }: NamesView) {
  return (filter === 'organization' ? organizations : people).map(({ id }) => id);
}
