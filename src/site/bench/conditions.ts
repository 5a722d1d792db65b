/** The visitor of the figures: a cheap phone on a slow link. */
import type { BrowserContextOptions, CDPSession } from '@playwright/test';

/** 412 px wide, as most phones of the kind. */
export const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} satisfies BrowserContextOptions;

/** There and back, in milliseconds, and bytes a second: 1.6 Mbit/s. */
export const link = { roundTrip: 150, bytesPerSecond: 200_000 };

const timesSlower = 4;

export async function slowProcessor(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
}

/** The browser's own way to be slow: each request waits for a round trip, and all share the link evenly. */
export async function slowLink(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: link.roundTrip,
    downloadThroughput: link.bytesPerSecond,
    uploadThroughput: link.bytesPerSecond,
  });
}
