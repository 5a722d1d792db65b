import type { Phrasing } from '../phrasing';
import { membersOfState } from '../stateMembers';
import type { StateCode } from '../states';
import type { StateView } from '../views';
import { membersOnMap } from './members';

/** Of one member: a page of its own has them all. */
const voicesOfMember = 2;

/** What a state's page shows. @param page its number, where it isn't the first. */
export function stateOf(phrasing: Phrasing, state: StateCode, page?: number): StateView {
  const { archive } = phrasing;
  const { organization } = archive.content.network;
  const here = membersOfState(archive, state, page);
  return {
    state,
    members: membersOnMap(phrasing),
    national: phrasing.member(archive.organization(organization)),
    here: {
      ...here,
      items: here.items.map((one) => {
        const entries = archive.by(one.id);
        const voices = archive.latestOfEach(entries).slice(0, voicesOfMember);
        return {
          member: phrasing.member(one),
          voices: voices.map((entry) => phrasing.voice(entry)),
          statements: entries.length,
        };
      }),
    },
  };
}
