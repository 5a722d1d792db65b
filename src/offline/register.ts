/** Lets the worker in, asks for newer ones, and lets it go where the site has none any more. */
import { underBase } from '../links';
import { forget, ownRegistration } from './forget';
import { workerFile, type BegunWith } from './kept';

interface RegisterOptions {
  base: string;
  /** Whether this page was drawn from the device: then a worker that is found now is newer than the page. */
  isFromDevice: boolean;
  /** Called when there is a newer version of the site than the one on this page. */
  onNewer: () => void;
}

/** A page that stays open asks at most so often, when someone comes back to it; ms. */
const seldom = 60 * 60_000;

/** @returns whether a worker stands behind the page now. It may be that the browser has none, or lets none in. */
export async function register({ base, isFromDevice, onNewer }: RegisterOptions): Promise<boolean> {
  const container = (navigator as Partial<Navigator>).serviceWorker;
  if (!container) return false;
  const address = underBase(base, workerFile);
  try {
    // Nothing, where a browser's tools keep workers out.
    const registration = (await container.register(trusted(address), {
      scope: base,
      updateViaCache: 'none',
    })) as ServiceWorkerRegistration | undefined;
    if (!registration) return false;
    if (!(await watch(registration, { base, address, isFromDevice, onNewer }))) return false;
    await container.ready;
    if (!container.controller) {
      await new Promise((resolve) => {
        container.addEventListener('controllerchange', resolve, { once: true });
      });
    }
    const begunWith: BegunWith = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    container.controller?.postMessage(begunWith);
    return true;
  } catch {
    // In private windows, say: the site works as before. What a worker that has left kept after all goes.
    const clear = async () => (await ownRegistration(base)) ?? (await forget(base));
    await clear().catch(() => {});
    return false;
  }
}

/** The one address that the page's policy lets become a worker. */
function trusted(address: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => { createScriptURL: (url: string) => unknown };
    };
  };
  const policy = trustedTypes?.createPolicy('offline', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`“${url}” is no worker of this site.`);
      return url;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

/** @returns whether the worker may stay. */
async function watch(
  registration: ServiceWorkerRegistration,
  { base, address, isFromDevice, onNewer }: RegisterOptions & { address: string },
): Promise<boolean> {
  // A page that has just come over the network is the newest itself: what is found with it is no news.
  let isOlder = isFromDevice;
  let asNew: ServiceWorker | null = null;
  const listen = () => {
    const worker = registration.installing;
    if (!worker || !isOlder || worker === asNew) return;
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') onNewer();
    });
  };
  let asked = Date.now();
  const ask = async () => {
    asked = Date.now();
    try {
      await registration.update();
      return true;
    } catch {
      return !(await leaveIfGone(base, address));
    }
  };
  // One may have been found already.
  listen();
  registration.addEventListener('updatefound', listen);
  window.addEventListener('online', () => void ask());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - asked > seldom) void ask();
  });
  const mayStay = await ask();
  if (!isFromDevice) asNew = registration.installing;
  isOlder = true;
  return mayStay;
}

/** Who takes the worker's script off the host has it leave every device. @returns whether it left. */
async function leaveIfGone(base: string, address: string): Promise<boolean> {
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
  if (answer?.status !== 404 && answer?.status !== 410) return false;
  await forget(base);
  return true;
}
