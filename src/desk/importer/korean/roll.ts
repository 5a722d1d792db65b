/** Whom the release has named so far: a short name, a title alone, `그는` and a sentence with no subject mean one of them. */
import type { NamedBody, Mention, Place } from './mentions';
import { familyOf, koreanName } from './names';
import type { OrganizationNamed, SayerNamed } from '../spoken';
import type { Paragraph, Span } from '../source';

export interface Sayer {
  /** What tells one from another. */
  key: string;
  person?: SayerNamed;
  organization?: OrganizationNamed;
  /** As it is printed where it was read. */
  printed: string;
  isNamedFully: boolean;
}

interface Entry {
  sayer: Sayer;
  words: string[];
  title: string;
  isBody: boolean;
}

export class Roll {
  readonly #entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry>();

  /** Enters someone as the paragraph names them. @returns who it is; undefined where nobody known so far is meant */
  sayer(mention: Mention, paragraph: Paragraph, latest: Sayer | undefined): Sayer | undefined {
    if (mention.kind === 'group') return undefined;
    if (mention.kind === 'pronoun')
      return latest?.person ? latest : this.#entries.findLast(({ isBody }) => !isBody)?.sayer;
    const { text } = paragraph;
    const cut = ({ start, end }: Place) => text.slice(start, end).replace(/\s+/gu, ' ');
    const printed = cut(mention);
    if (mention.kind === 'body')
      return this.#body(mention, paragraph, cut, printed) ?? (latest?.organization ? latest : undefined);
    const title = mention.title ? lastWord(cut(mention.title)) : '';
    if (!mention.name) {
      const known = this.#entries.findLast((entry) => title !== '' && entry.title === title)?.sayer;
      return known ?? { key: printed, printed, isNamedFully: false };
    }
    const name = cut(mention.name);
    const found = mention.isShort ? this.#called(name, title) : (this.#byKey.get(name) ?? this.#partOf(name));
    if (found) return this.#again(found, mention, paragraph, printed);
    const person: SayerNamed = {
      name: spanOf(mention.name, paragraph),
      organizations: mention.bodies.map((body) => organization(body, paragraph)),
      ...(mention.otherScript && { otherScript: spanOf(mention.otherScript, paragraph) }),
      ...(mention.title && { title: spanOf(mention.title, paragraph) }),
    };
    const isNamedFully = !mention.isShort;
    const sayer: Sayer = { key: name, person, printed, isNamedFully };
    this.#enter({ sayer, words: name.split(' '), title, isBody: false });
    return sayer;
  }

  /** What is told of someone already entered, filled in where the first mention lacks it. */
  #again(entry: Entry, mention: Mention, paragraph: Paragraph, printed: string): Sayer {
    const person = entry.sayer.person;
    if (!person) return entry.sayer;
    if (mention.title) person.title ??= spanOf(mention.title, paragraph);
    if (mention.title && entry.title === '')
      entry.title = lastWord(paragraph.text.slice(mention.title.start, mention.title.end));
    if (mention.otherScript) person.otherScript ??= spanOf(mention.otherScript, paragraph);
    if (person.organizations.length === 0)
      person.organizations = mention.bodies.map((body) => organization(body, paragraph));
    return { ...entry.sayer, printed };
  }

  #body(
    mention: Mention,
    paragraph: Paragraph,
    cut: (place: Place) => string,
    printed: string,
  ): Sayer | undefined {
    if (mention.isShort || !mention.bodies[0]) {
      const bodies = this.#entries.filter(({ isBody }) => isBody);
      return (bodies.findLast(({ words }) => words.at(-1)?.endsWith(printed)) ?? bodies.at(-1))?.sayer;
    }
    const name = cut(mention.bodies[0].name);
    const sayer: Sayer = {
      key: name,
      organization: organization(mention.bodies[0], paragraph),
      printed,
      isNamedFully: true,
    };
    if (!this.#byKey.has(name)) this.#enter({ sayer, words: name.split(' '), title: '', isBody: true });
    return this.#byKey.get(name)?.sayer ?? sayer;
  }

  #enter(entry: Entry) {
    this.#entries.push(entry);
    this.#byKey.set(entry.sayer.key, entry);
  }

  /** `부이`, which may be a whole name too, after `다이애나 부이`. */
  #partOf(name: string): Entry | undefined {
    return this.#entries.findLast(({ words, isBody }) => !isBody && words.length > 1 && words.includes(name));
  }

  /** Whoever is called by a part of the name: by the family name before or behind, best with the same title. */
  #called(name: string, title: string): Entry | undefined {
    const called = this.#entries.filter(
      ({ words, isBody }) => !isBody && words.some((word) => isCalled(word, name, words)),
    );
    return called.findLast((entry) => title !== '' && entry.title === title) ?? called.at(-1);
  }
}

function isCalled(word: string, name: string, words: string[]): boolean {
  if (word === name) return true;
  return (
    words.length === 1 &&
    (koreanName(word) > 0 || word.length < 5) &&
    (familyOf(word) === name || word.slice(familyOf(word)?.length ?? 1) === name)
  );
}

function lastWord(title: string): string {
  return (
    title
      .split(/\s+/u)
      .at(-1)
      ?.replace(/^(?:공동|상임|선임|수석|임시|부)(?=..)/u, '') ?? ''
  );
}

export function spanOf({ start, end }: Place, { span }: Paragraph): Span {
  return { text: span.text, start: span.start + start, end: span.start + end };
}

function organization({ name, otherScript }: NamedBody, paragraph: Paragraph): OrganizationNamed {
  return {
    name: spanOf(name, paragraph),
    ...(otherScript && { otherScript: spanOf(otherScript, paragraph) }),
  };
}
