/** Narrowing the statements: by state, organization, person and year, in the address. */
import type { Page } from '@playwright/test';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';

const quotations = (page: Page) => page.getByRole('main').getByRole('figure');
const counted = (page: Page, words: string) => page.getByRole('main').getByRole('status').filter({ hasText: words });

test('a visitor narrows the statements; each choice says what it leaves, and Back undoes it', async ({ page }) => {
  await open(page, '/en/statements/');
  await mark(page);
  await expect(counted(page, '8 statements')).toBeVisible();
  await expect(quotations(page)).toHaveCount(8);

  await page.getByLabel('Organization').selectOption({ label: 'NAKASEC (3)' });
  await expect(page).toHaveURL('/en/statements/?organization=nakasec');
  await expect(counted(page, '3 of 8 statements')).toBeVisible();
  await expect(quotations(page)).toHaveCount(3);

  await page.getByLabel('Person').selectOption({ label: 'Jung Woo Kim (1)' });
  await expect(page).toHaveURL('/en/statements/?organization=nakasec&person=jung-woo-kim');
  await expect(quotations(page)).toHaveCount(1);

  await page.goBack();
  await expect(page).toHaveURL('/en/statements/?organization=nakasec');
  await expect(quotations(page)).toHaveCount(3);
  await page.goBack();
  await expect(page).toHaveURL('/en/statements/');
  await expect(quotations(page)).toHaveCount(8);
  await expectNoPageLoad(page);
});

test('an address with filters opens as it was sent', async ({ page }) => {
  await open(page, '/ko/statements/?state=nj&year=2024');
  await expect(counted(page, '발언 8편 가운데 1편')).toBeVisible();
  await expect(page.getByRole('main').getByRole('combobox', { name: '주', exact: true })).toHaveValue('nj');
  await expect(page.getByLabel('연도')).toHaveValue('2024');
  await expect(quotations(page)).toContainText('존 박');
});

test('a filter moves neither the focus nor the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await open(page, '/en/statements/');
  const year = page.getByLabel('Year');
  await year.focus();
  await page.evaluate(() => window.scrollTo(0, 50));
  await year.selectOption('2024');
  await expect(counted(page, '8 of 8 statements')).toBeVisible();
  await expect(year).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(50);
});

for (const [address, value] of [
  ['state=zz', 'zz'],
  ['organization=nobody', 'nobody'],
  ['person=nobody', 'nobody'],
  ['year=1812', '1812'],
]) {
  test(`a hand-written ${address} says that there is no such thing, and can be cleared`, async ({ page }) => {
    await open(page, `/en/statements/?${address}`);
    await expect(page.getByText(`“${value}” is nothing that this filter knows.`)).toBeVisible();
    await expect(counted(page, '0 of 8 statements')).toBeVisible();
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await expect(page).toHaveURL('/en/statements/');
    await expect(quotations(page)).toHaveCount(8);
  });
}

test('filters that leave nothing together say so', async ({ page }) => {
  await open(page, '/en/statements/?state=tx&person=john-park');
  await expect(page.getByText('No statement matches all of these filters together.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Clear all filters' })).toBeVisible();
});

test('a choice that would leave nothing can’t be made', async ({ page }) => {
  await open(page, '/en/statements/?state=tx');
  await expect(counted(page, '1 of 8 statements')).toBeVisible();
  await expect(page.getByLabel('Person').getByRole('option', { name: 'John Park (0)' })).toBeDisabled();
});

test('a visitor reads a filtered statement and comes back to the filters', async ({ page }) => {
  await open(page, '/en/statements/?state=va');
  await page.getByRole('link', { name: 'Read the statement of Sookyung Oh' }).click();
  await expect(heading(page)).toContainText('Sookyung Oh');
  await page.goBack();
  await expect(page).toHaveURL('/en/statements/?state=va');
  await expect(quotations(page)).toHaveCount(1);
});
