/** Lets the worker go, and all that it has kept. A page that is open still has it, and it keeps nothing any more. */
export async function forget(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await ownRegistration(base);
  await registration?.unregister();
  const scope = scopeOf(base);
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Not that of a site above, below whose path this one stands. */
export async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === scopeOf(base) ? registration : undefined;
}

const scopeOf = (base: string) => new URL(base, window.location.href).href;
