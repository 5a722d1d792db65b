/** Narrowing the statements: by state, organization, person and year, in the address. */
import { en, ko } from './interfaceWords';
import type { Page } from '@playwright/test';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';

const quotations = (page: Page) => page.getByRole('main').getByRole('figure');
const counted = (page: Page, words: string) =>
  page.getByRole('main').getByRole('status').filter({ hasText: words });

test('a visitor narrows the statements; each choice says what it leaves, and Back undoes it', async ({
  page,
}) => {
  await open(page, '/en/statements/');
  await mark(page);
  await expect(counted(page, en('statements.count', { count: 8 }))).toBeVisible();
  await expect(quotations(page)).toHaveCount(8);

  const organization = page.getByRole('combobox', { name: en('statements.organization') });
  // Who comes near the filters gets their counts.
  await organization.hover();
  await organization.selectOption({ label: 'NAKASEC (3)' });
  await expect(page).toHaveURL('/en/statements/?organization=nakasec');
  await expect(counted(page, en('statements.countOf', { shown: 3, total: 8 }))).toBeVisible();
  await expect(quotations(page)).toHaveCount(3);

  await page
    .getByRole('combobox', { name: en('statements.person') })
    .selectOption({ label: 'Jung Woo Kim (1)' });
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
  await expect(counted(page, ko('statements.countOf', { shown: 1, total: 8 }))).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('combobox', { name: ko('statements.state'), exact: true }),
  ).toHaveValue('nj');
  await expect(page.getByRole('combobox', { name: ko('statements.year') })).toHaveValue('2024');
  await expect(quotations(page)).toContainText('존 박');
});

test('a filter moves neither the focus nor the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await open(page, '/en/statements/');
  const year = page.getByRole('combobox', { name: en('statements.year') });
  await year.focus();
  await page.evaluate(() => window.scrollTo(0, 50));
  await year.selectOption('2024');
  await expect(counted(page, en('statements.countOf', { shown: 8, total: 8 }))).toBeVisible();
  await expect(year).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(50);
});

for (const [address, value] of [
  ['state=zz', 'zz'],
  ['organization=nobody', 'nobody'],
  ['person=nobody', 'nobody'],
  ['year=1812', '1812'],
] as const) {
  test(`a hand-written ${address} says that there is no such thing, and can be cleared`, async ({ page }) => {
    await open(page, `/en/statements/?${address}`);
    await expect(page.getByText(en('statements.unknown', { value }))).toBeVisible();
    await expect(counted(page, en('statements.countOf', { shown: 0, total: 8 }))).toBeVisible();
    await page.getByRole('link', { name: en('statements.clear') }).click();
    await expect(page).toHaveURL('/en/statements/');
    await expect(quotations(page)).toHaveCount(8);
  });
}

test('filters that leave nothing together say so', async ({ page }) => {
  await open(page, '/en/statements/?state=tx&person=john-park');
  await expect(page.getByText(en('statements.none'))).toBeVisible();
  await expect(page.getByRole('link', { name: en('statements.clear') })).toBeVisible();
});

test('a choice that would leave nothing can’t be made', async ({ page }) => {
  await open(page, '/en/statements/?state=tx');
  await expect(counted(page, en('statements.countOf', { shown: 1, total: 8 }))).toBeVisible();
  await expect(
    page
      .getByRole('combobox', { name: en('statements.person') })
      .getByRole('option', { name: 'John Park (0)' }),
  ).toBeDisabled();
});

test('a visitor reads a filtered statement and comes back to the filters', async ({ page }) => {
  await open(page, '/en/statements/?state=va');
  await quotations(page).getByRole('blockquote').getByRole('link').click();
  await expect(heading(page)).toContainText('Sookyung Oh');
  await page.goBack();
  await expect(page).toHaveURL('/en/statements/?state=va');
  await expect(quotations(page)).toHaveCount(1);
});
