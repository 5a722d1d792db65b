/** What the pages show that are lists, one part at a time. */
import type { Entry } from '../archive';
import { partOfList } from '../parts';
import type { Phrasing } from '../phrasing';
import type * as views from '../views';
import { statementsIn } from './releases';

/** Where organizations and people are more than these, a page that isn't their list doesn't begin to list them. */
const namesOnStatements = 48;

/** @param entries newest release first. @param part its number, where it isn't the newest. */
export function voicesOf(
  phrasing: Phrasing,
  entries: readonly Entry[],
  part?: number,
): views.Part<views.Voice> {
  const cut = partOfList(entries, part);
  return { ...cut, items: cut.items.map((entry) => phrasing.voice(entry)) };
}

export function personOf(phrasing: Phrasing, id: string, part?: number): views.PersonView {
  const { archive } = phrasing;
  return { ...phrasing.named(archive.person(id)), list: voicesOf(phrasing, archive.said(id), part) };
}

export function statementsOf(phrasing: Phrasing, part?: number): views.StatementsView {
  const { archive } = phrasing;
  const { organizations, people } = archive.content.network;
  const allNamed = (all: typeof people) =>
    all.length <= namesOnStatements ? all.map((one) => phrasing.named(one)) : [];
  return {
    list: voicesOf(phrasing, archive.newest, part),
    states: archive.memberStates(phrasing.language),
    organizations: allNamed(organizations),
    people: allNamed(people),
    years: [...new Set(archive.newest.map(({ release }) => release.date.slice(0, 4)))],
  };
}

export function releasesOf(phrasing: Phrasing, part?: number): views.ReleasesView {
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
