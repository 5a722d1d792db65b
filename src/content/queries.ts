/**
 * What each view reads, for React Query: loaders prime it, pages read it. The files come through the `read`
 * that the client was made with: fetch in a browser, derived content when pages are written.
 */
import { queryOptions, QueryClient } from '@tanstack/react-query';
import type { GenericSchema } from 'valibot';
import type { Language } from '../i18n/languages';
import { catalogFile, fileOf, shellFile } from './files';
import { readView } from './readView';
import * as views from './views';

/** Gives a content file's JSON, not yet parsed. @throws {MissingContent | UnreachableContent | BrokenContent} */
export type Read = (file: string, signal?: AbortSignal) => Promise<unknown>;

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

/**
 * @param file below `/content/`; it has one shape, so the key needn't name that.
 * @param shape makes of the file's JSON what its readers take. @throws {BrokenContent}
 */
export function fileQuery<Shape>(file: string, shape: (value: unknown, file: string) => Shape) {
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  return queryOptions({
    queryKey: ['content', file] as const,
    queryFn: async ({ meta, signal }) => {
      if (!meta?.read) throw new Error('This query client was not made by contentClient.');
      return shape(await meta.read(file, signal), file);
    },
  });
}

function viewQuery<Schema extends GenericSchema>(file: string, schema: Schema) {
  return fileQuery(file, (value) => readView(schema, value, file));
}

export const shellQuery = (language: Language) => viewQuery(shellFile(language), views.shellView);

export const homeQuery = (language: Language) =>
  viewQuery(fileOf(language, { page: 'home' }), views.homeView);

export const stateQuery = (language: Language, state: string, part?: string) =>
  viewQuery(fileOf(language, { page: 'state', state, ...parted(part) }), views.stateView);

export const organizationQuery = (language: Language, organization: string, part?: string) =>
  viewQuery(
    fileOf(language, { page: 'organization', organization, ...parted(part) }),
    views.organizationView,
  );

export const personQuery = (language: Language, person: string, part?: string) =>
  viewQuery(fileOf(language, { page: 'person', person, ...parted(part) }), views.personView);

export const releasesQuery = (language: Language, part?: string) =>
  viewQuery(fileOf(language, { page: 'releases', ...parted(part) }), views.releasesView);

export const releaseQuery = (language: Language, release: string) =>
  viewQuery(fileOf(language, { page: 'release', release }), views.releaseView);

export const statementQuery = (language: Language, release: string, statement: string) =>
  viewQuery(fileOf(language, { page: 'statement', release, statement }), views.statementView);

export const statementsQuery = (language: Language, part?: string) =>
  viewQuery(fileOf(language, { page: 'statements', ...parted(part) }), views.statementsView);

export const catalogQuery = (language: Language) => viewQuery(catalogFile(language), views.catalogView);

export const aboutQuery = (language: Language) =>
  viewQuery(fileOf(language, { page: 'about' }), views.aboutView);

function parted(part: string | undefined) {
  return part === undefined ? {} : { part };
}
