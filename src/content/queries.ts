/**
 * What each view reads, for React Query: loaders prime it, pages read it. The files come through the `read`
 * that the client was made with: fetch in a browser, derived content when pages are written.
 */
import { queryOptions, QueryClient } from '@tanstack/react-query';
import type { GenericSchema } from 'valibot';
import type { Language } from '../i18n/languages';
import { fileOf, shellFile } from './files';
import { parse } from './parse';
import { networkSchema, releaseSchema } from './schema';
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

/** A derived or authored file, parsed. */
export function viewQuery<Schema extends GenericSchema>(file: string, schema: Schema) {
  // A file has one schema, so the key needn't name it.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  return queryOptions({
    queryKey: ['content', file] as const,
    queryFn: async ({ meta, signal }) => {
      if (!meta?.read) throw new Error('This query client was not made by contentClient.');
      return parse(schema, await meta.read(file, signal), file);
    },
  });
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

export const aboutQuery = (language: Language) =>
  viewQuery(fileOf(language, { page: 'about' }), views.aboutView);

/** The network whole, as staff wrote it: for the desk. */
export const networkQuery = () => viewQuery('network.json', networkSchema);

/** A release as staff wrote it: for the desk. */
export const authoredReleaseQuery = (id: string) => viewQuery(`releases/${id}.json`, releaseSchema);

function parted(part: string | undefined) {
  return part === undefined ? {} : { part };
}
