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

interface PressTime {
  nextPaint: number;
  shown: number;
}

/** Said of what this version of the site doesn't have. */
class NotThere extends Error {
  override name = 'NotThere';
}

interface PressOptions {
  origin: string;
  language: Language;
  /** Whether the browser slows its requests; else the server's link is slow. */
  throttles: boolean;
}

interface AllOptions extends PressOptions {
  presses: readonly Press[];
  runs: number;
  onPress: (name: string, run: number) => void;
}

/**
 * Each run presses everything in each manner, so that a machine's moods fall on all alike.
 * @returns the times by the press's name; what the site doesn't have is left out, and told.
 */
export async function pressAll(
  browser: Browser,
  { presses, runs, onPress, ...options }: AllOptions,
): Promise<Map<string, PressTimes>> {
  const times = new Map<string, PressTimes>();
  // The first run fills the server's memory, and isn't counted.
  for (let run = 0; run <= runs; run += 1) {
    for (const press of presses) {
      if (run > 0 && !times.has(press.name)) continue;
      onPress(press.name, run);
      const one = await pressTimes(browser, press, options).catch((error: unknown) => missed(press, error));
      if (!one) continue;
      const ofPress = times.get(press.name) ?? { first: [], pointed: [], again: [] };
      times.set(press.name, ofPress);
      if (run > 0) for (const manner of manners) ofPress[manner].push(one[manner]);
    }
  }
  return times;
}

function missed({ name }: Press, error: unknown): null {
  if (!(error instanceof NotThere)) throw new Error(`“${name}” could not be measured.`, { cause: error });
  console.error(error.message);
  return null;
}

/** One press in each manner. */
async function pressTimes(browser: Browser, press: Press, options: PressOptions) {
  const atOnce = await visit(browser, press, options, async (page, transfers) => {
    const { result, undo } = await found(page, press, options.language);
    const before = await page.textContent(result.changed);
    const first = await timed(page, press, options.language);
    await rest(page, transfers);
    await undo();
    await page.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent === text, [
      result.changed,
      before,
    ] as const);
    await rest(page, transfers);
    return { first, again: await timed(page, press, options.language) };
  });
  const pointed = await visit(browser, press, options, async (page, transfers) => {
    const { target, isTyped = false } = await found(page, press, options.language);
    await target.hover();
    if (isTyped) await target.focus();
    await rest(page, transfers);
    return timed(page, press, options.language);
  });
  return { ...atOnce, pointed };
}

async function visit<Value>(
  browser: Browser,
  press: Press,
  { origin, language, throttles }: PressOptions,
  act: (page: Page, transfers: Transfers) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ ...phone, isMobile: false, hasTouch: false });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const transfers = await Transfers.of(devtools);
    await page.goto(origin + pathTo(language, press.from));
    await hydrated(devtools);
    await rest(page, transfers);
    await slowProcessor(devtools);
    if (throttles) await slowLink(devtools);
    return await act(page, transfers);
  } finally {
    await context.close();
  }
}

/** @throws {NotThere} where the page doesn't have it. */
async function found(page: Page, press: Press, language: Language) {
  const there = await press.find(page, language);
  if (!there) throw new NotThere(`There is nothing on ${page.url()} for “${press.name}”.`);
  return there;
}

/** As long as a visitor looks at something: until nothing more is fetched or drawn. */
async function rest(page: Page, transfers: Transfers) {
  await page.waitForTimeout(800);
  await transfers.quiet(400);
}

async function timed(page: Page, press: Press, language: Language): Promise<PressTime> {
  const { target, press: act, isTyped = false, result } = await found(page, press, language);
  await target.scrollIntoViewIfNeeded();
  if (isTyped) await target.focus();
  await page.evaluate(watchPress, result);
  await act();
  const told = await page.waitForFunction(() => {
    const { watchedPress } = window as unknown as { watchedPress: WatchedPress };
    return watchedPress.shown === null ? null : watchedPress;
  });
  // The browser tells of an event after its frame.
  await page.waitForTimeout(200);
  const { nextPaint, shown } = await told.evaluate((watched) => watched as WatchedPress);
  return { nextPaint, shown: shown ?? 0 };
}
