import type { Language } from '../i18n/languages';
import { byStateName, stateCodes, type StateCode } from '../content/states';
import type { Member, MembersOnMap } from '../content/views';

/** A state's members among those named, in their order; a member stands under each of its states. */
export function membersIn(named: readonly Member[], state: StateCode): Member[] {
  return named.filter(({ states }) => states.includes(state));
}

/** States without members, in the language's alphabetical order. */
export function otherStates({ byState }: Pick<MembersOnMap, 'byState'>, language: Language): StateCode[] {
  const withMembers = new Set(byState.map(({ state }) => state));
  return stateCodes.filter((code) => !withMembers.has(code)).toSorted(byStateName(language));
}
