import { organizationsOfSpeaker, type Entry } from '../archive';
import { peopleOf } from '../names';
import type { Phrasing } from '../phrasing';
import type { OrganizationView } from '../views';
import { voicesOf } from './lists';
import { countedAndNamed } from './members';

const leadersNamed = 12;

/** What an organization's page shows. @param part of its statements, where they aren't the newest. */
export function organizationOf(phrasing: Phrasing, id: string, part?: number): OrganizationView {
  const { archive } = phrasing;
  const one = archive.organization(id);
  return {
    ...phrasing.member(one),
    fullName: one.fullName && phrasing.name(one.fullName),
    formerNames: one.formerNames ?? [],
    otherOffices: (one.otherOffices ?? []).map(({ city, state }) => ({ city: phrasing.text(city), state })),
    foundedFrom: one.founded?.from && phrasing.text(one.founded.from),
    memberOf: one.memberOf === undefined ? undefined : phrasing.named(archive.organization(one.memberOf)),
    ...(part === undefined && { members: membersOf(phrasing, id), leaders: leadersOf(phrasing, id) }),
    list: voicesOf(phrasing, archive.by(id), part),
  };
}

function membersOf(phrasing: Phrasing, id: string): OrganizationView['members'] {
  const members = phrasing.archive.members.filter(({ memberOf }) => memberOf === id);
  return members.length === 0 ? undefined : countedAndNamed(members, (member) => phrasing.member(member));
}

function leadersOf(phrasing: Phrasing, id: string): OrganizationView['leaders'] {
  const { archive } = phrasing;
  const leaders = archive
    .speakersLast(archive.by(id))
    .filter(({ person, entry }) => organizationsOfSpeaker(entry.statement, person).includes(id));
  if (leaders.length === 0) return undefined;
  const latest = leaders.slice(0, leadersNamed).map(({ person, entry }) => leaderOf(phrasing, person, entry));
  return { latest, total: leaders.length };
}

/** Who spoke for an organization, with the title and day: no source says who leads it today. */
function leaderOf(phrasing: Phrasing, id: string, entry: Entry) {
  const voice = phrasing.voice(entry);
  const title = peopleOf(voice).find(({ person }) => person.id === id)?.title;
  return { person: phrasing.named(phrasing.archive.person(id)), title, date: voice.date };
}
