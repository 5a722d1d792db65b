/** The members as several views count and name them. */
import type { Organization } from '../schema';
import type { StateCode } from '../states';
import type { Phrasing } from '../phrasing';
import type { MembersOnMap } from '../views';

/** A page that isn't their list names no more members than these: else it says how many they are. */
const membersNamed = 24;

/** How many members there are, in how many states. */
export function countOf(members: readonly Pick<Organization, 'states'>[]): { total: number; states: number } {
  return { total: members.length, states: new Set(members.flatMap(({ states }) => states)).size };
}

/** The members counted and, where they are few, named. @param shown what is told of each. */
export function countedAndNamed<Item>(
  members: readonly Organization[],
  shown: (one: Organization) => Item,
): { total: number; states: number; named?: Item[] } {
  return {
    ...countOf(members),
    ...(members.length <= membersNamed && { named: members.map((one) => shown(one)) }),
  };
}

/** The network's members as the map and the list beside it show them. */
export function membersOnMap(phrasing: Phrasing): MembersOnMap {
  const { archive, language } = phrasing;
  return {
    ...countedAndNamed(archive.members, (one) => phrasing.member(one)),
    byState: archive
      .memberStates(language)
      .map((state: StateCode) => ({ state, members: archive.membersIn(state).length })),
  };
}
