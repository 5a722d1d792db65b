/** The site below a path of someone's host, as GitHub Pages serves it. */
import { en } from './interfaceWords';
import { addressOf, siteBelowPath } from './sites';
import { statement } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

test.use({ baseURL: addressOf(siteBelowPath) });

test('a visitor walks from the map to a statement, and reads it in Korean', async ({ page, baseURL }) => {
  await open(page, '/en/');
  await mark(page);
  const land = page
    .getByRole('group', { name: en('home.map') })
    .locator('use')
    .first();
  expect((await land.boundingBox())!.width, 'the shapes are there').toBeGreaterThan(5);
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }) })
    .click();
  await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }).click();
  await expect(page).toHaveURL(`${baseURL}en/${statement}`);
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://example.org/dashboard/en/${statement}`,
  );
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`${baseURL}ko/${statement}`);
  await expect(heading(page)).toContainText('현자 노먼');
  await expectNoPageLoad(page);
});

test('a link sent to someone opens', async ({ page }) => {
  await open(page, `/ko/${statement}#s2`);
  await expect(page.locator('#s2')).toHaveClass(/is-marked/);
});

test('a link copied is the whole address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `/en/${statement}`);
  await page.getByRole('link', { name: en('share.open'), exact: true }).click();
  await page.getByRole('button', { name: en('share.link'), exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(en('share.linkCopied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `https://example.org/dashboard/en/${statement}`,
  );
});

test.describe('a Korean browser', () => {
  test.use({ locale: 'ko-KR' });

  test('is sent to the Korean pages', async ({ page, baseURL }) => {
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}ko/`);
    await ready(page);
  });
});

test('filters are found in the address', async ({ page, baseURL }) => {
  await open(page, '/en/statements/');
  await page.getByRole('combobox', { name: en('statements.state') }).selectOption('tx');
  await expect(page).toHaveURL(`${baseURL}en/statements/?state=tx`);
  await expect(page.getByText(en('statements.countOf', { shown: 1, total: 8 }))).toBeVisible();
});

test('an address without its slash, and one of nothing, are answered below the path', async ({
  page,
  provoke,
  baseURL,
}) => {
  provoke(/status of 404/);
  await open(page, '/en/states/tx');
  await expect(page).toHaveURL(`${baseURL}en/states/tx/`);
  const answer = await page.goto('en/states/zz/');
  expect(answer!.status()).toBe(404);
  await ready(page);
  await expect(page.getByText(en('error.state', { id: 'zz' }))).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: en('error.goHome') })
    .click();
  await expect(page).toHaveURL(`${baseURL}en/`);
});
