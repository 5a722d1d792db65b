/// <reference lib="webworker" />
/**
 * The worker: keeps the app and what was read on the device, for when there is no network. The network always comes first,
 * but for files whose names hold a hash, so that nobody is held at an older site.
 */
import { registerQuotaErrorCallback, type WorkboxPlugin } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { fileOf } from '../content/files';
import { contentPath, placeAt, underBase } from '../links';
import { savedHeader, type BegunWith, type Kept } from './kept';

/** The build writes `kept` before this script, so that a new build is a new worker. */
declare const self: ServiceWorkerGlobalScope & { kept: Kept };

const { kept } = self;

/** How long the network may take before what is saved is shown, where anything is; s. */
const patience = 3;

/** How many views that were read stay, and parts of typefaces: those that came first go. */
const mostViews = 300;
const mostParts = 60;

const { scope } = self.registration;
const base = new URL(scope).pathname;
const [viewsCache, partsCache] = [`views ${kept.code} ${scope}`, `parts ${scope}`];

const app = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) =>
        isMeant(request, response) ? stamped(response) : null,
    },
  ],
});
app.addToCacheList(kept.files);

/** Where it was forgotten, looking for it doesn't make its cache again. */
const precached = (url: string) =>
  caches.match(app.getCacheKeyForURL(url)!, { cacheName: app.strategy.cacheName });
const drawnHere = () => precached(kept.page);

const pages = new NetworkFirst({
  networkTimeoutSeconds: patience,
  plugins: [
    {
      // Not the pages are kept, but what draws them and what they show.
      cacheWillUpdate: async () => null,
      // Where what it shows isn't saved, a slow network is waited for.
      cachedResponseWillBeUsed: async ({ request }) =>
        (await savedFor(new URL(request.url).pathname)) && drawnHere(),
      handlerDidError: drawnHere,
      handlerWillRespond: async ({ response }) =>
        isTrouble(response) ? ((await drawnHere()) ?? response) : response,
    },
  ],
});

const views = new NetworkFirst({
  cacheName: viewsCache,
  networkTimeoutSeconds: patience,
  plugins: [
    atMost(mostViews),
    {
      fetchDidSucceed: async ({ request, response }) => {
        // What was taken back doesn't stay.
        if (response.status === 404 && (await keeps())) await (await caches.open(viewsCache)).delete(request);
        if (isTrouble(response)) throw new Error(`The host answered with status ${response.status}.`);
        // Where it is saved, the rest of the answer has no longer to come than its beginning.
        if (!(await savedAt(new URL(request.url).pathname))) return response;
        return new Response(await response.arrayBuffer(), response);
      },
      cacheWillUpdate: async ({ response }) =>
        (await keeps()) && (await isView(response.clone())) ? stamped(response) : null,
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
        cachedResponse ?? (await keptView(new URL(request.url).pathname)),
    },
  ],
});

registerRoute(({ request, url }) => request.mode === 'navigate' && isPage(url.pathname), pages);
// A page asks so whether loading it again would bring anything.
registerRoute(({ sameOrigin, url }) => sameOrigin && isPage(url.pathname), pages, 'HEAD');
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(kept.index), views);
registerRoute(new PrecacheRoute(app, { cleanURLs: false, directoryIndex: '' }));
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && kept.later.includes(url.pathname),
  new CacheFirst({
    cacheName: partsCache,
    plugins: [
      atMost(mostParts),
      {
        cacheWillUpdate: async ({ response }) =>
          response.status === 200 && (await keeps()) ? response : null,
      },
    ],
  }),
);
// A page that an older build drew goes on with that build's code, which the host may not have any more.
registerRoute(
  ({ sameOrigin, request }) => sameOrigin && request.destination === 'script',
  async ({ request }) => {
    const older = await caches.match(request, { cacheName: app.strategy.cacheName, ignoreVary: true });
    return older ?? fetch(request);
  },
);
setCatchHandler(async () => Response.error());

