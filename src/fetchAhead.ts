/** What a visitor is about to open is fetched when they show it, so that opening it waits for no network. */
import { matchRoutes } from 'react-router';
import { loadReader } from './content/queries';
import { savesData } from './offline/savesData';
import type { Route } from './routes';

/** A pointer that only passes over a link doesn't mean it, nor a finger that comes down on one to scroll; ms. */
const passing = 60;

/**
 * Fetches the code and the content of the page behind each link that is pointed at, touched or focused. What doesn't come
 * is asked for again, and missed, when the page is opened. What reads any page's content comes at once with the first link that is pointed
 * at: once missed, a browser doesn't ask for it again. Visitors who save data get only what they open.
 *
 * @param table the routes, whose `prime` fetches.
 * @param base from `/` to `/`.
 */
export function fetchAhead(table: Route[], base: string): void {
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function meant({ target, isTrusted }: Event) {
    // React sends again what came before it was ready: nobody has moved.
    if (!isTrusted) return;
    clearTimeout(timer);
    const href = target instanceof Element ? target.closest('a[href]')?.getAttribute('href') : null;
    if (href == null || !navigator.onLine || savesData()) return;
    loadReader().catch(() => {});
    const { origin, pathname } = new URL(href, document.baseURI);
    if (origin !== window.location.origin || pathname === window.location.pathname || asked.has(pathname))
      return;
    timer = setTimeout(() => {
      asked.add(pathname);
      // Asked for once only where it came.
      fetchPage(table, pathname, base).catch(() => asked.delete(pathname));
    }, passing);
  }

  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, meant);
  document.addEventListener('pointercancel', () => clearTimeout(timer));
}

async function fetchPage(table: Route[], pathname: string, base: string) {
  const matches = matchRoutes(table, pathname, base) ?? [];
  // The desk's styles are for no other page.
  if (!matches.at(-1)?.route.prime) return;
  await Promise.all(
    matches.map(async ({ route, params }) => {
      const code = typeof route.lazy === 'object' ? route.lazy.Component?.() : undefined;
      await Promise.all([code, route.prime?.(params)]);
    }),
  );
}
