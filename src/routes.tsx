/**
 * Every URL and its page. Read this first.
 *
 * A loader primes the one file its page reads while the page's code comes; what a page shows, it knows from
 * the URL alone.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunction, Params, RouteObject, ShouldRevalidateFunction } from 'react-router';
import { BrokenContent } from './content/BrokenContent';
import { languagesWith } from './content/names';
import { loadCode, MissingContent } from './content/reading';
import {
  aboutQuery,
  homeQuery,
  organizationQuery,
  personQuery,
  releaseQuery,
  releasesQuery,
  shellQuery,
  statementQuery,
  statementsQuery,
  stateQuery,
} from './content/queries';
import type { Language } from './i18n/languages';
import { loadDeskWords, loadFirstWords, loadWords } from './i18n/words';
import { deskPath, idPattern, partPattern, patterns } from './links';
import { ErrorPage } from './pages/ErrorPage';
import { Frame } from './pages/frame/Frame';
import { OutsideErrorPage } from './pages/OutsideErrorPage';
import { siteLanguages } from './pages/siteSettings';

/**
 * The part of a route that its page's file gives; `handle` names the file for the build's preloads. The router
 * empties `lazy` once it has loaded, so each route needs one of its own.
 */
function page<Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) {
  return {
    handle: `src/pages/${name}.tsx`,
    lazy: { Component: async () => (await loadCode(load))[name] },
  };
}

const about = () => page('AboutPage', () => import('./pages/AboutPage'));
const both = () => page('BothPage', () => import('./pages/BothPage'));
const desk = () => page('DeskPage', () => import('./pages/DeskPage'));
const language = () => page('LanguagePage', () => import('./pages/LanguagePage'));
const home = () => page('HomePage', () => import('./pages/HomePage'));
const organization = () => page('OrganizationPage', () => import('./pages/OrganizationPage'));
const person = () => page('PersonPage', () => import('./pages/PersonPage'));
const release = () => page('ReleasePage', () => import('./pages/ReleasePage'));
const releases = () => page('ReleasesPage', () => import('./pages/ReleasesPage'));
const state = () => page('StatePage', () => import('./pages/StatePage'));
const statement = () => page('StatementPage', () => import('./pages/StatementPage'));
const statements = () => page('StatementsPage', () => import('./pages/StatementsPage'));

/** A route that can fetch what its page reads before the page is opened; rejects where that can't be had. */
export type Route = RouteObject & {
  prime?: (params: Params) => Promise<unknown>;
  /** Loads the words that it says. */
  words?: typeof loadWords;
};

/** @param client caches the content; its `read` decides where it comes from. */
export function routes(client: QueryClient): Route[] {
  function prime(
    load: (
      language: Language,
      id: (name: string) => string,
      part: () => string | undefined,
    ) => Promise<unknown>,
    words = loadWords,
  ) {
    async function fetchIt(params: Params) {
      const code = siteLanguages.find((one) => one === params['language']);
      if (!code) return nowhere();
      await Promise.all([
        // First: what can't be an id throws at once, and nothing is left behind that nobody waits for.
        load(
          code,
          (name) => idIn(params, name),
          () => partIn(params),
        ),
        loadCode(() => words(code)),
      ]);
      return null;
    }
    const loader: LoaderFunction = ({ params }) => fetchIt(params);
    return { loader, prime: fetchIt, words, shouldRevalidate: isElsewhere };
  }

  /** A list's newest or first part at its own address, and the others below it. */
  function list(path: string, route: () => RouteObject): RouteObject[] {
    return [
      { ...route(), path },
      { ...route(), path: `${path}/${partPattern}` },
    ] as RouteObject[];
  }

  const readStatement = (code: Language, id: (name: string) => string) =>
    client.query(statementQuery(code, id('release'), id('statement')));

  return [
    {
      ErrorBoundary: OutsideErrorPage,
      children: [
        {
          path: '/',
          ...language(),
          loader: async () => {
            await Promise.all([
              everyLanguage(loadWords),
              ...siteLanguages.map((code) => client.query(shellQuery(code))),
            ]);
            return null;
          },
        },
        {
          path: deskPath,
          ...desk(),
          loader: async () => {
            await Promise.all(siteLanguages.map((code) => loadCode(() => loadDeskWords(code))));
            return null;
          },
        },
        {
          path: '/:language',
          Component: Frame,
          ...prime((code) => client.query(shellQuery(code)).catch(shellIsMissing), loadFirstWords),
          children: [
            {
              ErrorBoundary: ErrorPage,
              children: [
                { index: true, ...home(), ...prime((code) => client.query(homeQuery(code))) },
                ...list(patterns.state, () => ({
                  ...state(),
                  ...prime((code, id, part) => client.query(stateQuery(code, id('state'), part()))),
                })),
                ...list(patterns.organization, () => ({
                  ...organization(),
                  ...prime((code, id, part) =>
                    client.query(organizationQuery(code, id('organization'), part())),
                  ),
                })),
                ...list(patterns.person, () => ({
                  ...person(),
                  ...prime((code, id, part) => client.query(personQuery(code, id('person'), part()))),
                })),
                ...list(patterns.releases, () => ({
                  ...releases(),
                  ...prime((code, _, part) => client.query(releasesQuery(code, part()))),
                })),
                {
                  path: patterns.release,
                  ...release(),
                  ...prime((code, id) => client.query(releaseQuery(code, id('release')))),
                },
                { path: patterns.statement, ...statement(), ...prime(readStatement, loadFirstWords) },
                {
                  path: patterns.both,
                  ...both(),
                  ...prime(async (code, id) => {
                    const view = await readStatement(code, id);
                    const published = languagesWith(view, view.statement);
                    if (published.includes(code) && published.length > 1) return;
                    throw new MissingContent('The statement has one language only.');
                  }),
                },
                ...list(patterns.statements, () => ({
                  ...statements(),
                  ...prime((code, _, part) => client.query(statementsQuery(code, part()))),
                })),
                { path: patterns.about, ...about(), ...prime((code) => client.query(aboutQuery(code))) },
                { path: '*', loader: nowhere, element: null },
              ],
            },
          ],
        },
        { path: '*', loader: nowhere, element: null },
      ],
    },
  ];
}

/** A page in no language's frame speaks all of them. */
async function everyLanguage(words: typeof loadWords) {
  await Promise.all(siteLanguages.map((code) => loadCode(() => words(code))));
}

async function nowhere(): Promise<never> {
  await everyLanguage(loadFirstWords);
  throw new MissingContent('No page has this address.');
}

/** What a page reads, its path names: another query is answered at once. */
const isElsewhere: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && currentUrl.pathname !== nextUrl.pathname;

/** An id from the address. @throws {MissingContent} for what can't be one, before it is asked for. */
function idIn(params: Params, name: string): string {
  const id = params[name] ?? '';
  if (!idPattern.test(id)) throw new MissingContent(`“${id}” is no id.`);
  return id;
}

/** A list's part, where the address names one. @throws {MissingContent} like an id. */
function partIn({ part }: Params): string | undefined {
  if (part === undefined || /^[1-9]\d{0,5}$/.test(part)) return part;
  throw new MissingContent(`“${part}” is no part of a list.`);
}

/** Every language of the site has its names: without them the site is damaged, and not the address wrong. */
function shellIsMissing(cause: unknown): never {
  if (!(cause instanceof MissingContent)) throw cause;
  throw new BrokenContent('shell.json', [{ file: 'shell.json', field: '', message: 'is missing' }]);
}
