/**
 * How the page stands to the network, for what tells visitors of it; begun once, after the page has loaded. What was read
 * before the worker came is read again, so that it is kept too.
 */
import { hashKey, type QueryClient } from '@tanstack/react-query';
import { fileKey } from '../content/queries';
import { MissingContent, readFromNetwork } from '../content/reading';
import { forget, ownRegistration } from './forget';
import { savedHeader } from './kept';
import { register } from './register';
import { savedOn } from './saved';
import { savesData } from './savesData';

/** What a visitor asked for. */
export type SavingChoice = 'on' | 'off';

export interface OnDevice {
  isOnline: boolean;
  /** When the oldest of what is shown was saved, an ISO time; null where all of it came over the network. */
  saved: string | null;
  /** Whether there is a newer version of the site, and nobody has said “not now”. */
  isNewer: boolean;
}

let state: OnDevice = { isOnline: navigator.onLine, saved: null, isNewer: false };
const listeners = new Set<() => void>();

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const onDevice = (): OnDevice => state;

function tell(change: Partial<OnDevice>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Tells how old what is shown is, from now on. */
export function watchShown(client: QueryClient): void {
  client.getQueryCache().subscribe(() => look(client));
  look(client);
}

function look(client: QueryClient) {
  const times = [...savedOn].flatMap(([file, time]) =>
    time !== null && client.getQueryCache().find({ queryKey: fileKey(file), type: 'active' }) ? [time] : [],
  );
  const saved = times.toSorted()[0] ?? null;
  if (saved !== state.saved) tell({ saved });
}

/** The newest worker when somebody said “not now”: what came with it isn't offered again. */
let refused: ServiceWorker | null = null;

/** Offers the newer version no more, until there is a still newer one. */
export async function refuse(base: string): Promise<void> {
  tell({ isNewer: false });
  refused = await newestWorker(base);
}

async function newestWorker(base: string): Promise<ServiceWorker | null> {
  const own = await ownRegistration(base);
  return own?.installing ?? own?.waiting ?? own?.active ?? null;
}

/** @param choice null where the visitor made none: then pages are saved, but for who saves data. */
export async function begin(client: QueryClient, base: string, choice: SavingChoice | null): Promise<void> {
  const offer = async () => {
    const newest = await newestWorker(base);
    if (!newest || newest !== refused) tell({ isNewer: true });
  };
  tell({ isOnline: navigator.onLine });
  window.addEventListener('offline', () => tell({ isOnline: false }));
  window.addEventListener('online', () => {
    tell({ isOnline: true });
    lookAgain().catch(reportError);
  });

  /** What came from the device may have changed: the page stays as it is, and its reader is told. */
  async function lookAgain() {
    const old = [...savedOn].filter(([, time]) => time !== null);
    await Promise.all(old.map(([file]) => compare(file)));
    look(client);
  }

  async function compare(file: string) {
    const time = savedOn.get(file) ?? null;
    const queryKey = fileKey(file);
    const open = client.getQueryCache().find({ queryKey, type: 'active' });
    client.removeQueries({ queryKey, type: 'inactive' });
    const queryFn = open?.options.queryFn;
    if (typeof queryFn !== 'function') return void savedOn.set(file, null);
    // Read beside it, as it was read. Nothing of it is shown, so it makes nothing newer.
    let saved: string | null = null;
    const beside = readFromNetwork(base, (_, { headers }) => (saved = headers.get(savedHeader)));
    const now = await client
      .fetchQuery({
        queryKey: ['again', file],
        queryFn: async (context) => ({ view: await queryFn(context), saved }),
        meta: { read: beside },
        gcTime: 0,
      })
      .catch((error: unknown) => {
        // What was taken back has changed; what doesn't come says nothing.
        return error instanceof MissingContent ? { view: null, saved: null } : null;
      });
    // What the device has saved may be older than a page that has just come.
    if (!now || (time === null && now.saved !== null)) return;
    if (hashKey([now.view]) !== hashKey([open?.state.data])) await offer();
    else if (now.saved === null) savedOn.set(file, null);
  }

  // The network may have come back while the page was drawn.
  if (navigator.onLine) lookAgain().catch(reportError);
  // What a page that was open meanwhile has kept after all.
  if (choice === 'off') return forget(base);
  if (choice === null && savesData() && !navigator.serviceWorker?.controller) return;
  // What was fetched through a worker it has kept.
  const kept = navigator.serviceWorker?.controller ? new Set(savedOn.keys()) : new Set();
  const isFromDevice = 'fromDevice' in document.documentElement.dataset;
  if (!(await register({ base, isFromDevice, onNewer: () => void offer().catch(reportError) }))) return;
  const queries = client
    .getQueryCache()
    .findAll({ queryKey: ['content'] })
    .filter(({ queryKey }) => !kept.has(String(queryKey[1])));
  const read = readFromNetwork(base);
  // The page itself may have come from what the browser keeps, and be older. What doesn't come is kept when it is opened next.
  await Promise.allSettled(
    queries.map((query) => (query.isActive() ? compare : read)(String(query.queryKey[1]))),
  );
}
