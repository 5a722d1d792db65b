/** Who and what the network knows, found by any form of the name: in either script, short, former, or slightly misspelt. */
import { isWithin } from '../../content/letterDistance';
import type { Network, Organization, Person } from '../../content/schema';
import { lettersOf, placedLetters } from './lettersOf';

/** How a name was found: as the network writes it, by a short or another order, or with a small slip. */
type Likeness = 'same' | 'form' | 'near';

export interface Match<Known> {
  known: Known;
  likeness: Likeness;
  /** The network's form of the name that was met. */
  form: string;
}

/** A name in a text, in UTF-16 units. */
export interface Place<Known> {
  known: Known;
  start: number;
  end: number;
}

/** Made once a network; asked for each name and each paragraph. */
export class KnownPeople {
  readonly #people: Names<Person>;
  readonly #organizations: Names<Organization>;
  readonly #surnames = new Map<string, Person[]>();

  constructor({ people, organizations }: Pick<Network, 'people' | 'organizations'>) {
    this.#people = new Names(
      people.map((known) => ({ known, names: present(Object.values(known.name)), forms: orders(known) })),
    );
    for (const person of people) {
      const last = new Set(
        present(Object.values(person.name)).map((name) => lettersOf(name.split(' ').at(-1) ?? '')),
      );
      for (const letters of last)
        this.#surnames.set(letters, [...(this.#surnames.get(letters) ?? []), person]);
    }
    const shortened = shortForms(organizations);
    this.#organizations = new Names(
      organizations.map((known) => ({
        known,
        names: namesOfOrganization(known),
        forms: shortened.get(known.id) ?? [],
      })),
    );
  }

  /** The person of that name, in either script and order; a surname alone is nobody's here. */
  person(written: string): Match<Person> | undefined {
    return this.#people.find(written);
  }

  /** The name of a person of the network that is much like this one, though not enough to be the same. */
  alike(written: string): string | undefined {
    return this.#people.alike(written);
  }

  /** The one person of that surname, or of that single name; undefined where several have it. */
  bySurname(written: string): Person | undefined {
    const [person, ...others] = this.#surnames.get(lettersOf(written)) ?? [];
    return others.length === 0 ? person : undefined;
  }

  /** The organization of that name: full, short, former, alias. A `the` before and a `’s` after don't matter. */
  organization(written: string): Match<Organization> | undefined {
    return this.#organizations.find(bareName(written));
  }

  /** Everyone named in a text, in order, the longest name where two begin together. Small slips aren't looked for. */
  peopleIn(text: string): Place<Person>[] {
    return this.#people.placesIn(text);
  }

  organizationsIn(text: string): Place<Organization>[] {
    return this.#organizations.placesIn(text);
  }
}

interface Entry<Known> {
  known: Known;
  names: string[];
  /** Short forms and other orders of the names. */
  forms: string[];
}

interface Form<Known> {
  known: Known;
  form: string;
  likeness: Likeness;
}

class Names<Known> {
  readonly #forms = new Map<string, Form<Known>>();

  constructor(entries: Entry<Known>[]) {
    for (const { known, names } of entries) this.#add(known, names, 'same');
    for (const { known, forms } of entries) this.#add(known, forms, 'form');
  }

  #add(known: Known, forms: string[], likeness: Likeness) {
    for (const form of forms) {
      const letters = lettersOf(form);
      if (letters !== '' && !this.#forms.has(letters)) this.#forms.set(letters, { known, form, likeness });
    }
  }

  find(written: string): Match<Known> | undefined {
    const letters = lettersOf(written);
    const found = this.#forms.get(letters);
    if (found) return found;
    if (letters.length < 3 || letters.length > 80) return undefined;
    for (const [form, { known, form: printed, likeness }] of this.#forms) {
      if (likeness === 'same' && isWithin(toleranceFor(form), letters, form)) {
        return { known, form: printed, likeness: 'near' };
      }
    }
    return undefined;
  }

