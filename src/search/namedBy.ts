import type { NamesView } from '../content/searchViews';
import { degrees, foundForms } from './foundForms';
import { nameMatcher } from './matchers';
import { nameForms } from './nameForms';
import type { Word } from './words';

/** The people and organizations that a word names, themselves or by their state. */
export function namedBy(word: Word, names: NamesView): ReadonlySet<string> {
  const meant = foundForms(nameForms(names), word.text, [nameMatcher(word)])
    .filter(({ degree }) => degree > degrees.inside)
    .map(({ form }) => form.one);
  const states = new Set(meant.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  return new Set([
    ...meant.filter(({ kind }) => kind !== 'state').map(({ id }) => id),
    ...names.organizations.filter((one) => one.states.some((code) => states.has(code))).map(({ id }) => id),
  ]);
}
