import { useQueries } from '@tanstack/react-query';
import { searchPartQuery } from '../../content/searchQueries';
import type { SearchSpan } from '../../content/searchViews';
import type { Language } from '../../i18n/languages';

/**
 * What has come of the statements in these languages. Fetches what is wanted; what came before is there without being asked
 * for again.
 * @param spans all of the archive, newest first.
 */
export function useParts(
  spans: readonly SearchSpan[],
  languages: readonly Language[],
  isWanted: (span: SearchSpan) => boolean,
) {
  return useQueries({
    queries: spans.flatMap((span) =>
      languages.map((language) => ({
        ...searchPartQuery(language, span.part),
        enabled: isWanted(span),
      })),
    ),
    combine: (queries) => ({
      parts: queries.flatMap(({ data }) => data ?? []),
      isFetching: queries.some(({ isFetching }) => isFetching),
      error: queries.find(({ error }) => error !== null)?.error ?? null,
      retry: () => Promise.all(queries.filter(({ isError }) => isError).map(({ refetch }) => refetch())),
    }),
  });
}
