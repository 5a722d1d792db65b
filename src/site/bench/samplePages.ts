/** Which pages stand for all of their kind; told from the built site, so that any content has some. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { languageCodes, type Language } from '../../i18n/languages';
import { pathTo, placeAt, type Place } from '../../links';

export type SampleKind = Exclude<Place['page'], 'person' | 'releases' | 'about'>;

export type SamplePages = Record<SampleKind, Place>;

interface BuiltPage {
  place: Place;
  bytes: number;
}

/**
 * One page of each kind that visitors meet first: the statement of middling length, and of what holds more or less
 * the one that holds most.
 * @throws where the built site has no page of a kind.
 */
export async function samplePages(directory: string): Promise<SamplePages> {
  const pages = await pagesIn(directory);
  const largest = (page: Place['page']) => bySize(pages, page).at(-1);
  const statements = bySize(pages, 'both');
  const both = statements[Math.floor((statements.length - 1) / 2)];
  const { release, statement } = given(both, 'both') as Extract<Place, { page: 'both' }>;
  return {
    home: { page: 'home' },
    state: given(largest('state'), 'state'),
    organization: given(largest('organization'), 'organization'),
    release: given(largest('release'), 'release'),
    statement: { page: 'statement', release, statement },
    both: { page: 'both', release, statement },
    statements: { page: 'statements' },
  };
}

function given(page: BuiltPage | undefined, kind: string): Place {
  if (!page) throw new Error(`The built site has no page of the kind “${kind}”.`);
  return page.place;
}

/** Shortest first; older parts of lists aside. */
function bySize(pages: readonly BuiltPage[], page: Place['page']): BuiltPage[] {
  return pages
    .filter(({ place }) => place.page === page && !('part' in place))
    .toSorted((a, b) => a.bytes - b.bytes);
}

/** The languages of a built site. */
export async function languagesIn(directory: string): Promise<Language[]> {
  const names = new Set(await readdir(directory));
  return languageCodes.filter((code) => names.has(code));
}

/** The pages of the site's first language. */
async function pagesIn(directory: string): Promise<BuiltPage[]> {
  const [language] = await languagesIn(directory);
  if (!language) throw new Error(`There is no built site in ${directory}.`);
  const below = path.join(directory, pathTo(language, { page: 'home' }));
  const names = await readdir(below, { recursive: true });
  const pages = await Promise.all(
    names.map(async (name): Promise<BuiltPage[]> => {
      if (path.basename(name) !== 'index.html') return [];
      const folder = path.dirname(name).split(path.sep);
      const found = placeAt(path.posix.join('/', language, ...folder, '/'));
      return found ? [{ place: found.place, bytes: (await stat(path.join(below, name))).size }] : [];
    }),
  );
  return pages.flat();
}
