import type { QueryClient } from '@tanstack/react-query';
import { authoredReleaseQuery } from '../../content/authoredQueries';
import { releasesQuery } from '../../content/queries';
import type { Release } from '../../content/schema';
import type { KnownReleases, PublishedReleases } from '../../desk/published';
import { siteLanguages } from '../siteSettings';

/** The published releases of the days that the desk asks for. */
export function publishedReleases(client: QueryClient): PublishedReleases {
  const known = new Map<string, KnownReleases>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    of: (day) => known.get(day),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask(day) {
      if (asked.has(day)) return;
      asked.add(day);
      const tell = () => {
        for (const listener of listeners) listener();
      };
      // Nothing is said of an earlier try while this one goes on.
      if (known.delete(day)) tell();
      releasesOf(client, day).then(
        (releases) => {
          known.set(day, releases);
          tell();
        },
        () => {
          asked.delete(day);
          known.set(day, 'unknown');
          tell();
        },
      );
    },
  };
}

async function releasesOf(client: QueryClient, day: string): Promise<Release[]> {
  const ids = await idsOf(client, day);
  return Promise.all(ids.map((id) => client.query(authoredReleaseQuery(id))));
}

/** The list's newest part, and the older ones as long as they may hold that day. */
async function idsOf(client: QueryClient, day: string): Promise<string[]> {
  const [language] = siteLanguages;
  if (language === undefined) return [];
  const { list: newest } = await client.query(releasesQuery(language));
  let rows = newest.items;
  for (let part = newest.parts; part > 0 && (rows.at(-1)?.date ?? day) >= day; part -= 1) {
    // One after the other: most often none is needed.
    // oxlint-disable-next-line no-await-in-loop
    const { list } = await client.query(releasesQuery(language, String(part)));
    rows = [...rows, ...list.items];
  }
  return rows.filter(({ date }) => date === day).map(({ id }) => id);
}
