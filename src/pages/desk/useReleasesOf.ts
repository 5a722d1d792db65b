import { useQuery, useQueryClient } from '@tanstack/react-query';
import { authoredReleaseQuery, releasesQuery } from '../../content/queries';
import type { Release } from '../../content/schema';
import { siteLanguages } from '../siteSettings';

/** The published releases of a day, whole; none while they are on their way, or where they can't be had. */
export function useReleasesOf(day: string | undefined): readonly Release[] | undefined {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['desk', 'releases of', day],
    enabled: day !== undefined && siteLanguages.length > 0,
    queryFn: async () => {
      const ids = await idsOf(day!);
      return Promise.all(ids.map((id) => client.query(authoredReleaseQuery(id))));
    },
  });
  return data;

  /** The list's newest part, and the older ones as long as they may hold that day. */
  async function idsOf(date: string): Promise<string[]> {
    const [language] = siteLanguages;
    if (language === undefined) return [];
    const { list: newest } = await client.query(releasesQuery(language));
    let rows = newest.items;
    for (let part = newest.parts; part > 0 && isAfter(rows.at(-1)?.date, date); part -= 1) {
      // One after the other: most often none is needed.
      // oxlint-disable-next-line no-await-in-loop
      const { list } = await client.query(releasesQuery(language, String(part)));
      rows = [...rows, ...list.items];
    }
    return rows.filter((row) => row.date === date).map(({ id }) => id);
  }
}

function isAfter(last: string | undefined, date: string): boolean {
  return last !== undefined && last >= date;
}
