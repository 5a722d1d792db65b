import './main.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type HydrationState } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { answerFirst } from './answerFirst';
import { fetchAhead } from './fetchAhead';
import { contentClient, fileKey } from './content/queries';
import { readFromNetwork, UnreachableCode } from './content/reading';
import { isLanguage } from './i18n/languages';
import { meantPath, pathTo } from './links';
import { heard } from './offline/saved';
import type { startOffline } from './pages/frame/offline';
import { forgetWrittenHead } from './share/writtenHead';
import { preferredLanguage } from './pages/preferredLanguage';
import { siteLanguages } from './pages/siteSettings';
import { applyChoices } from './pages/choices';
import { Ready } from './pages/Ready';
import { routes } from './routes';

/** What the build wrote into the page, for the script to go on from. */
export interface PageState {
  /** The page's own address, with the base path. */
  path: string;
  /** What its queries have read, by their files. */
  content: Record<string, unknown>;
  router: HydrationState;
}

const base = import.meta.env.BASE_URL;

applyChoices();
const meant = meantPath(base, window.location.pathname);
if (meant === base) {
  const language = preferredLanguage(siteLanguages, navigator.languages);
  window.location.replace(base + pathTo(language, { page: 'home' }).slice(1));
} else if (meant !== null) {
  nameThePage(meant);
  start().catch(leaveAsWritten);
}
// A host may answer with `404.html` beside the site, too, where the router draws nothing: what is written there helps.

/**
 * Takes over the page that the build wrote, or, where the address is none of its pages (`404.html`, or a
 * development server), draws one.
 */
async function start() {
  const container = document.getElementById('app')!;
  // The code has just been read: on a slow phone that alone is a long task.
  await nextTask();
  const client = contentClient(readFromNetwork(base, heard));
  const table = routes(client);
  const state = stateOfThisPage();
  if (state) {
    for (const [file, view] of Object.entries(state.content)) client.setQueryData(fileKey(file), view);
    await everythingThePageNeeds(table);
    await nextTask();
  }
  const router = createBrowserRouter(table, {
    basename: base,
    dataStrategy: answerFirst,
    ...(state && { hydrationData: state.router }),
  });
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Ready />
      </QueryClientProvider>
    </StrictMode>
  );
  if (state) {
    // In pieces of a few milliseconds: a press meanwhile is answered, and no task is long.
    startTransition(() => {
      hydrateRoot(container, app);
    });
    forgetWrittenHead(router);
  } else {
    await initialized(router);
    // React hydrates no head here: what the written page says of itself would stay beside what the app says.
    for (const tag of document.head.querySelectorAll('title, meta[name=robots]')) tag.remove();
    container.textContent = '';
    createRoot(container).render(app);
  }
  fetchAhead(table, base);
  if (import.meta.env.PROD) setTimeout(keepOnDevice, 2_000, router, client);
}

/** After all that a page needs; where what does it doesn't come, nothing is lost. */
function keepOnDevice(...about: Parameters<typeof startOffline>) {
  // Without a network it comes from the device, or not at all.
  if (navigator.onLine || navigator.serviceWorker?.controller)
    import('./pages/frame/offline').then(
      (it) => it.startOffline(...about),
      () => {},
    );
}

/**
 * Without its code a written page is read and its links work, as without scripts; what needs them is put away. Where it was
 * the code that didn't come, the browser has said so.
 */
function leaveAsWritten(cause: unknown) {
  document.documentElement.dataset.plain = '';
  if (!(cause instanceof UnreachableCode)) reportError(cause);
}

/** The routes know a page by one path. */
function nameThePage(path: string) {
  const { pathname, search, hash } = window.location;
  if (path !== pathname) window.history.replaceState(null, '', path + search + hash);
}

function stateOfThisPage(): PageState | null {
  const text = document.querySelector('script#state')?.textContent;
  if (!text) return null;
  const state = JSON.parse(text) as PageState;
  return state.path === window.location.pathname ? state : null;
}

/** A hydrating page can't wait: its code and its words must be there before it starts. */
async function everythingThePageNeeds(table: ReturnType<typeof routes>) {
  const matches = matchRoutes(table, window.location, base) ?? [];
  const language = matches.at(-1)?.params['language'];
  await Promise.all([
    ...matches.map(({ route }) => (isLanguage(language) ? route.words?.(language) : null)),
    ...matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'object' || !route.lazy.Component) return;
      const Component = await route.lazy.Component();
      if (Component) Object.assign(route, { Component });
      delete route.lazy;
    }),
  ]);
}

/** A task of its own for what follows: the browser answers between two. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Until the first page is ready, what the visitor sees stays as it is. */
function initialized(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe(({ initialized: isReady }) => {
      if (!isReady) return;
      stop();
      resolve();
    });
  });
}
