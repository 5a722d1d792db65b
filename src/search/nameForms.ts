/** Every name, in each form by which it may be asked for. */
import type { Text } from '../content/schema';
import type { NamesView } from '../content/searchViews';
import { states, stateCodes } from '../content/states';
import { languageCodes, type Language } from '../i18n/languages';
import { fold } from './fold';
import type { NameHit } from './results';
import { otherStateNames } from './stateNames';

export interface NameForm {
  one: Named;
  by: 'name' | 'fullName' | 'formerName' | 'alias' | 'code';
  language?: Language | undefined;
  text: string;
  /** Too short, or too like other words, to be found by less than all of it. */
  isWhole: boolean;
}

export type Named = Pick<NameHit, 'kind' | 'id' | 'name'>;

/** All forms of all names, and one text that holds them, folded, a line each. */
export interface NameForms {
  forms: NameForm[];
  text: string;
  /** Where each form begins in it. */
  starts: number[];
}

const known = new WeakMap<NamesView, NameForms>();

/** Those of organizations, people and states, in this order. */
export function nameForms(names: NamesView): NameForms {
  const made = known.get(names);
  if (made) return made;
  const forms = [...organizationForms(names), ...personForms(names), ...stateForms()];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of forms) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = { forms, text: fold(forms.map(({ text }) => text).join('\n')), starts };
  known.set(names, all);
  return all;
}

function organizationForms({ organizations }: NamesView): NameForm[] {
  return organizations.flatMap(({ id, name, fullName = {}, formerNames = [], aliases = [] }) => {
    const one: Named = { kind: 'organization', id, name };
    return [
      ...inLanguages(one, 'name', name),
      ...inLanguages(one, 'fullName', fullName),
      ...formerNames.map((text) => form(one, 'formerName', text)),
      ...aliases.map((text) => form(one, 'alias', text)),
    ];
  });
}

function personForms({ people }: NamesView): NameForm[] {
  return people.flatMap(({ id, name }) => inLanguages({ kind: 'person', id, name }, 'name', name));
}

function stateForms(): NameForm[] {
  return stateCodes.flatMap((id) => {
    const name = states[id];
    const one: Named = { kind: 'state', id, name };
    return [
      ...inLanguages(one, 'name', name),
      { ...form(one, 'code', id), isWhole: true },
      { ...form(one, 'alias', `${name.ko}주`), isWhole: true },
      ...(otherStateNames[id] ?? []).map((text) => form(one, 'alias', text)),
    ];
  });
}

function inLanguages(one: Named, by: NameForm['by'], written: Text): NameForm[] {
  return languageCodes.flatMap((language) => {
    const text = written[language];
    return text === undefined ? [] : [form(one, by, text, language)];
  });
}

function form(one: Named, by: NameForm['by'], text: string, language?: Language): NameForm {
  return { one, by, language, text: text.normalize('NFC'), isWhole: false };
}
