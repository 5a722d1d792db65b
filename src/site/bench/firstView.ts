/** What the first visit to a page transfers, in a browser that knows nothing of the site, compressed. */
import type { Browser } from '@playwright/test';
import type { Language } from '../../i18n/languages';
import { pathTo } from '../../links';
import { phone } from './conditions';
import { hydrated } from './firstLoad';
import { measuringBrowser } from './measuringBrowser';
import { startMeasuringServer } from './measuringServer';
import { languagesIn, samplePages, type SampleKind } from './samplePages';
import { Transfers, type Bytes } from './transfers';

export interface FirstView {
  language: Language;
  kind: SampleKind;
  /** The page that stands for its kind. */
  path: string;
  bytes: Bytes;
}

/**
 * Visits a page of each kind in each language.
 * @param directory a built site.
 * @throws where it hasn't been built.
 */
export async function firstViews(directory: string, kinds: readonly SampleKind[]): Promise<FirstView[]> {
  const samples = await samplePages(directory);
  const server = await startMeasuringServer({ directory });
  const browser = await measuringBrowser(server);
  try {
    const views: FirstView[] = [];
    for (const language of await languagesIn(directory)) {
      for (const kind of kinds) {
        const path = pathTo(language, samples[kind]);
        views.push({ language, kind, path, bytes: await bytesOf(browser, server.origin + path) });
      }
    }
    return views;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bytesOf(browser: Browser, address: string): Promise<Bytes> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const transfers = await Transfers.of(devtools);
    await page.goto(address);
    await hydrated(devtools);
    await transfers.quiet(500);
    return transfers.bytes;
  } finally {
    await context.close();
  }
}
