/**
 * What each view reads, for React Query: loaders prime it, pages read it. The files come through the `read`
 * that the client was made with: fetch in a browser, derived content when pages are written.
 */
import { queryOptions, QueryClient } from '@tanstack/react-query';
import type { GenericSchema } from 'valibot';
import type { Language } from '../i18n/languages';
import { fileOf, shellFile } from './files';
import { loadCode } from './reading';
import type * as Reader from './readView';

/** Gives a content file's JSON, not yet parsed. @throws {MissingContent | UnreachableContent | BrokenContent} */
export type Read = (file: string) => Promise<unknown>;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read?: Read };
  }
}

/**
 * A cache of content, read through `read`. Content changes only with a new build, so nothing goes stale; without a
 * network a read fails and says so, instead of waiting for one.
 */
export function contentClient(read: Read): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { meta: { read }, staleTime: 'static', gcTime: Infinity, retry: false, networkMode: 'always' },
    },
  });
}

/** Under which the cache knows what a file holds. */
export const fileKey = (file: string) => ['content', file] as const;

/**
 * @param file below `/content/`; it has one shape, so the key needn't name that.
 * @param loadShape gives what makes of the file's JSON what its readers take. That throws `BrokenContent`.
 */
export function fileQuery<Shape>(
  file: string,
  loadShape: () => Promise<(value: unknown, file: string) => Shape>,
) {
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  return queryOptions({
    queryKey: fileKey(file),
    queryFn: async ({ meta }) => {
      if (!meta?.read) throw new Error('This query client was not made by contentClient.');
      const loading = loadShape();
      // Where nothing comes, the file's own trouble is told.
      loading.catch(() => {});
      const value = await meta.read(file);
      return (await loading)(value, file);
    },
  });
}

/**
 * A derived file, read by its schema.
 * @param schemaOf picks it from the views' own. @throws {UnreachableCode} where what reads doesn't come.
 */
export function viewQuery<Schema extends GenericSchema>(
  file: string,
  schemaOf: (views: typeof Reader) => Schema,
) {
  return fileQuery(file, async () => {
    const reader = await loadReader();
    return (value) => reader.readView(schemaOf(reader), value, file);
  });
}

/** What reads views, which no page that the build wrote needs. @throws {UnreachableCode} */
export function loadReader() {
  return loadCode(() => import('./readView'));
}

export const shellQuery = (language: Language) => viewQuery(shellFile(language), (views) => views.shellView);

export const homeQuery = (language: Language) =>
  viewQuery(fileOf(language, { page: 'home' }), (views) => views.homeView);

export const stateQuery = (language: Language, state: string, part?: string) =>
  viewQuery(fileOf(language, { page: 'state', state, ...parted(part) }), (views) => views.stateView);

export const organizationQuery = (language: Language, organization: string, part?: string) =>
  viewQuery(
    fileOf(language, { page: 'organization', organization, ...parted(part) }),
    (views) => views.organizationView,
  );

export const personQuery = (language: Language, person: string, part?: string) =>
  viewQuery(fileOf(language, { page: 'person', person, ...parted(part) }), (views) => views.personView);

export const releasesQuery = (language: Language, part?: string) =>
  viewQuery(fileOf(language, { page: 'releases', ...parted(part) }), (views) => views.releasesView);

export const releaseQuery = (language: Language, release: string) =>
  viewQuery(fileOf(language, { page: 'release', release }), (views) => views.releaseView);

export const statementQuery = (language: Language, release: string, statement: string) =>
  viewQuery(fileOf(language, { page: 'statement', release, statement }), (views) => views.statementView);

export const statementsQuery = (language: Language, part?: string) =>
  viewQuery(fileOf(language, { page: 'statements', ...parted(part) }), (views) => views.statementsView);

export const aboutQuery = (language: Language) =>
  viewQuery(fileOf(language, { page: 'about' }), (views) => views.aboutView);

function parted(part: string | undefined) {
  return part === undefined ? {} : { part };
}
