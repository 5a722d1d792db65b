import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { BrokenContent } from '../../content/BrokenContent';
import { fileKey } from '../../content/queries';
import { namesFile } from '../../content/searchFiles';
import { namesQuery } from '../../content/searchQueries';
import type { SearchPartView } from '../../content/searchViews';
import { namesAll } from '../../search/knownNames';

/**
 * All names, those in these parts among them. A tab that was open before a new build may have kept names that lack some:
 * then they are asked for once more.
 * @param isOn whether anyone is about to search.
 */
export function useNames(parts: readonly SearchPartView[], isOn: boolean) {
  const kept = useQuery({ ...namesQuery(), enabled: isOn });
  const isOld = useLack(kept.data, parts);
  const again = useQuery({ ...namesQuery(), queryKey: fileKey(`${namesFile}, again`), enabled: isOld });
  const isOldStill = useLack(again.data, parts);
  const { data, error, isFetching, isError, refetch } = isOld ? again : kept;
  return {
    data: isOldStill ? undefined : data,
    error: isOldStill ? lack : error,
    isFetching,
    isError,
    refetch,
  };
}

const lack = new BrokenContent(namesFile, [{ file: namesFile, field: '', message: 'lacks a name' }]);

function useLack(names: Parameters<typeof namesAll>[0] | undefined, parts: readonly SearchPartView[]) {
  return useMemo(() => names !== undefined && !namesAll(names, parts), [names, parts]);
}
