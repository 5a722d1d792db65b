import type { Browser, CDPSession, Page } from '@playwright/test';
import { phone, slowLink, slowProcessor } from './conditions';
import { kinds, Transfers, type Bytes } from './transfers';
import { watchLoad, type WatchedLoad } from './watchLoad';

/** What a first visit to a page takes: milliseconds and bytes. */
export interface FirstLoad {
  firstPaint: number;
  largestPaint: number;
  /** What its tasks took above 50 ms each, over the whole load. */
  blocking: number;
  shift: number;
  /** Until React has taken the page over; nothing on a page without script. */
  hydrated: number | null;
  bytes: Bytes;
}

interface FirstLoadOptions {
  /** Whether the browser slows its link; else the server's link is slow. */
  throttles: boolean;
  /** Whether the page has a script that takes it over. */
  isApp: boolean;
}

/** Opens a page in a browser that knows nothing of the site yet. */
export async function firstLoad(
  browser: Browser,
  address: string,
  { throttles, isApp }: FirstLoadOptions,
): Promise<FirstLoad> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const transfers = await Transfers.of(devtools);
    await slowProcessor(devtools);
    if (throttles) await slowLink(devtools);
    await page.addInitScript(watchLoad);
    await page.goto(address);
    if (isApp) await hydrated(devtools);
    await transfers.quiet(800);
    return { ...(await timesOf(page)), bytes: transfers.bytes };
  } finally {
    await context.close();
  }
}

/**
 * Until React has taken the page over: `src/pages/Ready.tsx` says so. Asked for by the devtools, as what Playwright puts
 * into a page to wait in it takes longer than anything of ours.
 */
export async function hydrated(devtools: CDPSession): Promise<void> {
  const expression = `performance.getEntriesByName('hydrated').length > 0`;
  for (;;) {
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function timesOf(page: Page) {
  const { longTasks, ...times } = await page.evaluate(() => ({
    ...(window as unknown as { watchedLoad: WatchedLoad }).watchedLoad,
    hydrated: performance.getEntriesByName('hydrated')[0]?.startTime ?? null,
  }));
  return { ...times, blocking: longTasks.reduce((sum, one) => sum + one - 50, 0) };
}

export function allBytes(bytes: Bytes): number {
  return kinds.reduce((sum, kind) => sum + bytes[kind], 0);
}
