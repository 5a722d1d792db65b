/** Whom the release has named so far: a short name, a title alone, `그는` and a sentence with no subject mean one of them. */
import type { NamedBody, Mention, Place } from './mention';
import { familyOf, koreanName } from './names';
import { isTitle } from './titles';
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
  /** What the sentence that names them makes them: `김주현 이사를 새 이사장으로 선임했다`. */
  roles: string[];
  /** The organizations of a person. */
  bodies?: { printed: string; organization: OrganizationNamed }[];
  isBody: boolean;
}

/** How many names back someone is called by a part of one. */
const farthest = 300;

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
    // `이 변호사는`: this one, where no 이 of that title was named.
    if (mention.isShort && name === '이' && latest?.person && title !== '') {
      const isLatest = this.#byKey.get(latest.key)?.title === title;
      if (isLatest && this.#called(name, title)?.title !== title) return latest;
    }
    const found = mention.isShort ? this.#called(name, title) : (this.#byKey.get(name) ?? this.#partOf(name));
    if (found) return this.#again(found, mention, paragraph, printed);
    if (mention.isShort && mayBeNobody(name, title))
      return { key: `? ${printed}`, printed, isNamedFully: false };
    const person: SayerNamed = {
      name: spanOf(mention.name, paragraph),
      organizations: mention.bodies.map((body) => organization(body, paragraph)),
      ...(mention.otherScript && { otherScript: spanOf(mention.otherScript, paragraph) }),
      ...(mention.title && { title: spanOf(mention.title, paragraph) }),
    };
    const isNamedFully = !mention.isShort;
    const sayer: Sayer = { key: name, person, printed, isNamedFully };
    this.#enter({
      sayer,
      words: name.split(' '),
      title,
      roles: rolesAt(text, mention.name),
      isBody: false,
      bodies: mention.bodies.map((body) => ({
        printed: cut(body.name),
        organization: organization(body, paragraph),
      })),
    });
    return sayer;
  }

  /** What is told of someone already entered, filled in where the first mention lacks it. */
  #again(entry: Entry, mention: Mention, paragraph: Paragraph, printed: string): Sayer {
    const person = entry.sayer.person;
    if (!person) return entry.sayer;
    if (!mention.isShort) entry.roles.push(...rolesAt(paragraph.text, mention.name ?? mention));
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
      const short = printed.replace(/\s*측$/u, '');
      const bodies = this.#entries.filter(({ isBody }) => isBody);
      const found = bodies.findLast(({ words }) => words.at(-1)?.endsWith(short)) ?? this.#ofSpeaker(short);
      return found?.sayer ?? bodies.at(-1)?.sayer;
    }
    const name = cut(mention.bodies[0].name);
    const sayer: Sayer = {
      key: name,
      organization: organization(mention.bodies[0], paragraph),
      printed,
      isNamedFully: true,
    };
    if (!this.#byKey.has(name))
      this.#enter({ sayer, words: name.split(' '), title: '', roles: [], isBody: true });
    return this.#byKey.get(name)?.sayer ?? sayer;
  }

  /** `한인회` after `뉴욕한인회 김 회장`. */
  #ofSpeaker(short: string): Pick<Entry, 'sayer'> | undefined {
    const found = this.#entries
      .slice(-farthest)
      .findLast(({ bodies }) => bodies?.some((one) => one.printed.endsWith(short)));
    const body = found?.bodies?.find((one) => one.printed.endsWith(short));
    return (
      body && {
        sayer: {
          key: body.printed,
          organization: body.organization,
          printed: body.printed,
          isNamedFully: true,
        },
      }
    );
  }

  #enter(entry: Entry) {
    this.#entries.push(entry);
    this.#byKey.set(entry.sayer.key, entry);
  }

  /** `부이`, which may be a whole name too, after `다이애나 부이`. */
  #partOf(name: string): Entry | undefined {
    return this.#entries
      .slice(-farthest)
      .findLast(({ words, isBody }) => !isBody && words.length > 1 && words.includes(name));
  }

  /** Whoever is called by a part of the name: by the family name before or behind, best with the same title. */
  #called(name: string, title: string): Entry | undefined {
    const called = this.#entries
      .slice(-farthest)
      .filter(({ words, isBody }) => !isBody && words.some((word) => isCalled(word, name, words)));
    if (title === '') return called.at(-1);
    return (
      called.findLast((entry) => entry.title === title) ??
      called.findLast(({ roles }) => roles.includes(title)) ??
      called.findLast((entry) => [entry.title, ...entry.roles].some((one) => one.endsWith(title))) ??
      called.at(-1)
    );
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

/** `한 주민`, `현지 활동가`: before a title only someone named before, or of public office, is a surname. */
function mayBeNobody(name: string, title: string): boolean {
  if (/^(?:한|두|전|현|각|새|본|어느|어떤|모든)$/u.test(name)) return true;
  return (
    title !== '' &&
    /^[가-힣]{2,}$/u.test(name) &&
    familyOf(name) !== name &&
    !/(?:의원|시장|지사|대통령|장관|판사|총리|교황|대법관)$/u.test(title)
  );
}

/** The titles that a sentence gives to whom it names, beside the name. */
function rolesAt(text: string, { start, end }: Place): string[] {
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[.!?,]|[고며]\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 24).split(/[.!?,]|[고며]\s/u)[0] ?? '';
  return `${before} ${after}`
    .split(/\s+/u)
    .flatMap((word) => /^(.{2,}?)(?:으로|로|에|직에|직을)$/u.exec(word)?.[1] ?? [])
    .filter(isTitle);
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
