/**
 * Every URL of the site: built here, read here, nowhere else. Paths are without the base path and end in a
 * slash. Outsiders depend on them: a change here needs a redirect in the content.
 */
import { isLanguage, type Language } from './i18n/languages';

/**
 * Ids are written by hand and stand in addresses, and in files' names, as they are: lower-case letters, digits and single
 * hyphens, 100 signs at most.
 */
export const idPattern = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The publishing desk, one page for all languages. */
export const deskPath = '/desk/';

/**
 * What a page shows. A list names a `part` when it isn't the one at the list's own address: of statements and releases the
 * newest, of a state's members the first. A state is a USPS code in lower case.
 */
export type Place =
  | { page: 'home' }
  | { page: 'state'; state: string; part?: string }
  | { page: 'organization'; organization: string; part?: string }
  | { page: 'person'; person: string; part?: string }
  | { page: 'releases'; part?: string }
  | { page: 'release'; release: string }
  | { page: 'statement'; release: string; statement: string }
  | { page: 'both'; release: string; statement: string }
  | { page: 'statements'; part?: string }
  | { page: 'about' };

/** Route patterns below `/:language`. The list pages answer under `page/:part` too. */
export const patterns = {
  home: '',
  state: 'states/:state',
  organization: 'organizations/:organization',
  person: 'people/:person',
  releases: 'releases',
  release: 'releases/:release',
  statement: 'releases/:release/:statement',
  both: 'releases/:release/:statement/both',
  statements: 'statements',
  about: 'about',
} as const satisfies Record<Place['page'], string>;

export const partPattern = 'page/:part';

/** The pages that are lists, and have further parts. */
const lists: readonly Place['page'][] = ['state', 'organization', 'person', 'releases', 'statements'];

/** The page of a state. @param code as USPS writes it, in capitals. */
export function statePlace(code: string): Extract<Place, { page: 'state' }> {
  return { page: 'state', state: code.toLowerCase() };
}

/** Patterns that would take another's address come after it. */
const readingOrder = (Object.keys(patterns) as Place['page'][]).toSorted((a, b) => rank(a) - rank(b));

function rank(page: Place['page']) {
  return patterns[page].split('/').filter((segment) => segment.startsWith(':')).length;
}

/** How the path of each page is written, a list's own and its parts'. */
const writtenAs = readingOrder.flatMap((page) =>
  (lists.includes(page) ? ['', `/${partPattern}`] : ['']).map((suffix) => {
    const pattern = `/:language/${patterns[page]}${suffix}`
      .replace(/\/+$/, '')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)');
    return { page, path: new RegExp(`^${pattern}/*$`, 'i') };
  }),
);

/** The path of a place: `/ko/releases/…/joint/`. @param fragment the id of what it should show there. */
export function pathTo(language: Language, place: Place, fragment?: string): string {
  const part = 'part' in place && place.part !== undefined ? `/${partPattern}` : '';
  const pattern = `/:language/${patterns[place.page]}${part}`;
  const ids: Partial<Record<string, string>> = { ...place, language };
  const filled = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(idOf(ids, name)));
  const path = `${filled.replace(/\/+$/, '')}/`;
  return fragment === undefined ? path : `${path}#${fragment}`;
}

function idOf(ids: Partial<Record<string, string>>, name: string): string {
  const id = ids[name];
  if (id === undefined || id === '') throw new Error(`A path can’t be written without its “${name}”.`);
  return id;
}

/** The place and language that a path names, or null where no page has such a path. */
export function placeAt(path: string): { language: Language; place: Place } | null {
  for (const { page, path: pattern } of writtenAs) {
    const { language, ...ids } = pattern.exec(path)?.groups ?? {};
    if (isLanguage(language)) {
      const names = Object.entries(ids).map(([name, id]) => [name, decoded(id) ?? id]);
      return { language, place: { page, ...Object.fromEntries(names) } as Place };
    }
  }
  return null;
}

/**
 * The path that an address means. Ids are lower-case, so capitals were nobody's intent; a host may serve a page under its
 * file's name, or below slashes that stand twice. What is broken inside a letter, or holds a line break, is taken
 * for what it says, sign by sign: the router can't decode the one, and finds no route for the other.
 * @param base from `/` to `/` @param path as in the address bar, with the base path
 * @returns it with the base path, or null where it isn't below it.
 */
export function meantPath(base: string, path: string): string | null {
  const single = path.replace(/\/{2,}/g, '/');
  if (!single.startsWith(base)) return null;
  const below = single
    .slice(base.length)
    .toLowerCase()
    .replace(/(^|\/)index\.html$/, '$1');
  const isOneLine = /^.*$/.test(decoded(below) ?? '\n');
  return base + (isOneLine ? below : below.replaceAll('%', '%25'));
}