self.addEventListener('install', (event) => {
  void app.install(event);
  // It takes nothing from the pages that are open: they go on, and what they need stays.
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  // Pages have views kept as soon as they are claimed.
  event.waitUntil(Promise.all([forgetKeptViews(), forgetOldCaches()]).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const page = event.data as BegunWith;
  if (app.getCacheKeyForURL(page) !== undefined) event.waitUntil(tidy(event));
});

enableNavigationPreload();

// Where the device has no room, all of them go.
registerQuotaErrorCallback(() => Promise.all([viewsCache, partsCache].map((name) => caches.delete(name))));

/** What is kept anew goes to the end. */
function atMost(most: number): WorkboxPlugin {
  return {
    cacheDidUpdate: async ({ cacheName }) => {
      const cache = await caches.open(cacheName);
      const all = await cache.keys();
      await Promise.all(all.slice(0, -most).map((request) => cache.delete(request)));
    },
  };
}

/** Not where the visitor had it forget: it serves the pages that are open until they are left. */
function keeps(): Promise<boolean> {
  return caches.has(app.strategy.cacheName);
}

function isPage(path: string): boolean {
  const isFile = /\.[^/]+$/.test(path) && !path.endsWith('.html');
  return !isFile && !kept.others.some((folder) => path.startsWith(folder));
}

/** A host in trouble has said nothing; what is saved says more. */
function isTrouble({ status }: Response): boolean {
  return status >= 500;
}

/** A host may answer with a page of its own, or one of ours, what it doesn't have. */
function isMeant({ url }: Request, { ok, headers }: Response): boolean {
  const isHtml = headers.get('Content-Type')?.includes('html') === true;
  return ok && isHtml === url.endsWith(kept.page);
}

/** A network's own page of welcome may come in a view's place, or a part of it only. */
async function isView(response: Response): Promise<boolean> {
  return (
    response.status === 200 &&
    response.json().then(
      () => true,
      () => false,
    )
  );
}

function stamped(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(savedHeader, new Date().toISOString());
  return new Response(response.body, { status: response.status, headers });
}

/** What a page shows, where it is saved. */
async function savedFor(path: string): Promise<Response | undefined> {
  const at = placeAt(`/${path.slice(base.length)}`);
  if (!at) return undefined;
  return savedAt(underBase(base, contentPath(fileOf(at.language, at.place))));
}

async function savedAt(view: string): Promise<Response | undefined> {
  return (await caches.match(view, { cacheName: viewsCache })) ?? (await keptView(view));
}

/** A view that was never read, where the build has it kept. */
async function keptView(path: string): Promise<Response | undefined> {
  const all = await precached(kept.views);
  if (!all) return undefined;
  const view = ((await all.json()) as Record<string, unknown>)[path.slice(kept.index.length)];
  if (view === undefined) return undefined;
  return new Response(JSON.stringify(view), {
    headers: { 'Content-Type': 'application/json', [savedHeader]: all.headers.get(savedHeader) ?? '' },
  });
}

/** They have just come anew: what was read of them before is older. */
async function forgetKeptViews() {
  const all = (await (await precached(kept.views))?.json()) as Record<string, unknown> | undefined;
  const cache = await caches.open(viewsCache);
  await Promise.all(Object.keys(all ?? {}).map((file) => cache.delete(kept.index + file)));
}

/** Those of workers that kept things otherwise, or for other code. */
async function forgetOldCaches() {
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  const used = [viewsCache, partsCache, app.strategy.cacheName];
  await Promise.all(names.filter((name) => !used.includes(name)).map((name) => caches.delete(name)));
}

/** Where only one page is left, the one that has just begun, nobody needs what older builds left. A newer one may be on its way. */
async function tidy(event: ExtendableMessageEvent) {
  if (self.registration.installing || self.registration.waiting) return;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // The host may have other sites, and a page may show cards, which need nothing of the app.
  const pagesHere = open.filter(({ url, frameType }) => url.startsWith(scope) && frameType !== 'nested');
  if (pagesHere.length === 1) await app.activate(event);
}