  alike(written: string): string | undefined {
    const letters = lettersOf(written);
    const most = /\p{Script=Hangul}/u.test(letters) ? 1 : 2;
    if (letters.length < 3 * most || letters.length > 60) return undefined;
    for (const [form, { form: printed, likeness }] of this.#forms)
      if (likeness === 'same' && form[0] === letters[0] && isWithin(most, letters, form)) return printed;
    return undefined;
  }

  placesIn(text: string): Place<Known>[] {
    const { letters, places } = placedLetters(text);
    const found: Place<Known>[] = [];
    for (const [form, { known }] of this.#forms) {
      for (let at = letters.indexOf(form); at >= 0; at = letters.indexOf(form, at + form.length)) {
        const start = places[at] ?? 0;
        const end = (places[at + form.length - 1] ?? 0) + 1;
        if (isWholeName(text, start, end)) found.push({ known, start, end });
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let last = 0;
    return found.filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
  }
}

/** Not a part of a longer word, and nothing in it that parts one name from another. A Korean particle may follow. */
function isWholeName(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isHangul = /\p{Script=Hangul}/u.test(text.charAt(end - 1));
  return (
    !/[\p{L}\p{N}]/u.test(before) &&
    (isHangul || !/[\p{Script=Latin}\p{N}]/u.test(after)) &&
    !/[,;:!?“”"()[\]]/u.test(text.slice(start, end))
  );
}

/** In a short name one letter makes another name: `Ana Ruiz`, `Ada Ruiz`; in Hangul one syllable does. */
function toleranceFor(name: string): number {
  if (/\p{Script=Hangul}/u.test(name)) return name.length < 6 ? 0 : 1;
  if (name.length < 9) return 0;
  return name.length < 14 ? 1 : 2;
}

function present(names: (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined);
}

/** The family name first, or last: `Kim Jung Woo`, `박 존`. */
function orders({ name }: Person): string[] {
  return present(Object.values(name)).flatMap((one) => {
    const words = one.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2) return [];
    return [`${last} ${words.slice(0, -1).join(' ')}`, `${words.slice(1).join(' ')} ${first}`];
  });
}

function namesOfOrganization({ name, fullName, formerNames, aliases }: Organization): string[] {
  return present([
    ...Object.values(name),
    ...Object.values({ ...fullName }),
    ...(formerNames ?? []),
    ...(aliases ?? []),
  ]);
}

/** Words with which so many organizations begin that they name none. */
const common =
  /^(?:a|an|the|center|centre|coalition|alliance|association|national|american|americans?|asian|korean|latino|immigrants?|new|united|people|community|committee|council|legal|law|black|muslim|south|north|east|west|southeast|northern|southern|city|county|state|for|fund|action|network|project|movement)$/iu;

/** The beginnings of organizations' names that are no other's: `MinKwon Center`, `MinKwon`. By id. */
function shortForms(organizations: readonly Organization[]): Map<string, string[]> {
  const beginnings = organizations.map(({ id, name, fullName, formerNames }) => ({
    id,
    forms: present([...Object.values(name), ...Object.values({ ...fullName }), ...(formerNames ?? [])])
      .filter((one) => /\p{Script=Latin}/u.test(one))
      .flatMap(beginningsOf),
  }));
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of beginnings) {
    for (const form of forms) {
      const letters = lettersOf(form);
      owners.set(letters, (owners.get(letters) ?? new Set()).add(id));
    }
  }
  const names = new Set(organizations.flatMap(namesOfOrganization).map(lettersOf));
  return new Map(
    beginnings.map(({ id, forms }) => [
      id,
      forms.filter((form) => owners.get(lettersOf(form))?.size === 1 && !names.has(lettersOf(form))),
    ]),
  );
}

/** Its first word, where that is no common one; its first two and more; `the A`’s, before `for` and the like. */
function beginningsOf(name: string): string[] {
  const words = name.split(/\s+/u);
  return words.slice(0, -1).flatMap((word, index) => {
    const beginning = words.slice(0, index + 1);
    if (/^(?:and|for|of|the|&)$/iu.test(word)) return [];
    if (beginning.every((one) => common.test(one))) return [];
    return beginning.length > 1 || word.length > 3 ? [beginning.join(' ')] : [];
  });
}

/** Without a `the` before it and a `’s` behind. */
export function bareName(written: string): string {
  return written.replace(/^\s*the\s+/iu, '').replace(/['’]s?\s*$/u, '');
}
