/** Arriving: where the focus goes, what scrolls, what stays. */
import { en, ko } from './interfaceWords';
import type { Page } from '@playwright/test';
import { statement } from './pageKinds';
import { expect, heading, open, test } from './visitor';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('a first load moves neither focus nor page', async ({ page }) => {
  await open(page, '/en/');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await scrolled(page)).toBe(0);
});

test('a link leads to the top of its page, whose heading takes the focus', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Mel Lee' }) }).click();
  await expect(heading(page)).toContainText('Mel Lee');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  expect(await scrolled(page)).toBe(0);
});

test('Back leads to where the visitor was', async ({ page }) => {
  await open(page, '/en/');
  const link = page.getByRole('link', { name: en('home.readStatementOf', { name: 'Mel Lee' }) });
  await link.scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await expect(heading(page)).toContainText('Mel Lee');
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect.poll(() => scrolled(page)).toBe(before);
});

test('from state to state the map stays, the page does not scroll, and the panel’s heading has the focus', async ({
  page,
}) => {
  await open(page, '/en/states/il/');
  const map = page.getByRole('group', { name: en('home.map') });
  await map.evaluate((element) => Object.assign(element, { isTheSame: true }));
  await page.evaluate(() => window.scrollTo(0, 40));
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }) })
    .click();
  await expect(heading(page)).toHaveText('Texas');
  await expect(heading(page)).toBeFocused();
  expect(await scrolled(page)).toBe(40);
  expect(await map.evaluate((element) => 'isTheSame' in element)).toBe(true);
  await page.goBack();
  await expect(heading(page)).toHaveText('Illinois');
  expect(await map.evaluate((element) => 'isTheSame' in element)).toBe(true);
});

test('the panel’s heading comes into view where it is not', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await open(page, '/en/states/il/');
  await page.getByRole('link', { name: /^Texas\s*Woori Juntos$/ }).click();
  await expect(heading(page)).toHaveText('Texas');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
});

test('a keyboard gets from a state’s panel to that state on the map', async ({ page }) => {
  await open(page, '/en/states/tx/');
  await page.getByRole('link', { name: en('state.onMap') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const onTheMap = page.getByRole('region').or(page.locator('#map')).first();
  expect(await onTheMap.evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

test('“Read in context” leads to the statement in its release, in view and marked', async ({ page }) => {
  await open(page, `/en/${statement}`);
  await page.getByRole('link', { name: en('statement.inContext') }).click();
  await expect(page).toHaveURL('/en/releases/2024-11-06-election-results/#hyunja-norman');
  const section = page.locator('#hyunja-norman');
  await expect(section).toBeInViewport();
  await expect(section).toHaveClass(/is-marked/);
  await expect
    .poll(() => section.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toBeLessThan(200);
});

test('a visitor reads on from one statement of a release to the next', async ({ page }) => {
  await open(page, '/ko/releases/2024-11-06-election-results/joint/');
  for (const name of ['베키 벨코어', '김정우', '드내 코박']) {
    await page.getByRole('link', { name: ko('statement.next') }).click();
    await expect(heading(page)).toContainText(name);
  }
  await page.getByRole('link', { name: ko('statement.previous') }).click();
  await expect(heading(page)).toContainText('김정우');
});

test('pointing at a state marks its row in the list, and pointing at the row marks the state', async ({
  page,
}) => {
  await open(page, '/en/');
  const row = page.getByRole('link', { name: 'Illinois', exact: true }).first();
  const plain = await underline(page);
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Illinois', names: 'HANA Center' }) })
    .hover();
  await expect.poll(() => underline(page)).not.toBe(plain);
  await page.mouse.move(2, 2);
  await expect.poll(() => underline(page)).toBe(plain);

  const map = page.getByRole('group', { name: en('home.map') });
  await expect(map.getByText('Chicago')).toBeHidden();
  await row.hover();
  await expect(map.getByText('Chicago')).toBeVisible();
});

function underline(page: Page) {
  return page
    .getByRole('link', { name: 'Illinois', exact: true })
    .first()
    .evaluate((link) => getComputedStyle(link).textDecorationLine);
}
