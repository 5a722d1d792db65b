import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from '../../src/site/bench/findChromium';
import { phoneFonts } from '../../src/site/bench/phoneFonts';
import { addressOf, root, site, siteBelowPath } from './sites';

const cache = path.join(root, '.cache');

// Found once: the workers read this file too, and inherit the environment.
process.env['TESTS_CHROMIUM'] ??= await findChromium(cache);
// Made once: a browser that draws from a font crashes when another worker writes it again.
process.env['TESTS_PHONE_FONTS'] ??= JSON.stringify(await phoneFonts(cache));

const serve = 'node src/site/run.js serve';

export default defineConfig({
  testMatch: '*.test.ts',
  outputDir: path.join(cache, 'e2e'),
  reporter: [['list'], ['json', { outputFile: path.join(cache, 'e2e.json') }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL: addressOf(site),
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    // What a worker fetches, `page.route` doesn't see. Tests of the worker let it in.
    serviceWorkers: 'block',
    launchOptions: launchOptions(process.env['TESTS_CHROMIUM']),
  },
  webServer: [site, siteBelowPath].map((built) => ({
    name: built.base,
    command: `node src/site/quietly.js vite build && ${serve}`,
    cwd: root,
    url: addressOf(built),
    timeout: 180_000,
    env: {
      PORT: String(built.port),
      OUT_DIR: built.directory,
      BASE_PATH: built.base,
      SITE_URL: built.origin,
    },
  })),
});
