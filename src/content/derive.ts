/**
 * From the authored content to what each view shows. Development and the build ask the same functions.
 */
import type { Place } from '../links';
import {
  languagesOf,
  organizationsIn,
  organizationsOfSpeaker,
  speakersIn,
  type Archive,
  type Entry,
} from './archive';
import { correctionsOf } from './corrections';
import { fileOf, shellFile } from './files';
import { isOwn, peopleOf } from './names';
import { partOfList } from './parts';
import { Phrasing } from './phrasing';
import { placesOf } from './places';
import { searchIndex } from './searchIndex';
import type { Block, Release, Statement } from './schema';
import { type StateCode } from './states';
import type * as views from './views';

/** How many voices a page shows that isn't their list. */
const voicesOnHome = 12;
const namesOnStatements = 48;

/** What makes each file. */
export type Derived = ReadonlyMap<string, () => unknown>;

/**
 * Every derived file by its path below `/content/`. Nothing is made until it is asked for, nor kept: the views of a long
 * archive are many times its size.
 */
export function derive(archive: Archive): Derived {
  const places = placesOf(archive);
  return new Map([
    ...searchIndex(archive),
    ...archive.content.network.languages.flatMap((language) => {
      const phrasing = new Phrasing(archive, language);
      return [
        [shellFile(language), () => shellOf(phrasing)] as const,
        ...places.map((place) => [fileOf(language, place), () => viewOf(phrasing, place)] as const),
      ];
    }),
  ]);
}

/** What a place shows in the phrasing's language. @throws where the content has no such place. */
function viewOf(phrasing: Phrasing, place: Place): unknown {
  switch (place.page) {
    case 'home':
      return homeOf(phrasing);
    case 'state':
      return stateOf(phrasing, place.state.toUpperCase() as StateCode);
    case 'organization':
      return organizationOf(phrasing, place.organization, partNumber(place.part));
    case 'person':
      return personOf(phrasing, place.person, partNumber(place.part));
    case 'releases':
      return releasesOf(phrasing, partNumber(place.part));
    case 'release':
      return releaseOf(phrasing.archive, place.release);
    case 'statement':
    case 'both':
      return statementOf(phrasing.archive, place.release, place.statement);
    case 'statements':
      return statementsOf(phrasing, partNumber(place.part));
    case 'about':
      return aboutOf(phrasing);
  }
}

function partNumber(part: string | undefined) {
  return part === undefined ? undefined : Number(part);
}

function shellOf(phrasing: Phrasing): views.ShellView {
  const { network } = phrasing.archive.content;
  const { name, fullName } = phrasing.archive.organization(network.organization);
  return {
    name: phrasing.name(name),
    fullName: phrasing.name(fullName ?? name),
  };
}

function homeOf(phrasing: Phrasing): views.HomeView {
  const { archive } = phrasing;
  const { leadIn, words } = archive.content.network.mission;
  const latest = archive.releases.at(-1);
  const joint = archive.entries.findLast(({ statement }) => statement.speaker === undefined);
  // Those who spoke for the network: whoever a release quotes beside them stands on their own page and in its.
  const ofNetwork = archive.newest.filter(({ statement }) => organizationsIn(statement).length > 0);
  return {
    mission: { leadIn: phrasing.text(leadIn), words: phrasing.text(words) },
    members: archive.members.map((one) => phrasing.member(one)),
    national: archive.national.map((one) => phrasing.member(one)),
    latest: latest && { id: latest.id, date: latest.date, headline: phrasing.said(latest, latest.headline) },
    voices: archive
      .latestOfEach(ofNetwork)
      .slice(0, voicesOnHome)
      .map((entry) => phrasing.voice(entry)),
    joint: joint && phrasing.voice(joint),
  };
}

function stateOf(phrasing: Phrasing, state: StateCode): views.StateView {
  const { archive } = phrasing;
  const { organization } = archive.content.network;
  return {
    state,
    members: archive.members.map((one) => phrasing.member(one)),
    national: phrasing.member(archive.organization(organization)),
    here: archive.members
      .filter(({ states }) => states.includes(state))
      .map((one) => ({
        member: phrasing.member(one),
        voices: archive.latestOfEach(archive.by(one.id)).map((entry) => phrasing.voice(entry)),
      })),
  };
}

function organizationOf(phrasing: Phrasing, id: string, part?: number): views.OrganizationView {
  const { archive } = phrasing;
  const one = archive.organization(id);
  const entries = archive.by(id);
  return {
    ...phrasing.member(one),
    fullName: one.fullName && phrasing.name(one.fullName),
    formerNames: one.formerNames ?? [],
    otherOffices: (one.otherOffices ?? []).map(({ city, state }) => ({ city: phrasing.text(city), state })),
    foundedFrom: one.founded?.from && phrasing.text(one.founded.from),
    memberOf: one.memberOf === undefined ? undefined : phrasing.named(archive.organization(one.memberOf)),
    members: archive.members
      .filter(({ memberOf }) => memberOf === id)
      .map((member) => phrasing.member(member)),
    leaders: archive
      .speakersLast(entries)
      .filter(({ person, entry }) => organizationsOfSpeaker(entry.statement, person).includes(id))
      .map(({ person, entry }) => leaderOf(phrasing, person, entry)),
    list: voicesOf(phrasing, entries, part),
  };
}

