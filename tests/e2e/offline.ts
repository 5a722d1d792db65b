/** The site as a device keeps it, and a host that can lose it, change it or take it back. */
import type { Page } from '@playwright/test';
import type { Manner } from './host';
import { en } from './interfaceWords';
import { expect, open } from './visitor';

/** What browsers say while nothing comes. */
export const withoutNetwork =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/;

/** The one statement of the tests that is read; others are kept because they are new. */
export const visited = 'releases/2024-11-06-election-results/danae-kovac/';

/** What a member is called in the newer site. */
export const [before, since] = ['HANA Center', 'HANA Center of Chicago'];

/** Today, as the bar tells a day. */
export const today = () => new Date().toLocaleDateString('sv');

/** What tells of the connection, and of a newer version. */
export const bar = (page: Page) => page.locator('[role=status]', { has: page.locator('section') });

export const loadIt = (page: Page) => page.getByRole('button', { name: en('offline.load') });

/** Visits a page, and waits until what it shows is kept. */
export async function visit(page: Page, at: string): Promise<void> {
  await open(page, at);
  await expect.poll(async () => (await kept(page, 'views')).length, { timeout: 20_000 }).toBeGreaterThan(1);
}

/** The paths kept in the caches of a name; '' for all of them. */
export function kept(page: Page, name: '' | 'views' | 'workbox-precache'): Promise<string[]> {
  return page.evaluate(async (start) => {
    const names = (await caches.keys()).filter((one) => one.startsWith(start));
    const all = await Promise.all(names.map(async (one) => (await caches.open(one)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  }, name);
}

/** An archive so long that its newest views, which are kept unread, aren't those that the visitor asks for. */
export async function forgetUnread(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (url.includes('/offline.json')) await cache.delete(url);
    }
  });
}

/** Whether the newer site is kept, and its worker at work. */
export function newerIsKept(page: Page): Promise<boolean> {
  return page.evaluate(async (name) => {
    const { installing, waiting } = (await navigator.serviceWorker.getRegistration())!;
    const names = await caches.keys();
    const found = await Promise.all(
      names.map(async (one) => (await caches.open(one)).matchAll('/offline.json', { ignoreSearch: true })),
    );
    const texts = await Promise.all(found.flat().map((response) => response.text()));
    return !installing && !waiting && texts.some((text) => text.includes(name));
  }, since);
}

/**
 * The next build: a member has another name, so that the pages, the views and the worker are others; so is the code's revision.
 * @param without it has no such script any more, and no such script is kept.
 */
export const newer =
  (without = /^$/): Manner =>
  (path, text) => {
    if (without.test(path)) return 404;
    if (!path.endsWith('/sw.js')) return text.replaceAll(before, since);
    return text
      .replace('"code":"', '"code":"newer')
      .replaceAll(/"revision":"\w/g, '"revision":"newer')
      .replaceAll(/\{"url":"([^"]+)","revision":null\},?/g, (entry, url: string) =>
        without.test(url) ? '' : entry,
      );
  };
