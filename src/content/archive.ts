/** The content joined: who said what, when, for whom. Everything derived is asked of this. */
import type { Language } from '../i18n/languages';
import type { Block, Content, Organization, Release, Statement, Text } from './schema';
import { byStateName, type StateCode } from './states';

/** One statement where it was made. */
export interface Entry {
  release: Release;
  statement: Statement;
}

/** The languages a release was published in, or with a part of it, in the network's order. */
export function languagesOf(
  release: Release,
  languages: readonly Language[],
  part?: Pick<Block, 'missing'>,
): Language[] {
  return languages.filter(
    (language) => !release.missing?.includes(language) && !part?.missing?.includes(language),
  );
}

/** The people who say a statement, in its order; none where organizations do. */
export function speakersIn({
  speaker,
  coSpeakers = [],
}: Pick<Statement, 'speaker' | 'coSpeakers'>): string[] {
  return speaker === undefined ? [] : [speaker, ...coSpeakers.map((one) => one.speaker)];
}

/** The organizations for which someone among its speakers says a statement. */
export function organizationsOfSpeaker(
  { organizations, coSpeakers = [] }: Pick<Statement, 'organizations' | 'coSpeakers'>,
  person: string,
): string[] {
  return coSpeakers.find(({ speaker }) => speaker === person)?.organizations ?? organizations;
}

/** All organizations for which a statement is made, in its order. */
export function organizationsIn({
  organizations,
  coSpeakers = [],
}: Pick<Statement, 'organizations' | 'coSpeakers'>): string[] {
  return [...new Set([...organizations, ...coSpeakers.flatMap((one) => one.organizations ?? [])])];
}

export class Archive {
  readonly content: Content;
  readonly organizations: Map<string, Organization>;
  readonly people: Map<string, { id: string; name: Text }>;
  /** Oldest first; on one day, by id. */
  readonly releases: Release[];
  /** Every statement, oldest release first, in the release's order. */
  readonly entries: readonly Entry[];
  /** The same, newest release first, each in its own order: as lists show them. */
  readonly newest: readonly Entry[];
  /** In the network's order. */
  readonly members: readonly Organization[];
  /** Those that are members of none, in the network's order. */
  readonly national: readonly Organization[];
  // Asked once a page: looked up, so that a build's time grows with the archive and no faster.
  readonly #membersByState: Map<StateCode, Organization[]>;
  readonly #releaseById: Map<string, Release>;
  readonly #byOrganization: Map<string, Entry[]>;
  readonly #bySpeaker: Map<string, Entry[]>;

  constructor(content: Content) {
    this.content = content;
    this.organizations = new Map(content.network.organizations.map((one) => [one.id, one]));
    this.people = new Map(content.network.people.map((one) => [one.id, one]));
    this.members = content.network.organizations.filter((one) => one.memberOf !== undefined);
    this.national = content.network.organizations.filter((one) => one.memberOf === undefined);
    this.#membersByState = groupedBy(this.members, ({ states }) => states);
    this.releases = content.releases.toSorted(
      (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id, 'en'),
    );
    this.entries = this.releases.flatMap(entriesIn);
    this.newest = this.releases.toReversed().flatMap(entriesIn);
    this.#releaseById = new Map(this.releases.map((one) => [one.id, one]));
    this.#byOrganization = groupedBy(this.newest, ({ statement }) => organizationsIn(statement));
    this.#bySpeaker = groupedBy(this.newest, ({ statement }) => speakersIn(statement));
  }

  /** The network's first language, offered to whoever reads none of the others. */
  get firstLanguage(): Language {
    return found(this.content.network.languages[0], 'languages');
  }

  organization(id: string): Organization {
    return found(this.organizations.get(id), id);
  }

  person(id: string) {
    return found(this.people.get(id), id);
  }

  release(id: string): Release {
    return found(this.#releaseById.get(id), id);
  }

  entry(release: string, statement: string): Entry {
    const where = this.release(release);
    const items = where.body.filter((item) => item.kind === 'statement');
    const one = items.find(({ id }) => id === statement);
    return { release: where, statement: found(one, `${release}/${statement}`) };
  }

  /** An organization's statements, newest release first. */
  by(organization: string): readonly Entry[] {
    return this.#byOrganization.get(organization) ?? [];
  }

  /** A person's statements, newest release first. */
  said(person: string): readonly Entry[] {
    return this.#bySpeaker.get(person) ?? [];
  }

  /** The last statement of each speaker among these. @param entries newest release first, as they come back. */
  latestOfEach(entries: readonly Entry[]): Entry[] {
    const latest = new Set(lastOfEach(entries).values());
    return entries.filter((entry) => latest.has(entry));
  }

  /** Each speaker among these, with their last statement. @param entries newest release first, as they come back. */
  speakersLast(entries: readonly Entry[]): { person: string; entry: Entry }[] {
    const last = lastOfEach(entries);
    return this.latestOfEach(entries).flatMap((entry) =>
      speakersIn(entry.statement)
        .filter((person) => last.get(person) === entry)
        .map((person) => ({ person, entry })),
    );
  }

  /** A state's members, in the network's order. */
  membersIn(state: StateCode): readonly Organization[] {
    return this.#membersByState.get(state) ?? [];
  }

  /** States with members, in the language's alphabetical order. */
  memberStates(language: Language): StateCode[] {
    return [...this.#membersByState.keys()].toSorted(byStateName(language));
  }
}

function lastOfEach(entries: readonly Entry[]): Map<string, Entry> {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    for (const speaker of speakersIn(entry.statement)) {
      const known = last.get(speaker);
      if (!known || known.release === entry.release) last.set(speaker, entry);
    }
  }
  return last;
}

function entriesIn(release: Release): Entry[] {
  return release.body.flatMap((item) => (item.kind === 'statement' ? [{ release, statement: item }] : []));
}

/** Lists items by each of their ids, in their order. */
function groupedBy<Item, Id extends string>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly Id[],
): Map<Id, Item[]> {
  const groups = new Map<Id, Item[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The content names “${id}” and has no such entry.`);
  return value;
}