/** Who spoke for an organization, with the title and day: no source says who leads it today. */
function leaderOf(phrasing: Phrasing, id: string, entry: Entry): views.OrganizationView['leaders'][number] {
  const voice = phrasing.voice(entry);
  const title = peopleOf(voice).find(({ person }) => person.id === id)?.title;
  return { person: phrasing.named(phrasing.archive.person(id)), title, date: voice.date };
}

function personOf(phrasing: Phrasing, id: string, part?: number): views.PersonView {
  const { archive } = phrasing;
  return { ...phrasing.named(archive.person(id)), list: voicesOf(phrasing, archive.said(id), part) };
}

function statementsOf(phrasing: Phrasing, part?: number): views.StatementsView {
  const { archive } = phrasing;
  const { organizations, people } = archive.content.network;
  return {
    list: voicesOf(phrasing, archive.newest, part),
    states: archive.memberStates(phrasing.language),
    organizations: organizations.slice(0, namesOnStatements).map((one) => phrasing.named(one)),
    people: people.slice(0, namesOnStatements).map((one) => phrasing.named(one)),
  };
}

function voicesOf(phrasing: Phrasing, entries: readonly Entry[], part?: number): views.Part<views.Voice> {
  const cut = partOfList(entries, part);
  return { ...cut, items: cut.items.map((entry) => phrasing.voice(entry)) };
}

function releasesOf(phrasing: Phrasing, part?: number): views.ReleasesView {
  const { archive } = phrasing;
  const cut = partOfList(archive.releases.toReversed(), part);
  const items = cut.items.map((release): views.ReleaseRow => {
    const statements = statementsIn(release);
    return {
      id: release.id,
      date: release.date,
      headline: phrasing.said(release, release.headline),
      publishers: release.publishers.map((id) => phrasing.text(archive.organization(id).name)),
      statements: statements.length,
    };
  });
  return { list: { ...cut, items } };
}

/** A release as its page reads it: without the notes that are for editors only. */
function releaseOf(archive: Archive, id: string): views.ReleaseView {
  const release = archive.release(id);
  const { $schema: _, missing: __, ...rest } = release;
  const statements = statementsIn(release);
  return {
    ...rest,
    contact: release.contact && forReaders(release.contact),
    boilerplate: release.boilerplate && forReaders(release.boilerplate),
    body: release.body.map(forReaders),
    ...namedBy(archive, release, statements, release.publishers),
  };
}

/** A statement as its pages read it. */
function statementOf(archive: Archive, releaseId: string, id: string): views.StatementView {
  const release = archive.release(releaseId);
  const all = statementsIn(release);
  const place = all.findIndex((one) => one.id === id);
  const statement = all[place];
  if (!statement) throw new Error(`The release ${releaseId} has no statement “${id}”.`);
  const previous = all[place - 1];
  const next = all[place + 1];
  const { date, dateline, headline, source } = release;
  const versions = correctionsOf(release, id);
  return {
    release: {
      id: releaseId,
      date,
      dateline,
      headline,
      source,
      ...(versions.length > 0 && { versions }),
    },
    statement: forReaders(statement),
    previous: previous && bylineOnly(previous),
    next: next && bylineOnly(next),
    statements: all.length,
    ...speakingIn(all),
    ...namedBy(
      archive,
      release,
      [statement, previous, next].filter((one) => one !== undefined),
    ),
  };
}

/** What the line below “All statements” says of them, where it has the words for it. */
function speakingIn(statements: readonly Statement[]): Pick<views.StatementView, 'joint' | 'leaders'> {
  const joint = statements.filter(({ speaker }) => speaker === undefined).length;
  const isOther = (one: Statement) => isOwn(one) || organizationsIn(one).length === 0;
  return {
    joint: joint > 0,
    leaders: joint > 1 || statements.some(isOther) ? undefined : new Set(statements.flatMap(speakersIn)).size,
  };
}

function bylineOnly({ id, speaker, coSpeakers, organizations, title, missing }: Statement) {
  return { id, speaker, coSpeakers, organizations, title, missing };
}

function namedBy(
  archive: Archive,
  release: Release,
  statements: readonly Statement[],
  others: readonly string[] = [],
) {
  const organizations = new Set([...others, ...statements.flatMap(organizationsIn)]);
  const people = new Set(statements.flatMap(speakersIn));
  return {
    languages: languagesOf(release, archive.content.network.languages),
    organizationsNamed: [...organizations].map((id) => {
      const { name, states, seat } = archive.organization(id);
      return { id, name, states, seat };
    }),
    peopleNamed: [...people].map((id) => archive.person(id)),
  };
}

function forReaders<Item extends Pick<Block, 'notes'>>(item: Item): Item {
  return { ...item, notes: item.notes?.filter(({ kind }) => kind === 'differs') };
}

function statementsIn(release: Release): Statement[] {
  return release.body.filter((item) => item.kind === 'statement');
}

function aboutOf(phrasing: Phrasing): views.AboutView {
  const { archive } = phrasing;
  const { languages } = archive.content.network;
  const latest = archive
    .latestOfEach(archive.newest)
    .map((entry) => ({ entry, published: languagesOf(entry.release, languages, entry.statement) }));
  // One in every language shows most.
  const example = latest.find(({ published }) => published.length === languages.length) ?? latest[0];
  return {
    members: archive.members.map((one) => phrasing.named(one)),
    example: example && { ...phrasing.voice(example.entry), published: example.published },
  };
}
