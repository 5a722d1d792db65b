import { useMemo } from 'react';
import { textIn } from '../../content/names';
import type { NamesView, SearchPartView } from '../../content/searchViews';
import { states } from '../../content/states';
import type { StatementsView } from '../../content/views';
import type { Language } from '../../i18n/languages';
import { typed } from '../../i18n/typed';
import type { FilterName, Filters } from '../../links';
import type { Choice, FilterChoices } from '../../search/FilterBar';
import { filterCounts } from '../../search/narrowing';

interface Known {
  view: StatementsView;
  filters: Filters;
  language: Language;
  names: NamesView | undefined;
  parts: readonly SearchPartView[];
  /** Whether a choice leaves what its filter leaves: all statements are known, and no words narrow them as well. */
  isCounted: boolean;
}

/** What can be chosen in each filter: from what the page has, before anything of the index has come. */
export function useFilterBar({ view, filters, language, names, parts, isCounted }: Known): FilterChoices[] {
  return useMemo(
    () => filterBar({ view, filters, language, names, parts, isCounted }),
    [view, filters, language, names, parts, isCounted],
  );
}

function filterBar(known: Known): FilterChoices[] {
  const { view, filters, language } = known;
  const choices: Record<FilterName, Choice[]> = {
    state: view.states.map((code) => ({ value: code.toLowerCase(), name: states[code][language] })),
    organization: choicesOf(view.organizations),
    person: choicesOf(view.people),
    year: view.years.map((year) => ({ value: year, name: year })),
  };
  return (['state', 'organization', 'person', 'year'] as const).map((filter) => {
    const isTyped = choices[filter].length === 0 && (filter === 'organization' || filter === 'person');
    return {
      filter,
      choices: isTyped ? undefined : counted(choices[filter], filter, known),
      chosen: filters[filter] && chosenName(filter, filters[filter], known),
    };
  });
}

/** In the order of their characters: what sorts as a dictionary does takes a phone 40 ms to make, and few names differ by it. */
function choicesOf(named: StatementsView['people']): Choice[] {
  return named
    .map(({ id, name }) => ({ value: id, name: name.text }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function counted(all: Choice[], filter: FilterName, { isCounted, names, parts, filters }: Known) {
  if (!isCounted || !names) return all;
  const counts = filterCounts(parts, names, filter, filters);
  return all.map((choice) => ({ ...choice, count: counts.get(choice.value) ?? 0 }));
}

function chosenName(filter: FilterName, value: string, { names, language }: Known): string {
  const all = filter === 'organization' ? names?.organizations : filter === 'person' ? names?.people : [];
  const name = all?.find(({ id }) => id === value)?.name;
  return name ? textIn(name, language) : typed(value);
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
