import { chromium, type Browser } from '@playwright/test';
import { findChromium, launchOptions } from './findChromium';
import type { MeasuringServer } from './measuringServer';

/** The Chromium that the tests drive, on good terms with the server. @throws one sentence where there is none. */
export async function measuringBrowser({ keyHash }: MeasuringServer): Promise<Browser> {
  return chromium.launch({
    ...launchOptions(await findChromium('.cache')),
    args: [`--ignore-certificate-errors-spki-list=${keyHash}`],
  });
}
