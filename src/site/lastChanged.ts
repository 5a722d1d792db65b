import type { Archive, Entry } from '../content/archive';
import { correctedOn } from '../content/corrections';
import { partOfList } from '../content/parts';
import type { Release, Statement } from '../content/schema';
import { membersOfState } from '../content/stateMembers';
import type { StateCode } from '../content/states';
import type { Place } from '../links';

/**
 * Tells the day on which what a page shows last grew or was corrected: the newest release among it, or a later
 * correction. Nothing else is dated in the content, so a page that shows no release has no such day.
 * @returns a function from a place to a day as in `2024-11-06`, or nothing.
 */
export function lastChanged(archive: Archive): (place: Place) => string | undefined {
  const releases = archive.releases.toReversed();
  return (place) => {
    const part = 'part' in place && place.part !== undefined ? Number(place.part) : undefined;
    const ofPart = (entries: readonly Entry[]) => lastOf(partOfList(entries, part).items.map(changedOn));
    switch (place.page) {
      case 'home':
        return lastOf([
          ...releases.slice(0, 1).map((release) => changedOn({ release })),
          ...archive.latestOfEach(archive.newest).map(changedOn),
        ]);
      case 'state':
        return lastOf(
          membersOfState(archive, place.state.toUpperCase() as StateCode, part).items.flatMap(({ id }) => {
            const entries = archive.by(id);
            return [...entries.slice(0, 1), ...archive.latestOfEach(entries)].map(changedOn);
          }),
        );
      case 'organization':
        return ofPart(archive.by(place.organization));
      case 'person':
        return ofPart(archive.said(place.person));
      case 'releases':
        return lastOf(partOfList(releases, part).items.map(({ date }) => date));
      case 'release':
        return changedOn({ release: archive.release(place.release) });
      case 'statement':
      case 'both':
        return changedOn(archive.entry(place.release, place.statement));
      case 'statements':
        return ofPart(archive.newest);
      case 'about':
        return undefined;
    }
  };
}

/** The day on which a release, or a statement of one, was last corrected, or published. */
function changedOn({ release, statement }: { release: Release; statement?: Statement }): string {
  return correctedOn(release, statement?.id) ?? release.date;
}

function lastOf(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
