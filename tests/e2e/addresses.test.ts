/** Addresses as people type and keep them: without a slash, wrong, of things that are not there. */
import { en, ko } from './interfaceWords';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

const notThere = /status of 404/;

test('an address without its slash leads to the page', async ({ page, request }) => {
  const answer = await request.get('en/states/tx', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  await page.goto('en/states/tx?from=letter');
  await expect(page).toHaveURL('/en/states/tx/?from=letter');
  await ready(page);
  await expect(heading(page)).toHaveText('Texas');
});

for (const [address, title, words, way] of [
  ['en/states/zz/', en('error.notFoundTitle'), en('error.state', { id: 'zz' }), en('error.goHome')],
  ['ko/states/zz/', ko('error.notFoundTitle'), ko('error.state', { id: 'zz' }), ko('error.goHome')],
  [
    'en/organizations/nobody/',
    en('error.notFoundTitle'),
    en('error.organization', { id: 'nobody' }),
    en('error.goStatements'),
  ],
  [
    'ko/organizations/nobody/',
    ko('error.notFoundTitle'),
    ko('error.organization', { id: 'nobody' }),
    ko('error.goStatements'),
  ],
  [
    'en/people/nobody/',
    en('error.notFoundTitle'),
    en('error.person', { id: 'nobody' }),
    en('error.goStatements'),
  ],
  [
    'ko/people/nobody/',
    ko('error.notFoundTitle'),
    ko('error.person', { id: 'nobody' }),
    ko('error.goStatements'),
  ],
  [
    'en/releases/1999/',
    en('error.notFoundTitle'),
    en('error.release', { id: '1999' }),
    en('error.goReleases'),
  ],
  [
    'ko/releases/1999/',
    ko('error.notFoundTitle'),
    ko('error.release', { id: '1999' }),
    ko('error.goReleases'),
  ],
  [
    'en/releases/2024-11-06-election-results/nobody/',
    en('error.notFoundTitle'),
    en('error.statement', { id: 'nobody' }),
    en('error.goReleases'),
  ],
  [
    'ko/releases/2024-11-06-election-results/nobody/both/',
    ko('error.notFoundTitle'),
    ko('error.both', { id: 'nobody' }),
    ko('error.goReleases'),
  ],
  [
    'en/statements/page/9/',
    en('error.notFoundTitle'),
    en('error.part', { id: '9' }),
    en('error.goStatements'),
  ],
  ['en/nonsense/at/all', en('error.notFoundTitle'), en('error.page'), en('error.goHome')],
  ['ko/nonsense', ko('error.notFoundTitle'), ko('error.page'), ko('error.goHome')],
] as const) {
  test(`${address} says what is not there, and leads on`, async ({ page, provoke }) => {
    provoke(notThere);
    const answer = await page.goto(address);
    expect(answer!.status()).toBe(404);
    await ready(page);
    await expect(heading(page)).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(title));
    await expect(page.locator('html')).toHaveAttribute('lang', address.slice(0, 2));
    await expect(page.getByText(words)).toBeVisible();
    await mark(page);
    await page.getByRole('main').getByRole('link', { name: way, exact: true }).click();
    await expect(heading(page)).not.toHaveText(title);
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
    await expect(page).not.toHaveTitle(new RegExp(title));
    await expectNoPageLoad(page);
  });
}

for (const address of ['fr/', 'nonsense', 'en.html', 'embed/nothing/']) {
  test(`${address} is told in every language that nothing is there`, async ({ page, provoke }) => {
    provoke(notThere);
    const answer = await page.goto(address);
    expect(answer!.status()).toBe(404);
    await ready(page);
    for (const title of [en('error.notFoundTitle'), ko('error.notFoundTitle')]) {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    }
    await page.getByRole('link', { name: ko('error.goHome') }).click();
    await expect(page).toHaveURL('/ko/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });
}

test('a missing page can change its language like any other', async ({ page, provoke }) => {
  provoke(notThere);
  await page.goto('en/people/nobody/');
  await ready(page);
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/people/nobody/');
  await expect(page.getByText(ko('error.person', { id: 'nobody' }))).toBeVisible();
});

test('markup in an address is only text', async ({ page, provoke }) => {
  provoke(notThere);
  await page.goto(`en/people/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
  await ready(page);
  await expect(page.getByText(en('error.person', { id: '<img src=x onerror=alert(1)>' }))).toBeVisible();
  await open(page, '/en/statements/?state=%3Cscript%3E');
  await expect(page.getByText(en('statements.unknown', { value: '<script>' }))).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the not-found page helps by itself', async ({ page, provoke }) => {
    provoke(notThere, /\.js csp$/);
    await page.goto('en/states/zz/');
    await expect(page.getByText(en('error.page'))).toBeVisible();
    await expect(page.getByText(ko('error.page'))).toBeVisible();
    await page.getByRole('link', { name: en('error.goHome') }).click();
    await expect(page).toHaveURL('/en/');
  });
});
