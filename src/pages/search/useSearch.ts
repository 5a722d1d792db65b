import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { searchQuery } from '../../content/searchQueries';
import type { NamesView, SearchPartView, SearchSpan } from '../../content/searchViews';
import type { Language } from '../../i18n/languages';
import type { Filters } from '../../links';
import { languagesToSearch } from '../../search/languagesToSearch';
import { isToSearch, lookedThrough, partsFurtherBack } from '../../search/looked';
import { searchNames } from '../../search/searchNames';
import { searchStatements } from '../../search/searchStatements';
import { siteLanguages } from '../siteSettings';
import { useTold } from '../useTold';
import { useNames } from './useNames';
import { useParts } from './useParts';

export interface Search {
  /** As typed; may be empty. */
  text: string;
  filters: Filters;
  language: Language;
  /** Whether anyone is about to search: else nothing is fetched. */
  isOn: boolean;
  /** How many names and statements at most. */
  limits: { names: number; statements: number };
}

/**
 * Names and statements by what was typed and chosen, out of what has come of the index. The page's language is looked
 * through first; the others where the words may be theirs, or where it gave nothing.
 */
export function useSearch(search: Search) {
  const { text, filters, language, isOn, limits } = search;
  const [back, setBack] = useState(1);
  const index = useQuery({ ...searchQuery(), enabled: isOn });
  const spans = index.data?.parts ?? [];
  const isWanted = (span: SearchSpan) => isOn && isToSearch(span, spans, filters, back);

  const { now, otherwise } = languagesToSearch(text, language);
  const languages = [language, ...now.filter((code) => code !== language && siteLanguages.includes(code))];
  const others = otherwise.filter((code) => !languages.includes(code) && siteLanguages.includes(code));
  const here = useParts(spans, languages, isWanted);
  // Of nothing at all, nothing is found: no part will come.
  const hasNone = index.data?.parts.length === 0;
  const namedHere = useNames(here.parts, isOn);
  const foundHere = useStatements(search, here.parts, namedHere.data, hasNone);
  const isNotHere = foundHere?.total === 0 && !here.isFetching;
  const elsewhere = useParts(spans, others, (span) => isWanted(span) && isNotHere);
  const parts = useMemo(() => [...here.parts, ...elsewhere.parts], [here.parts, elsewhere.parts]);
  const named = useNames(parts, isOn);
  const foundElsewhere = useStatements(search, elsewhere.parts, named.data, hasNone);
  const found = isNotHere && foundElsewhere ? foundElsewhere : foundHere;

  const { data: names } = named;
  const foundNames = useMemo(
    () => (names && text ? searchNames(text, names, language, limits.names) : undefined),
    [names, text, language, limits.names],
  );

  const isFetching = index.isFetching || named.isFetching || here.isFetching || elsewhere.isFetching;
  const error = useTold(index.error ?? named.error ?? here.error ?? elsewhere.error, isFetching);

  return {
    index: index.data,
    names,
    /** What has come in the page's language, which has all statements. */
    parts: here.parts,
    foundNames,
    found,
    looked: index.data && lookedThrough(index.data, here.parts, languages.length, filters),
    isFetching,
    error,
    retry: () =>
      Promise.all([
        index.isError && index.refetch(),
        named.isError && named.refetch(),
        here.retry(),
        elsewhere.retry(),
      ]),
    /** Absent where all that there is comes anyway. */
    lookFurther: spans.length > 1 ? () => setBack(back + partsFurtherBack) : undefined,
  };
}

function useStatements(
  { text, filters, language, limits: { statements: limit } }: Search,
  parts: readonly SearchPartView[],
  known: NamesView | undefined,
  hasNone: boolean,
) {
  return useMemo(
    () =>
      known && (parts.length > 0 || hasNone)
        ? searchStatements({ query: text, parts, names: known, filters, language, limit })
        : undefined,
    [text, parts, known, hasNone, filters, language, limit],
  );
}
