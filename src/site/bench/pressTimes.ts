/** How long a press takes on a page that has been there for a while, on the slow processor and the slow link. */
import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../i18n/languages';
import { pathTo } from '../../links';
import { phone, slowLink, slowProcessor } from './conditions';
import { hydrated } from './firstLoad';
import type { Press } from './presses';
import { Transfers } from './transfers';
import { watchPress, type WatchedPress } from './watchPress';

/**
 * `first`: pressed at once, so that what it needs is still to be fetched. `pointed`: pointed at long enough for what the app fetches
 * then. `again`: its result has been seen before on this visit.
 */
export const manners = ['first', 'pointed', 'again'] as const;

export type PressTimes = Record<(typeof manners)[number], PressTime[]>;

export interface PressTime {
  nextPaint: number;
  shown: number;
}

interface PressOptions {
  origin: string;
  language: Language;
}

/** One press in each manner. */
export async function pressTimes(browser: Browser, press: Press, options: PressOptions) {
  const atOnce = await visit(browser, press, options, async (page, transfers) => {
    const { result } = await press.find(page, options.language);
    const before = await page.textContent(result.changed);
    const first = await timed(page, press, options.language);
    await rest(page, transfers);
    await page.goBack();
    await page.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent === text, [
      result.changed,
      before,
    ] as const);
    await rest(page, transfers);
    return { first, again: await timed(page, press, options.language) };
  });
  const pointed = await visit(browser, press, options, async (page, transfers) => {
    const { target, key } = await press.find(page, options.language);
    await target.hover();
    if (key !== undefined) await target.focus();
    await rest(page, transfers);
    return timed(page, press, options.language);
  });
  return { ...atOnce, pointed };
}

async function visit<Value>(
  browser: Browser,
  press: Press,
  { origin, language }: PressOptions,
  act: (page: Page, transfers: Transfers) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ ...phone, isMobile: false, hasTouch: false });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const transfers = await Transfers.of(devtools);
    await page.goto(origin + pathTo(language, press.from));
    await hydrated(page);
    await rest(page, transfers);
    await Promise.all([slowProcessor(devtools), slowLink(devtools)]);
    return await act(page, transfers);
  } finally {
    await context.close();
  }
}

/** As long as a visitor looks at something: until nothing more is fetched or drawn. */
async function rest(page: Page, transfers: Transfers) {
  await page.waitForTimeout(800);
  await transfers.quiet(400);
}

async function timed(page: Page, press: Press, language: Language): Promise<PressTime> {
  const { target, key, result } = await press.find(page, language);
  await target.scrollIntoViewIfNeeded();
  if (key !== undefined) await target.focus();
  await page.evaluate(watchPress, result);
  if (key === undefined) await target.click();
  else await page.keyboard.press(key);
  const told = await page.waitForFunction(() => {
    const { watchedPress } = window as unknown as { watchedPress: WatchedPress };
    return watchedPress.shown === null ? null : watchedPress;
  });
  // The browser tells of an event after its frame.
  await page.waitForTimeout(200);
  const { nextPaint, shown } = await told.evaluate((watched) => watched as WatchedPress);
  return { nextPaint, shown: shown ?? 0 };
}
