/** All that the site is made of, but for what is made in one piece each time. */
import type { Archive } from '../../content/archive';
import type { Derived } from '../../content/derive';
import { fileOf, shellFile } from '../../content/files';
import { placesOf } from '../../content/places';
import { languages, type Language } from '../../i18n/languages';
import { cardPath, deskPath, pathTo, type CardPlace, type Place } from '../../links';
import { cardAt } from '../cards/cardsIn';
import { describe } from '../describe';
import { feedOf } from '../feeds/feed';
import type { CardContext } from '../siteFile';
import type { Input, Job } from './job';
import { releaseContent } from './releaseContent';

/** How many pages the jobs make. */
export function pageCount(archive: Archive): number {
  return 3 + archive.content.network.languages.length * placesOf(archive).length;
}

/** Every job, one after the other. The words of the network's languages must be loaded. */
export function* jobsOf(context: CardContext, derived: Derived): Generator<Job> {
  const { archive } = context;
  const { network } = archive.content;
  for (const release of archive.releases) {
    yield job(release.id, { kind: 'release', content: releaseContent(archive, release) });
  }
  yield* pageJobs(context, derived);
  const ids = network.organizations.map(({ id }) => id);
  for (const language of network.languages) {
    for (const organization of [undefined, ...ids]) {
      const feed = feedOf(context, language, organization);
      const cards = feed.entries.map((entry) => {
        const info = context.cardOf(language, entry.place);
        return [pathTo(language, entry.place), info] as const;
      });
      yield job(`${language} ${organization ?? ''}`, {
        kind: 'feed',
        feed,
        cards: Object.fromEntries(cards),
      });
    }
    const places = ids.map((organization): CardPlace => ({ page: 'organization', organization }));
    for (const place of [{ page: 'home' } as const, ...places]) {
      yield job(cardPath(language, place), { kind: 'card', card: cardAt(archive, language, place) });
    }
  }
}

/** The pages that aren't a release's. */
function* pageJobs(context: CardContext, derived: Derived): Generator<Job> {
  const { archive } = context;
  const codes = archive.content.network.languages;
  const reads = (files: string[]) => Object.fromEntries(files.map((file) => [file, derived.get(file)?.()]));
  const shells = reads(codes.map(shellFile));
  const page = (path: string, description: string) =>
    job(path, { kind: 'page', path, isCore: false, reads: shells, description });
  yield page('/', describe(context, archive.firstLanguage, { page: 'home' }));
  yield page('/404.html', '');
  yield page(deskPath, '');
  const places = placesOf(archive).filter((place) => !isOfRelease(place));
  for (const language of codes) {
    for (const place of places) {
      const path = pathTo(language, place);
      const file = fileOf(language, place);
      yield job(path, {
        kind: 'page',
        path,
        isCore: isCore(language, place),
        reads: reads([shellFile(language), file]),
        writes: file,
        description: describe(context, language, place),
      });
    }
  }
}

/** Whether a page belongs to the job of its release. */
export function isOfRelease({ page }: Place): boolean {
  return page === 'release' || page === 'statement' || page === 'both';
}

/** A page in a Latin-script language needs only the small slices, but for the words of another. */
export function isCore(language: Language, { page }: Place): boolean {
  return languages[language].script === 'Latin' && page !== 'both';
}

function job(name: string, input: Input): Job {
  return { id: `${input.kind} ${name}`, input };
}
