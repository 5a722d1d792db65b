import type { Language } from '../i18n/languages';
import { byStateName, stateCodes, type StateCode } from '../content/states';
import type { Member } from '../content/views';

export interface StateMembers {
  state: StateCode;
  members: Member[];
}

/** States with members in the language's alphabetical order; a member stands under each of its states. */
export function membersByState(members: readonly Member[], language: Language): StateMembers[] {
  return stateCodes
    .filter((code) => members.some(({ states }) => states.includes(code)))
    .toSorted(byStateName(language))
    .map((state) => ({ state, members: members.filter(({ states }) => states.includes(state)) }));
}

/** States without members, in the language's alphabetical order. */
export function otherStates(members: readonly Member[], language: Language): StateCode[] {
  return stateCodes
    .filter((code) => !members.some(({ states }) => states.includes(code)))
    .toSorted(byStateName(language));
}
