/** Nothing on a page moves while it loads: what stands in for our typefaces takes their room. */
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../../src/site/bench/findChromium';
import { phone } from '../../src/site/bench/conditions';
import { watchLoad, type WatchedLoad } from '../../src/site/bench/watchLoad';
import { addressOf, site } from './sites';
import { expect, test } from './visitor';

const joint = 'releases/2024-11-06-election-results/joint/';

test.describe('On a phone whose own fonts are drawn first,', () => {
  let browser: Browser;

  test.beforeAll(async () => {
    const options = launchOptions(process.env['TESTS_CHROMIUM']!);
    const fonts = JSON.parse(process.env['TESTS_PHONE_FONTS']!) as Record<string, string>;
    browser = await chromium.launch({ ...options, env: { ...options.env, ...fonts } });
  });
  test.afterAll(() => browser.close());

  for (const at of ['ko/', `ko/${joint}`, 'ko/statements/', `en/${joint}`]) {
    test(`nothing on /${at} moves when ours arrive`, async () => {
      const page = await browser.newPage({ ...phone, baseURL: addressOf(site) });
      await page.addInitScript(watchLoad);
      const held: (() => void)[] = [];
      let arrive = false;
      await page.route(/\.woff2$/, async (route) => {
        if (!arrive) await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      });
      await page.goto(at, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('html[data-ready]')).toBeAttached();
      await twoFrames();
      expect(held).not.toEqual([]);
      arrive = true;
      for (const go of held) go();
      await page.evaluate(() => document.fonts.ready);
      await twoFrames();

      const shift = await page.evaluate(
        () => (window as unknown as { watchedLoad: WatchedLoad }).watchedLoad.shift,
      );
      expect(shift).toBeLessThan(0.005);
      await page.close();

      async function twoFrames() {
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
      }
    });
  }
});
