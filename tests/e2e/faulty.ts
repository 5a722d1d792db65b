/** What can come instead of what a page asks for, and what a visitor is told then. */
import type { Page, Route } from '@playwright/test';
import { patience } from '../../src/content/reading';
import { en } from './interfaceWords';
import { elementsOf, textOf } from './html';
import { expect, heading } from './visitor';

type Word =
  | 'error.unreachableTitle'
  | 'error.unreachable'
  | 'error.retry'
  | 'error.brokenTitle'
  | 'error.broken'
  | 'error.reload'
  | 'error.notFoundTitle'
  | 'error.renewed';

export interface Fault {
  /** Nothing where the answer never comes. */
  answer?: (route: Route, honest: () => Promise<string>) => unknown;
  /** The keys of words. */
  title: Word;
  words: Word;
  button: Word;
}

const unreachable = {
  title: 'error.unreachableTitle',
  words: 'error.unreachable',
  button: 'error.retry',
} as const;
const broken = { title: 'error.brokenTitle', words: 'error.broken', button: 'error.reload' } as const;
const json = 'application/json';

/** Of a file of content. */
export const faults = {
  'no network': { ...unreachable, answer: (route) => route.abort('internetdisconnected') },
  'no such file': {
    title: 'error.notFoundTitle',
    words: 'error.renewed',
    button: 'error.reload',
    answer: (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>No.' }),
  },
  'a server in trouble': {
    ...unreachable,
    answer: (route) => route.fulfill({ status: 500, body: 'oops' }),
  },
  'a page of HTML': {
    ...broken,
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in to this network' }),
  },
  'a file cut off': {
    ...broken,
    answer: async (route, honest) => {
      const text = await honest();
      await route.fulfill({ contentType: json, body: text.slice(0, text.length / 2) });
    },
  },
  'an empty file': { ...broken, answer: (route) => route.fulfill({ contentType: json, body: '' }) },
  'no JSON': { ...broken, answer: (route) => route.fulfill({ contentType: json, body: 'undefined' }) },
  'JSON of another shape': {
    ...broken,
    answer: (route) => route.fulfill({ json: { name: 'of another build' } }),
  },
  'no answer at all': unreachable,
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as FaultName[];

/** What a browser itself says of them, and nothing else is said. */
export const saidOfFaults = [/net::ERR_INTERNET_DISCONNECTED/, /status of (404|500)/];

/** Spoils what a page asks for. */
export async function spoil(page: Page, pattern: string) {
  let fault: Fault | null = null;
  let asked = () => {};
  await page.route(pattern, async (route) => {
    const now = fault;
    asked();
    if (now === null) return route.continue();
    const honest = async () => (await route.fetch()).text();
    // Never answered, it is ended by the page.
    await now.answer?.(route, honest);
  });
  return {
    /** From now on this comes instead; null: what should. @returns when it has been asked for. */
    with(next: Fault | null) {
      fault = next;
      return new Promise<void>((resolve) => (asked = resolve));
    },
  };
}

/** Turns the page's time on to where nobody waits any longer. The page's clock has to be installed. */
export async function waitInVain(page: Page) {
  await page.clock.fastForward(patience);
}

/** Goes to another page as Forward does: nothing is loaded but what the app asks for. */
export async function go(page: Page, path: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** The panel in a page's place: what it says, the way to try again, the ways on, and the frame around it. */
export async function expectPanel(page: Page, fault: Fault, t: typeof en, isMissing: boolean) {
  const title = t(fault.title);
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(title));
  const main = page.getByRole('main');
  await expect(main.getByRole('navigation', { name: t('error.waysOn') })).toBeVisible();
  await expect(page.locator('header').getByRole('link', { name: t('site.releases') })).toBeVisible();
  // An address that was opened, and not pressed, is as missing after another load.
  if (isMissing) return expect(main.getByRole('button')).toHaveCount(0);
  await expect(main.getByRole('alert')).toHaveText(t(fault.words));
  await expect(main.getByRole('button', { name: t(fault.button), exact: true })).toBeVisible();
}

/** What a page that the build wrote is called. */
export async function titleOf(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(path)).text();
  const title = elementsOf(html).find(({ tagName }) => tagName === 'title')!;
  return textOf(title);
}

/** The file of a page’s code, whatever its hash. */
export const codeOf = (name: string) => `**/assets/${name}-*.js`;