/** What a visitor typed, or null where it can't be read. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Where a content file stands: authored, or derived below `index/`. */
export function contentPath(file: string): string {
  return `/content/${file}`;
}

/** Where the JSON Schema of a kind of content file stands. */
export function schemaPath(kind: 'network' | 'release'): string {
  return `/schema/${kind}.json`;
}

/** The pages that have a preview card of their own; the others show the network's. */
export type CardPlace = Extract<Place, { page: 'home' | 'organization' | 'release' | 'statement' }>;

/** Where a page's preview card stands. Old links to it answer for ever: it is replaced, never renamed. */
export function cardPath(language: Language, place: CardPlace): string {
  switch (place.page) {
    case 'home':
      return `/cards/${language}.png`;
    case 'organization':
      return `/cards/organizations/${language}/${place.organization}.png`;
    case 'release':
      return `/cards/${language}/${place.release}.png`;
    case 'statement':
      return `/cards/${language}/${place.release}/${place.statement}.png`;
  }
}

/** A statement by its ids. */
export type StatementIds = Pick<Extract<Place, { page: 'statement' }>, 'release' | 'statement'>;

/** The page that other sites frame. */
export function embedPath(language: Language, { release, statement }: StatementIds): string {
  return `/embed/${language}/${release}/${statement}/`;
}

/** What tells WordPress and its like how to frame a statement. */
export function oembedPath(language: Language, { release, statement }: StatementIds): string {
  return `/oembed/${language}/${release}/${statement}.json`;
}

/** The code that a printed page carries: its own address, for a phone's camera. */
export function qrPath(language: Language, place: Extract<Place, { page: 'statement' | 'both' }>): string {
  const both = place.page === 'both' ? '/both' : '';
  return `/qr/${language}/${place.release}/${place.statement}${both}.svg`;
}

/** The formats of a feed, the one that more readers take first: its file, its media type, and what people call it. */
export const feedFormats = {
  atom: { file: 'feed.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export const feedFormatIds = Object.keys(feedFormats) as FeedFormat[];

/** A feed of the network's statements, or of one organization's. */
export function feedPath(language: Language, format: FeedFormat, organization?: string): string {
  const place: Place = organization === undefined ? { page: 'home' } : { page: 'organization', organization };
  return pathTo(language, place) + feedFormats[format].file;
}

/** A page in one language, or for whoever reads none of them, as others write its address. */
export interface Version {
  language: Language | 'x-default';
  address: string;
}

/** A page in each language of the network, and the one offered to whoever reads none: `/` for the home page. */
export function versionsOf(site: Site, languages: readonly Language[], place: Place): Version[] {
  const [first] = languages;
  if (first === undefined) throw new Error('A network has at least one language.');
  return [
    ...languages.map((language) => ({ language, address: absolute(site, pathTo(language, place)) })),
    {
      language: 'x-default',
      address: absolute(site, place.page === 'home' ? '/' : pathTo(first, place)),
    },
  ];
}

/** Files that machines look for at the root. */
export const sitemapPath = '/sitemap.xml';
export const robotsPath = '/robots.txt';
export const manifestPath = '/manifest.webmanifest';

/** Whose work the site holds, and under which licences. */
export const licencesPath = '/licences.txt';

/** The site's icon: drawn, and in pixels for what can't draw it. */
export const iconPaths = {
  drawn: '/icon.svg',
  192: '/icon-192.png',
  512: '/icon-512.png',
  apple: '/apple-touch-icon.png',
} as const;

/** The query of `/L/statements/`, in the order it is written. */
const filterNames = ['q', 'state', 'organization', 'person', 'year'] as const;

export type FilterName = Exclude<(typeof filterNames)[number], 'q'>;

export type Filters = Partial<Record<(typeof filterNames)[number], string>>;

/** Reads a query, with or without its question mark; unknown and empty parameters are left out. */
export function readFilters(query: string): Filters {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** Writes a query with its question mark, or nothing where no filter is set. */
export function writeFilters(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** Where the site stands: `origin` as in `https://example.org`, `base` from `/` to `/`. */
export interface Site {
  origin: string;
  base: string;
}

/** A path of ours as others write it, with host and base path. */
export function absolute(site: Site, path: string): string {
  return site.origin + underBase(site.base, path);
}

/** A path of ours under the base path, for links that the router doesn't follow. */
export function underBase(base: string, path: string): string {
  return base + path.replace(/^\/+/, '');
}
