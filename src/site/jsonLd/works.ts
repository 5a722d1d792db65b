/** Releases and the statements in them: each language's version is a work of its own. */
import type { NewsArticleLeaf, QuotationLeaf } from 'schema-dts';
import { languagesOf, type Entry } from '../../content/archive';
import { correctedOn } from '../../content/corrections';
import { textIn, wordsIn } from '../../content/names';
import type { Release, Statement } from '../../content/schema';
import { runsOf } from '../../content/verbatim';
import type { Language } from '../../i18n/languages';
import type { CardPlace } from '../../links';
import { addressOf, type Page } from './page';
import { organizationId, organizationNamed, speakersThatDay } from './things';

type WorkPlace = Extract<CardPlace, { page: 'release' | 'statement' }>;

/** A release where a list names it. @param language of the version that is meant. */
export function releaseNamed(
  page: Page,
  release: Release,
  language = page.phrasing.wordsOf(release),
): NewsArticleLeaf {
  return {
    '@type': 'NewsArticle',
    ...versionOf(page, release, { page: 'release', release: release.id }, language),
    headline: textIn(release.headline, language),
  };
}

/** A release as far as it is known by its statements: who published it, and how it is shown. */
function releaseShown(page: Page, release: Release, language?: Language): NewsArticleLeaf {
  const publishers = release.publishers.map((id) => organizationNamed(page, id));
  return {
    ...releaseNamed(page, release, language),
    genre: 'Press release',
    dateModified: correctedOn(release) ?? release.date,
    author: publishers,
    publisher: release.publishers.map((id) => ({ '@id': organizationId(page, id) })),
    image: page.cardOf(page.language, { page: 'release', release: release.id }).address,
  };
}

/** A release on its own page, with its statements. Its media contact is left out. */
export function releaseWhole(page: Page, release: Release): NewsArticleLeaf {
  const place: WorkPlace = { page: 'release', release: release.id };
  const words = page.phrasing.wordsOf(release);
  const dateline = release.dateline?.[words];
  const statements = release.body.filter(
    (item) => item.kind === 'statement' && item.text[words],
  ) as Statement[];
  return {
    ...releaseShown(page, release),
    ...(dateline !== undefined && { dateline }),
    mainEntityOfPage: addressOf(page, place),
    ...(release.source !== undefined && { isBasedOn: release.source }),
    hasPart: statements.map((statement) => quotationWithWords(page, { release, statement })),
    ...translationsOf(page, place, languagesIn(page, release)),
  };
}

/** A statement where another thing names it: who made it, when, and where it is read. */
export function quotationNamed(page: Page, entry: Entry): QuotationLeaf {
  return {
    '@type': 'Quotation',
    ...versionOf(page, entry.release, placeOf(entry), shownIn(page, entry)),
    creator: speakersThatDay(page, entry),
  };
}

/** A statement on its own page. */
export function quotationWhole(page: Page, entry: Entry): QuotationLeaf {
  const { release, statement } = entry;
  return {
    ...quotationWithWords(page, entry),
    image: page.image,
    mainEntityOfPage: addressOf(page, placeOf(entry)),
    isPartOf: releaseShown(page, release, shownIn(page, entry)),
    ...translationsOf(page, placeOf(entry), languagesIn(page, release, statement)),
  };
}

function quotationWithWords(page: Page, entry: Entry): QuotationLeaf {
  const modified = correctedOn(entry.release, entry.statement.id);
  return {
    ...quotationNamed(page, entry),
    ...(modified !== undefined && { dateModified: modified }),
    text: wordsOf(entry, shownIn(page, entry)),
  };
}

/** The language in which this page shows a statement. */
function shownIn(page: Page, { release, statement }: Entry): Language {
  return page.phrasing.wordsOf(release, statement);
}

function languagesIn(page: Page, release: Release, statement?: Statement): Language[] {
  return languagesOf(release, page.archive.content.network.languages, statement);
}

/**
 * A statement's words without what the release prints around them: one text for each stretch that nothing
 * interrupts, since what an attribution parts may not be joined.
 */
function wordsOf({ release, statement }: Entry, language: Language): string[] {
  return runsOf(statement, language, release.dateline?.[language]).flatMap((runs) => {
    const stretches = [''];
    for (const { kind, text } of runs) {
      if (kind === 'words' || text === ' ') stretches.push((stretches.pop() ?? '') + text);
      else stretches.push('');
    }
    return stretches.map((stretch) => stretch.trim()).filter((stretch) => stretch !== '');
  });
}

function placeOf({ release, statement }: { release: Release; statement: Statement }): WorkPlace {
  return { page: 'statement', release: release.id, statement: statement.id };
}

/** A work in one language. */
function versionOf(page: Page, release: Release, place: WorkPlace, language: Language) {
  return {
    '@id': workId(page, place, language),
    url: addressOf(page, place, language),
    inLanguage: language,
    datePublished: release.date,
  };
}

/** The other languages' versions. Both say it of each other: no source tells which came first. */
function translationsOf(page: Page, place: WorkPlace, published: readonly Language[]) {
  const shown = wordsIn({ languages: published }, page.language);
  const others = published.filter((one) => one !== shown);
  if (others.length === 0) return {};
  return {
    workTranslation: others.map((language) => ({
      '@type': place.page === 'release' ? ('NewsArticle' as const) : ('Quotation' as const),
      '@id': workId(page, place, language),
      url: addressOf(page, place, language),
      inLanguage: language,
    })),
  };
}

function workId(page: Page, place: WorkPlace, language: Language): string {
  return `${addressOf(page, place, language)}#${place.page}`;
}
