/** One entry of a feed, whatever the feed's format. */
import { speakersIn, type Entry } from '../../content/archive';
import { correctedOn } from '../../content/corrections';
import { organizationNames, sayerOf, textIn } from '../../content/names';
import { Phrasing } from '../../content/phrasing';
import type { Release, Statement } from '../../content/schema';
import { normal } from '../../content/verbatim';
import type { Language } from '../../i18n/languages';
import { pathTo, type CardPlace } from '../../links';
import { feedId } from './ids';

/** Days are as in `2024-11-06`, paths without host and base path. */
export interface FeedEntry {
  id: string;
  place: Extract<CardPlace, { page: 'statement' | 'release' }>;
  release: string;
  /** The language of all its words: the feed's, unless the release was never published in it. */
  language: Language;
  title: string;
  date: string;
  /** The day of its last correction. */
  corrected: string | undefined;
  /** Named in the feed's language. */
  authors: Author[];
  /** The printed paragraphs, each attribution in its place. */
  paragraphs: string[];
  /** Who says it, on one line. */
  byline: string;
  headline: string;
}

export interface Author {
  name: string;
  path: string;
}

/** @param phrasing in the feed's language, as below. */
export function statementEntry(phrasing: Phrasing, { release, statement }: Entry): FeedEntry {
  const { archive } = phrasing;
  const language = phrasing.wordsOf(release, statement);
  const voice = new Phrasing(archive, language).voice({ release, statement });
  const byline = sayerOf(voice, language);
  const headline = textIn(release.headline, language);
  const speakers = speakersIn(statement);
  return {
    ...entryOf(phrasing, release, statement),
    place: { page: 'statement', release: release.id, statement: statement.id },
    title: `${byline} · ${headline}`,
    authors:
      speakers.length === 0
        ? statement.organizations.map((id) => organizationAuthor(phrasing, id))
        : speakers.map((id) => ({
            name: phrasing.text(archive.person(id).name),
            path: pathTo(phrasing.language, { page: 'person', person: id }),
          })),
    paragraphs: textIn(statement.text, language).map(normal),
    byline,
    headline,
  };
}

/** A release that has no statements, whole. */
export function releaseEntry(phrasing: Phrasing, release: Release): FeedEntry {
  const language = phrasing.wordsOf(release);
  const named = new Phrasing(phrasing.archive, language);
  const headline = textIn(release.headline, language);
  return {
    ...entryOf(phrasing, release),
    place: { page: 'release', release: release.id },
    title: headline,
    authors: release.publishers.map((id) => organizationAuthor(phrasing, id)),
    paragraphs: release.body.flatMap(({ text }) => (text[language] ?? []).map(normal)),
    byline: organizationNames(
      release.publishers.map((id) => named.named(phrasing.archive.organization(id))),
      language,
    ),
    headline,
  };
}

function entryOf(phrasing: Phrasing, release: Release, statement?: Statement) {
  const { organization } = phrasing.archive.content.network;
  const ids = statement ? [release.id, statement.id] : [release.id];
  return {
    id: feedId('entry', organization, phrasing.language, ids),
    release: release.id,
    language: phrasing.wordsOf(release, statement),
    date: release.date,
    corrected: correctedOn(release, statement?.id),
  };
}

export function organizationAuthor(phrasing: Phrasing, id: string): Author {
  return {
    name: phrasing.text(phrasing.archive.organization(id).name),
    path: pathTo(phrasing.language, { page: 'organization', organization: id }),
  };
}
