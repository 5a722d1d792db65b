/** Changing the language, and the front door that picks one. */
import { en, ko } from './interfaceWords';
import { statement } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';
import type { Page } from '@playwright/test';

const switchTo = (page: Page, name: string) =>
  page.locator('header').getByRole('link', { name, exact: true }).click();

test('the switch keeps the page, its filters and the place on it', async ({ page }) => {
  await open(page, '/en/statements/?state=tx');
  await expect(
    page.getByRole('status').filter({ hasText: en('statements.countOf', { shown: 1, total: 8 }) }),
  ).toBeVisible();
  await mark(page);
  await switchTo(page, '한국어');
  await expect(page).toHaveURL('/ko/statements/?state=tx');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByText(ko('statements.countOf', { shown: 1, total: 8 }))).toBeVisible();
  await switchTo(page, 'EN');
  await expect(page).toHaveURL('/en/statements/?state=tx');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectNoPageLoad(page);
});

test('the switch keeps the passage, and moves neither page nor focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, `/en/${statement}#s2`);
  await page.evaluate(() => window.scrollTo(0, 60));
  await page
    .locator('header')
    .getByRole('link', { name: '한국어' })
    .evaluate((link) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/ko/${statement}#s2`);
  await expect(heading(page)).toContainText('현자 노먼');
  await expect(page.locator('#s2')).toHaveClass(/is-marked/);
  expect(await page.evaluate(() => window.scrollY)).toBe(60);
  await expect(heading(page)).not.toBeFocused();
});

test('who switches by keyboard stays at the switch', async ({ page }) => {
  await open(page, '/en/about/');
  await page.locator('header').getByRole('link', { name: '한국어' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(ko('about.title'));
  expect(await page.evaluate(() => document.activeElement?.closest('nav')?.getAttribute('aria-label'))).toBe(
    '언어',
  );
});

test('a statement’s versions are pages of their own, and the passage stays marked through all three', async ({
  page,
}) => {
  const at = 'releases/2024-11-06-election-results/danae-kovac/';
  await open(page, `/en/${at}#s3`);
  await mark(page);
  const versions = page.getByRole('main').getByRole('navigation').first();
  await versions.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`/ko/${at}#s3`);
  await expect(page.locator('#s3')).toHaveClass(/is-marked/);
  await versions.getByRole('link', { name: ko('statement.bothFull') }).click();
  await expect(page).toHaveURL(`/ko/${at}both/#s3`);
  await expect(page.locator('#s3')).toHaveClass(/is-marked/);
  await expect(page.locator('#s3')).toContainText('Our community is resilient.');
  await expect(page.locator('#s3')).toContainText('우리 커뮤니티는 회복력이 있습니다.');
  await versions.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en/${at}#s3`);
  await expect(versions.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'page');
  await expectNoPageLoad(page);
});

test('a run of the other language is marked as that language', async ({ page }) => {
  await open(page, '/en/organizations/hana-center/');
  await expect(heading(page).locator('[lang=ko]')).toHaveText('하나센터');
  await open(page, '/ko/organizations/hana-center/');
  await expect(heading(page).locator('[lang=en]')).toHaveText('HANA Center');
});

for (const [locale, home] of [
  ['ko-KR', '/ko/'],
  ['en-GB', '/en/'],
  ['fr-FR', '/en/'],
] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });

    test(`is sent to ${home}`, async ({ page }) => {
      await page.goto('');
      await expect(page).toHaveURL(home);
      await expect(page.locator('html')).toHaveAttribute('lang', home.slice(1, 3));
    });
  });
}

test('the front door remembers a chosen language', async ({ page }) => {
  await open(page, '/en/');
  await switchTo(page, '한국어');
  await expect(page).toHaveURL('/ko/');
  await page.goto('');
  await expect(page).toHaveURL('/ko/');
});
