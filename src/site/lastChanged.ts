import type { Archive, Entry } from '../content/archive';
import { partOfList } from '../content/parts';
import type { StateCode } from '../content/states';
import type { Place } from '../links';

/**
 * Tells the day on which what a page shows last grew: the date of the newest release among it. Nothing
 * else is dated in the content, so a page that shows no release has no such day.
 * @returns a function from a place to a day as in `2024-11-06`, or nothing.
 */
export function lastChanged(archive: Archive): (place: Place) => string | undefined {
  const newest = archive.releases.at(-1)?.date;
  const releases = archive.releases.toReversed();
  return (place) => {
    const part = 'part' in place && place.part !== undefined ? Number(place.part) : undefined;
    const firstOf = (entries: readonly Entry[]) => partOfList(entries, part).items[0]?.release.date;
    switch (place.page) {
      case 'home':
        return newest;
      case 'state':
        return archive.members
          .filter(({ states }) => states.includes(place.state.toUpperCase() as StateCode))
          .flatMap(({ id }) => archive.by(id)[0]?.release.date ?? [])
          .toSorted()
          .at(-1);
      case 'organization':
        return firstOf(archive.by(place.organization));
      case 'person':
        return firstOf(archive.said(place.person));
      case 'releases':
        return partOfList(releases, part).items[0]?.date;
      case 'release':
      case 'statement':
      case 'both':
        return archive.release(place.release).date;
      case 'statements':
        return firstOf(archive.newest);
      case 'about':
        return undefined;
    }
  };
}
