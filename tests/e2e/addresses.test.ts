/** Addresses as people type and keep them: without a slash, wrong, of things that are not there. */
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
  ['en/states/zz/', 'There is no such page', 'There is no state “zz”.', 'Members & map'],
  ['ko/states/zz/', '그런 쪽이 없습니다', '‘zz’에 해당하는 주가 없습니다.', '가입 단체와 지도'],
  ['en/organizations/nobody/', 'There is no such page', 'No organization has the address “nobody”.', 'All statements'],
  ['ko/organizations/nobody/', '그런 쪽이 없습니다', '‘nobody’ 주소를 쓰는 단체가 없습니다.', '발언 모두 보기'],
  ['en/people/nobody/', 'There is no such page', 'No person has the address “nobody”.', 'All statements'],
  ['ko/people/nobody/', '그런 쪽이 없습니다', '‘nobody’ 주소를 쓰는 사람이 없습니다.', '발언 모두 보기'],
  ['en/releases/1999/', 'There is no such page', 'There is no release “1999”.', 'All releases'],
  ['ko/releases/1999/', '그런 쪽이 없습니다', '‘1999’ 보도자료가 없습니다.', '보도자료 모두 보기'],
  ['en/releases/2024-11-06-election-results/nobody/', 'There is no such page', 'This release has no statement “nobody”.', 'The whole release'],
  ['ko/releases/2024-11-06-election-results/nobody/both/', '그런 쪽이 없습니다', '이 보도자료에는 ‘nobody’ 발언이 없습니다.', '보도자료 전문'],
  ['en/statements/page/9/', 'There is no such page', 'This list has no part 9.', 'All statements'],
  ['en/nonsense/at/all', 'There is no such page', 'Nothing is at this address.', 'Members & map'],
  ['ko/nonsense', '그런 쪽이 없습니다', '이 주소에는 아무것도 없습니다.', '가입 단체와 지도'],
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
    for (const title of ['There is no such page', '그런 쪽이 없습니다']) {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    }
    await page.getByRole('link', { name: '가입 단체와 지도' }).click();
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
  await expect(page.getByText('‘nobody’ 주소를 쓰는 사람이 없습니다.')).toBeVisible();
});

test('markup in an address is only text', async ({ page, provoke }) => {
  provoke(notThere);
  await page.goto(`en/people/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
  await ready(page);
  await expect(page.getByText('No person has the address “<img src=x onerror=alert(1)>”.')).toBeVisible();
  await open(page, '/en/statements/?state=%3Cscript%3E');
  await expect(page.getByText('“<script>” is nothing that this filter knows.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the not-found page helps by itself', async ({ page, provoke }) => {
    provoke(notThere, /\.js csp$/);
    await page.goto('en/states/zz/');
    await expect(page.getByText('Nothing is at this address.')).toBeVisible();
    await expect(page.getByText('이 주소에는 아무것도 없습니다.')).toBeVisible();
    await page.getByRole('link', { name: 'Members & map' }).click();
    await expect(page).toHaveURL('/en/');
  });
});
