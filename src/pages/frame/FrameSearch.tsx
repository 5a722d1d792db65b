import type { QueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { createPath, useNavigate } from 'react-router';
import { namesQuery, searchPartQuery, searchQuery } from '../../content/searchQueries';
import type { Language } from '../../i18n/languages';
import { useWords } from '../../i18n/useWords';
import { pathTo, writeFilters, type Filters } from '../../links';
import { assembled } from '../../search/hangul';
import { SearchDialog } from '../../search/SearchDialog';
import { Boundary } from '../../ui/Boundary';
import { useSearch } from '../search/useSearch';
import { Trouble } from '../Trouble';
import { searchBoxId } from './searchKey';
import { SlashKey } from './SlashKey';

/** Fetches what the first result needs, for whoever is about to search. What doesn't come is missed, and told, later. */
export async function prepareSearch(client: QueryClient, language: Language): Promise<void> {
  void client.prefetchQuery(namesQuery());
  await client.prefetchQuery(searchQuery());
  const newest = client.getQueryData(searchQuery().queryKey)?.parts[0];
  if (newest) await client.prefetchQuery(searchPartQuery(language, newest.part));
}

const noFilters: Filters = {};
const limits = { names: 60, statements: 5 };

export interface FrameSearchProps {
  /** What was typed while this wasn't here yet. */
  early: string;
  onClose: () => void;
  /** Where it can't be drawn. */
  onTrouble: (error: unknown) => void;
}

/** Search over any page. What is typed stays here until the visitor goes on to all that it finds. */
export function FrameSearch({ onTrouble, ...props }: FrameSearchProps) {
  return (
    <Boundary onTrouble={onTrouble}>
      <SearchHere {...props} />
    </Boundary>
  );
}

function SearchHere({ early, onClose }: Omit<FrameSearchProps, 'onTrouble'>) {
  const { language } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(() => assembled(early));
  const text = useDeferredValue(typed).trim();
  const search = useSearch({ text, filters: noFilters, language, isOn: true, limits });
  const { error, retry } = search;
  const all = (q: string) =>
    createPath({ pathname: pathTo(language, { page: 'statements' }), search: writeFilters({ q }) });

  return (
    <SearchDialog
      {...search}
      boxId={searchBoxId}
      typed={typed}
      text={text}
      onType={setTyped}
      onEnter={() => void navigate(all(typed.trim()))}
      allPath={all(text)}
      onClose={onClose}
      keys={<SlashKey />}
    >
      {error && <Trouble error={error} onRetry={retry} />}
    </SearchDialog>
  );
}
