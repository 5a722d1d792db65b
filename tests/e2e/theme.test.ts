/** Light and dark. */
import { en } from './interfaceWords';
import type { Page } from '@playwright/test';
import { expect, open, test } from './visitor';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const isDark = async (page: Page) =>
  (await paper(page))
    .match(/\d+/g)!
    .slice(0, 3)
    .every((channel) => Number(channel) < 80);

for (const [scheme, first] of [
  ['light', false],
  ['dark', true],
] as const) {
  test.describe(`a device that asks for ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('is followed, until the visitor chooses otherwise; then the choice is kept', async ({ page }) => {
      await open(page, '/en/');
      expect(await isDark(page)).toBe(first);
      await page.getByRole('button', { name: en('site.theme') }).click();
      expect(await isDark(page)).toBe(!first);
      await page.reload();
      await expect(page.locator('html[data-ready]')).toBeAttached();
      expect(await isDark(page)).toBe(!first);
      await page.getByRole('button', { name: en('site.theme') }).click();
      expect(await isDark(page)).toBe(first);
    });
  });
}
