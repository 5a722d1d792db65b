import { byStateName, stateCodes, states, type StateCode } from '../content/states';
import type { Language } from '../i18n/languages';

/** The states as a list to choose from, in the order of their names. */
export function statesByName(language: Language): { value: StateCode; name: string }[] {
  return stateCodes
    .toSorted(byStateName(language))
    .map((value) => ({ value, name: states[value][language] }));
}
