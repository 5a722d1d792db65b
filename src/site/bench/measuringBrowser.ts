import { chromium, type Browser } from '@playwright/test';
import { findChromium, launchOptions } from './findChromium';
import type { MeasuringServer } from './measuringServer';
import { phoneFonts } from './phoneFonts';

/** The Chromium that the tests drive, with a phone's fonts and on good terms with the server. @throws one sentence where there is none. */
export async function measuringBrowser({ keyHash }: MeasuringServer): Promise<Browser> {
  const options = launchOptions(await findChromium('.cache'));
  return chromium.launch({
    ...options,
    env: { ...options.env, ...(await phoneFonts('.cache')) },
    args: [`--ignore-certificate-errors-spki-list=${keyHash}`],
  });
}
