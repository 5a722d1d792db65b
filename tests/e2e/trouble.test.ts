/** Content that doesn't come, comes damaged, or comes late. */
import type { Page, Route } from '@playwright/test';
import { expect, heading, open, test } from './visitor';

const texas = '**/content/index/*/states/tx.json';
const failures = {
  'no network': { fail: (route: Route) => route.abort(), title: 'This page didn’t come through' },
  'a server in trouble': {
    fail: (route: Route) => route.fulfill({ status: 500, body: 'oops' }),
    title: 'This page didn’t come through',
  },
  'broken JSON': {
    fail: (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"state": "T' }),
    title: 'A file of this site is damaged',
  },
  'JSON of another shape': {
    fail: (route: Route) => route.fulfill({ json: { state: 'Texas' } }),
    title: 'A file of this site is damaged',
  },
  'a page of HTML instead': {
    fail: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in to this network' }),
    title: 'A file of this site is damaged',
  },
};

for (const [what, { fail, title }] of Object.entries(failures)) {
  test(`${what}: the page says so, keeps its frame, and opens on a second try`, async ({ page, provoke }) => {
    provoke(/net::ERR_FAILED/, /status of 500/);
    await open(page, '/en/');
    await page.route(texas, fail);
    await page.getByRole('link', { name: 'Texas, 1 organization: Woori Juntos' }).click();
    await expect(heading(page)).toHaveText(title);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(title));
    await expect(page.locator('header').getByRole('link', { name: 'Releases' })).toBeVisible();

    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText(title);
    await page.unroute(texas);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('Texas');
    await expect(page).toHaveTitle(/^Texas/);
  });
}

test('the frame is of use while a page is missing', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await open(page, '/ko/');
  await page.route(texas, (route) => route.abort());
  await page.getByRole('link', { name: '텍사스', exact: true }).first().click();
  await expect(heading(page)).toHaveText('내용을 받지 못했습니다');
  await page.locator('header').getByRole('link', { name: '보도자료' }).click();
  await expect(heading(page)).toHaveText('보도자료');
});

test('filters that can’t be loaded say so, and come on a second try', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await page.route('**/catalog.json', (route) => route.abort());
  await open(page, '/en/statements/?state=tx');
  await expect(page.getByRole('alert')).toContainText('The network or the server didn’t answer.');
  await page.unroute('**/catalog.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('1 of 8 statements')).toBeVisible();
});

test('a page whose code doesn’t come can be loaded again', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/, /dynamically imported module/, /preload/i);
  await open(page, '/en/');
  await page.route('**/assets/AboutPage-*.js', (route) => route.abort());
  await page.locator('header').getByRole('link', { name: 'About' }).click();
  await expect(heading(page)).toHaveText('Something went wrong');
  await page.unroute('**/assets/AboutPage-*.js');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(heading(page)).toHaveText('About this site');
});

test('when not even the other language’s words come, there is still a way on in both', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await open(page, '/en/');
  await page.route('**/content/index/ko/**', (route) => route.abort());
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await expect(page.getByRole('link', { name: 'Load the page again' })).toBeVisible();
  await page.unroute('**/content/index/ko/**');
  await page.getByRole('link', { name: '다시 불러오기' }).click();
  await expect(page).toHaveURL('/ko/');
  await expect(heading(page)).toContainText('사회, 경제, 인종 정의를 위해');
});

test('a slow page shows a skeleton, but not before it is slow', async ({ page }) => {
  await open(page, '/en/');
  const release = await hold(page, texas);
  await page.getByRole('link', { name: 'Texas, 1 organization: Woori Juntos' }).click();
  const skeleton = page.getByRole('status').filter({ hasText: 'Loading…' });
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
  await expect(page.getByRole('status').filter({ hasText: '불러오는 중입니다…' })).toBeVisible();
  release();
  await expect(heading(page)).toHaveText('텍사스');
});

test('a visitor who goes elsewhere while a page is slow isn’t called back', async ({ page }) => {
  await open(page, '/en/');
  const release = await hold(page, texas);
  await page.getByRole('link', { name: 'Texas, 1 organization: Woori Juntos' }).click();
  await page.locator('header').getByRole('link', { name: 'About' }).click();
  await expect(heading(page)).toHaveText('About this site');
  release();
  await expect(page).toHaveURL('/en/about/');
  await expect(heading(page)).toHaveText('About this site');
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
