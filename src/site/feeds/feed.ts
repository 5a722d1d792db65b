/** What a feed says, whatever its format. */
import { Phrasing } from '../../content/phrasing';
import type { Language } from '../../i18n/languages';
import { wordsOf } from '../../i18n/words';
import type { Place } from '../../links';
import type { SiteContext } from '../siteFile';
import { organizationAuthor, releaseEntry, statementEntry, type Author, type FeedEntry } from './entry';
import { feedId } from './ids';

export interface Feed {
  id: string;
  language: Language;
  /** The organization whose feed it is; absent for the whole network's. */
  organization?: string | undefined;
  title: string;
  /** The page that shows the same. */
  place: Place;
  author: Author;
  /** A day, as in `2024-11-06`. */
  updated: string;
  entries: FeedEntry[];
}

/** How many entries a feed holds: the newest ones. */
const mostEntries = 50;

/** A feed without an entry has never changed, and Atom asks for a date all the same. */
const never = '1970-01-01';

/**
 * The feed of the network, or of one organization: newest release first, in the release's order. A release
 * without statements is an entry of the network's. Notes are left out: an entry is the release's own words,
 * and what the other language's version says differently is on the page, beside that version.
 * Needs the words of all the network's languages loaded.
 */
export function feedOf({ archive }: SiteContext, language: Language, organization?: string): Feed {
  const { network } = archive.content;
  const phrasing = new Phrasing(archive, language);
  const author = organizationAuthor(phrasing, organization ?? network.organization);
  const entries =
    organization === undefined ? networkEntries(phrasing) : organizationEntries(phrasing, organization);
  return {
    id: feedId('feed', network.organization, language, organization === undefined ? [] : [organization]),
    language,
    organization,
    title: feedTitle(phrasing, organization),
    place: organization === undefined ? { page: 'home' } : { page: 'organization', organization },
    author,
    updated:
      entries
        .map(({ date, corrected = date }) => corrected)
        .toSorted()
        .at(-1) ?? never,
    entries,
  };
}

/** What a feed is called, in itself and where a page names it. */
export function feedTitle(phrasing: Phrasing, organization?: string): string {
  const { archive, language } = phrasing;
  const { t } = wordsOf(language);
  const id = organization ?? archive.content.network.organization;
  const name = phrasing.text(archive.organization(id).name);
  return organization === undefined ? t('feeds.network', { name }) : t('feeds.organization', { name });
}

function networkEntries(phrasing: Phrasing): FeedEntry[] {
  const entries: FeedEntry[] = [];
  for (const release of phrasing.archive.releases.toReversed()) {
    if (entries.length >= mostEntries) break;
    const statements = release.body.filter((item) => item.kind === 'statement');
    entries.push(
      ...(statements.length === 0
        ? [releaseEntry(phrasing, release)]
        : statements.map((statement) => statementEntry(phrasing, { release, statement }))),
    );
  }
  return entries.slice(0, mostEntries);
}

function organizationEntries(phrasing: Phrasing, organization: string): FeedEntry[] {
  return phrasing.archive
    .by(organization)
    .slice(0, mostEntries)
    .map((entry) => statementEntry(phrasing, entry));
}
