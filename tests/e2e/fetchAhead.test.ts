/** What a visitor is about to open is there when they open it. */
import type { Page } from '@playwright/test';
import { en } from './interfaceWords';
import { statement } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';

const texas = '/content/index/en/states/tx.json';

const linkToTexas = (page: Page) => page.getByRole('link', { name: 'Texas', exact: true }).first();

const koreanOf = (page: Page) =>
  page
    .getByRole('navigation', { name: en('site.language'), exact: true })
    .getByRole('link', { name: '한국어' });

const fetched = (page: Page, path: string) =>
  page.waitForResponse((response) => new URL(response.url()).pathname === path && response.ok());

test('a page that was pointed at opens without a network', async ({ page, context }) => {
  await open(page, '/en/');
  await mark(page);
  const came = fetched(page, texas);
  await linkToTexas(page).hover();
  await came;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await linkToTexas(page).click();
  await expect(heading(page)).toHaveText('Texas');
  await expectNoPageLoad(page);
});

test('so does one that the keyboard has come to', async ({ page, context }) => {
  await open(page, '/en/');
  const came = fetched(page, texas);
  await linkToTexas(page).focus();
  await came;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Texas');
});

test('the words of the other language come with its link', async ({ page, context, provoke }) => {
  // Its typefaces come when they are needed.
  provoke(/ERR_INTERNET_DISCONNECTED/);
  await open(page, `/en/${statement}`);
  const came = fetched(page, '/content/index/ko/shell.json');
  await koreanOf(page).hover();
  await came;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await koreanOf(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(heading(page)).toContainText('현자 노먼');
});

test('a visitor who saves data fetches only what they open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.clock.install();
  await open(page, '/en/');
  await linkToTexas(page).hover();
  await linkToTexas(page).focus();
  await page.clock.runFor(5_000);
  await page.evaluate(async () => void (await fetch('/robots.txt')));
  expect(asked).not.toContain(texas);
  await linkToTexas(page).click();
  await expect(heading(page)).toHaveText('Texas');
  expect(asked).toContain(texas);
});
