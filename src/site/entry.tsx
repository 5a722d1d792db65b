/** The half of `site` that Vite builds for Node: draws one page with the app's own routes. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type StaticHandler,
} from 'react-router';
import type { Derived } from '../content/derive';
import { contentClient } from '../content/queries';
import { MissingContent } from '../content/reading';
import { isLanguage, type Language } from '../i18n/languages';
import { loadWords } from '../i18n/words';
import { deskPath, underBase } from '../links';
import type { PageState } from '../main';
import { routes, type Route } from '../routes';

export { renderEmbed } from './embed/renderEmbed';

export interface RenderedPage {
  language: Language | undefined;
  /** Title, metas and links. */
  head: string;
  body: string;
  /** What the script goes on from; absent for a page that the app draws anew. */
  state: PageState | undefined;
  /** Source files whose chunks the page needs before it can be used. */
  modules: string[];
}

export interface RenderOptions {
  base: string;
  /** Derived content by its path below `/content/`. */
  derived: Derived;
}

interface Drawer {
  base: string;
  /** Empty between pages. */
  client: QueryClient;
  handler: StaticHandler;
  /** What the page reads that is being drawn. */
  derived: Derived;
}

/** Ranking the routes takes as long as half a page: each that drew one draws others. */
const idle: Drawer[] = [];

function drawerFor({ base, derived }: RenderOptions): Drawer {
  const at = idle.findIndex((one) => one.base === base);
  const [known] = at < 0 ? [] : idle.splice(at, 1);
  if (known) return Object.assign(known, { derived });
  const client = contentClient((file) =>
    drawer.derived.has(file)
      ? Promise.resolve(drawer.derived.get(file)?.())
      : Promise.reject(new MissingContent(`The build made no ${file}.`)),
  );
  const handler = createStaticHandler(routes(client), { basename: base });
  const drawer: Drawer = { base, client, handler, derived };
  return drawer;
}

/**
 * Draws the page at a path.
 * @param path without the base path, as in `/en/`
 * @throws whatever its loader or its components throw; only `404.html` is there to show an error.
 */
export async function renderPage(path: string, options: RenderOptions): Promise<RenderedPage> {
  const drawer = drawerFor(options);
  try {
    return await drawn(path, drawer);
  } finally {
    drawer.client.clear();
    idle.push(drawer);
  }
}

async function drawn(path: string, { base, client, handler }: Drawer): Promise<RenderedPage> {
  const address = underBase(base, path);
  const context = await handler.query(new Request(new URL(address, 'http://localhost')));
  if (context instanceof Response) throw new Error(`${path} redirects, which a page can't.`);
  const [error] = Object.values(context.errors ?? {});
  const isNotFoundPage = path === '/404.html';
  if (error !== undefined && !isNotFoundPage) throw error;

  const markup = renderToString(
    <QueryClientProvider client={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </QueryClientProvider>,
  );
  // React writes the attribute as its property is spelled; some readers of the head look for it as HTML does.
  const html = markup.replaceAll(' hrefLang="', ' hreflang="');
  // What belongs into the head, React writes first.
  const start = html.search(/<(?!title|\/title|meta|link)/);
  const language = context.matches.at(-1)?.params['language'];
  const saysMore =
    isLanguage(language) && context.matches.some(({ route }) => (route as Route).words === loadWords);
  const isTakenOver = path !== '/' && path !== deskPath && !isNotFoundPage;

  return {
    language: isLanguage(language) ? language : undefined,
    head: html.slice(0, start),
    body: html.slice(start),
    modules: [
      ...context.matches.flatMap(({ route }) => (typeof route.handle === 'string' ? [route.handle] : [])),
      ...(saysMore ? [`src/i18n/moreWords/${language}.ts`] : []),
    ],
    state: isTakenOver ? { path: address, content: read(client), router: loaded(context) } : undefined,
  };
}

/** What the page's queries have read, by their files. */
function read(client: QueryClient): PageState['content'] {
  const queries = client.getQueryCache().findAll({ queryKey: ['content'] });
  return Object.fromEntries(queries.map(({ queryKey, state }) => [String(queryKey[1]), state.data]));
}

/** Tells the router that its loaders have run; what they loaded is in the queries. */
function loaded({ loaderData }: { loaderData: Record<string, unknown> }): PageState['router'] {
  return { loaderData };
}
