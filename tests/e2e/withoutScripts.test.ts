/** Scripts off: the words, the links and the menu are there all the same. */
import { en } from './interfaceWords';
import { statement } from './pageKinds';
import { expect, heading, test } from './visitor';

test.use({ javaScriptEnabled: false });

// A browser with scripts off calls them forbidden.
test.beforeEach(({ provoke }) => provoke(/\/assets\/[\w-]+\.js csp$/));

test('a visitor without scripts goes from the map page to a statement and on to its Korean page', async ({
  page,
}) => {
  await page.goto('en/');
  await page.getByRole('link', { name: 'Texas', exact: true }).first().click();
  await expect(page).toHaveURL('/en/states/tx/');
  await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }).click();
  await expect(page).toHaveURL(`/en/${statement}`);
  await expect(page.getByText('We refuse to let fear dictate our future.')).toBeVisible();
  await page
    .getByRole('navigation', { name: en('site.language'), exact: true })
    .getByRole('link', { name: '한국어' })
    .click();
  await expect(page).toHaveURL(`/ko/${statement}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(heading(page)).toContainText('현자 노먼');
  await expect(
    page.getByText('우리는 두려움이 우리의 미래를 좌우하도록 내버려 두지 않을 것입니다.'),
  ).toBeVisible();
});

test('a visitor without scripts goes through the map itself', async ({ page }) => {
  await page.goto('en/');
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Illinois', names: 'HANA Center' }) })
    .click();
  await expect(page).toHaveURL('/en/states/il/');
  await expect(heading(page)).toHaveText('Illinois');
});

test('a visitor without scripts is offered both languages at the front door', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/');
});

test('a visitor without scripts sees no control that needs them, and the ways into the statements that do not', async ({
  page,
}) => {
  await page.goto('en/statements/');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: 'Woori Juntos', exact: true }).click();
  await expect(page).toHaveURL('/en/organizations/woori-juntos/');
});

test('an address with a fragment shows its passage without scripts', async ({ page }) => {
  await page.goto(`en/${statement}#s2`);
  await expect(page.locator('#s2')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

  test('the menu opens without scripts', async ({ page }) => {
    await page.goto('en/');
    const about = page
      .getByRole('navigation', { name: en('site.pages') })
      .getByRole('link', { name: en('site.about') });
    await expect(about).toBeHidden();
    await page.locator('summary', { hasText: en('site.menu') }).tap();
    await about.tap();
    await expect(page).toHaveURL('/en/about/');
  });
});
