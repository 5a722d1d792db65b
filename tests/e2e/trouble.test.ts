/** Content that doesn't come, comes damaged, or comes late. */
import { languages } from '../../src/i18n/languages';
import { en, ko } from './interfaceWords';
import type { Page } from '@playwright/test';
import { expect, heading, open, test } from './visitor';

const texas = '**/content/index/*/states/tx.json';

test('the frame is of use while a page is missing', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await open(page, '/ko/');
  await page.route(texas, (route) => route.abort());
  await page.getByRole('link', { name: '텍사스', exact: true }).first().click();
  await expect(heading(page)).toHaveText(ko('error.unreachableTitle'));
  await page
    .locator('header')
    .getByRole('link', { name: ko('site.releases') })
    .click();
  await expect(heading(page)).toHaveText(ko('releases.title'));
});

test('filters that can’t be loaded say so, and come on a second try', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await page.route('**/en/search/1.json', (route) => route.abort());
  await open(page, '/en/statements/?state=tx');
  await expect(page.getByRole('alert')).toContainText(en('error.unreachable'));
  await page.unroute('**/en/search/1.json');
  await page.getByRole('button', { name: en('error.retry') }).click();
  await expect(page.getByText(en('statements.countOf', { shown: 1, total: 8 }))).toBeVisible();
});

test('without a network a click ends in a panel, and trying again with one helps', async ({
  page,
  context,
  provoke,
}) => {
  provoke(/net::ERR_INTERNET_DISCONNECTED/, /dynamically imported module/, /preload/i);
  await open(page, '/en/states/tx/');
  const reader = page.waitForResponse('**/assets/readView-*.js');
  await page
    .getByRole('link', { name: en('site.about') })
    .first()
    .hover();
  await (await reader).finished();
  await context.setOffline(true);
  await page.getByRole('main').getByRole('link', { name: 'Illinois' }).first().click();
  await expect(heading(page)).toHaveText(en('error.unreachableTitle'));
  await context.setOffline(false);
  await page.getByRole('button', { name: en('error.retry') }).click();
  await expect(heading(page)).toHaveText('Illinois');
  await expect(heading(page)).toBeFocused();
});

test('when not even the other language’s words come, there is still a way on in both', async ({
  page,
  provoke,
}) => {
  provoke(/net::ERR_FAILED/);
  await open(page, '/en/');
  await page.route('**/content/index/ko/**', (route) => route.abort());
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await expect(page.getByRole('button', { name: languages.en.unreachable.retry })).toBeVisible();
  await page.unroute('**/content/index/ko/**');
  await page.getByRole('button', { name: languages.ko.unreachable.retry }).click();
  await expect(page).toHaveURL('/ko/');
  await expect(heading(page)).toContainText('사회, 경제, 인종 정의를 위해');
});

test('a slow page shows a skeleton, but not before it is slow', async ({ page }) => {
  await open(page, '/en/');
  const release = await hold(page, texas);
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }) })
    .click();
  const skeleton = page.getByRole('status').filter({ hasText: en('site.loading') });
  const cover = page.locator('main > div:has([role=status])').last();
  await expect(cover).toBeAttached();

  // Time is turned by hand: just before and just after it counts as slow.
  const visibilityAt = (time: number) =>
    cover.evaluate((element, at) => {
      const [animation] = element.getAnimations();
      animation!.pause();
      animation!.currentTime = at;
      return getComputedStyle(element).visibility;
    }, time);
  expect(await visibilityAt(390)).toBe('hidden');
  expect(await visibilityAt(410)).toBe('visible');
  await expect(skeleton).toBeVisible();

  release();
  await expect(heading(page)).toHaveText('Texas');
  await expect(skeleton).toBeHidden();
});

test('the skeleton of a slow page comes by itself', async ({ page }) => {
  await open(page, '/ko/');
  const release = await hold(page, texas);
  await page.getByRole('link', { name: '텍사스', exact: true }).first().click();
  await expect(page.getByRole('status').filter({ hasText: ko('site.loading') })).toBeVisible();
  release();
  await expect(heading(page)).toHaveText('텍사스');
});

test('a press is answered by a line at once, until what it opens has come', async ({ page }) => {
  await open(page, '/ko/');
  const atTheTop = () =>
    page.evaluate(() => getComputedStyle(document.documentElement, '::before').backgroundColor);
  const nothing = await atTheTop();
  const release = await hold(page, texas);
  await page.getByRole('link', { name: '텍사스', exact: true }).first().click();
  expect(await atTheTop()).not.toBe(nothing);
  // Who goes elsewhere meanwhile waits for that alone.
  await page
    .locator('header')
    .getByRole('link', { name: ko('site.about') })
    .click();
  await expect(heading(page)).toHaveText(ko('about.title'));
  expect(await atTheTop()).toBe(nothing);
  release();
});

test('a visitor who goes elsewhere while a page is slow isn’t called back', async ({ page }) => {
  await open(page, '/en/');
  const release = await hold(page, texas);
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }) })
    .click();
  await page
    .locator('header')
    .getByRole('link', { name: en('site.about') })
    .click();
  await expect(heading(page)).toHaveText(en('about.title'));
  release();
  await expect(page).toHaveURL('/en/about/');
  await expect(heading(page)).toHaveText(en('about.title'));
});

/** Keeps answers back until told. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return release;
}
