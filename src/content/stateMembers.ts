/** A state's members, as its pages list them. */
import type { Archive } from './archive';
import { pageCount, pageOfList } from './parts';
import type { Organization } from './schema';
import type { StateCode } from './states';
import type { Page } from './views';

const membersOnPage = 12;

/** How many pages a state has: one where it has no member. */
export function pagesOfState(archive: Archive, state: StateCode): number {
  return pageCount(archive.membersIn(state).length, membersOnPage);
}

/**
 * The members on one page of a state: in the network's order while a page holds them all, else by name. The name is the
 * one in the network's first language: a page holds the same members in each.
 */
export function membersOfState(archive: Archive, state: StateCode, page?: number): Page<Organization> {
  const here = archive.membersIn(state);
  const language = archive.firstLanguage;
  const { compare } = new Intl.Collator(language);
  const ordered =
    here.length > membersOnPage
      ? here.toSorted((a, b) => compare(a.name[language] ?? a.id, b.name[language] ?? b.id))
      : here;
  return pageOfList(ordered, membersOnPage, page);
}
