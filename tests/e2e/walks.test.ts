/** From the map to a leader's words and on to them in Korean: by keyboard, by touch, by mouse, in one page load. */
import { en, ko } from './interfaceWords';
import type { Locator, Page } from '@playwright/test';
import { attribute, elementsOf, textOf } from './html';
import { statement } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';

async function expectKoreanStatement(page: Page) {
  await expect(page).toHaveURL(`/ko/${statement}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(heading(page)).toContainText('현자 노먼');
  await expect(page.getByText('우리는 두려움이 우리의 미래를 좌우하도록')).toBeVisible();
  await expectNoPageLoad(page);
}

const korean = (page: Page) =>
  page
    .getByRole('navigation', { name: en('site.language'), exact: true })
    .getByRole('link', { name: '한국어' });

test('by mouse, through the map', async ({ page }) => {
  await open(page, '/en/');
  await mark(page);
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }) })
    .click();
  await expect(heading(page)).toHaveText('Texas');
  await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }).click();
  await expect(heading(page)).toContainText('Hyunja Norman');
  await korean(page).click();
  await expectKoreanStatement(page);
});

test('by keyboard alone', async ({ page }) => {
  await open(page, '/en/');
  await mark(page);
  await tabTo(page.getByRole('link', { name: 'Texas', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Texas');
  await expect(heading(page)).toBeFocused();
  await tabTo(page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Hyunja Norman');
  await expect(heading(page)).toBeFocused();
  await tabTo(korean(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectKoreanStatement(page);
});

test('the map itself answers to the keyboard', async ({ page }) => {
  await open(page, '/en/');
  await mark(page);
  const texas = page.getByRole('link', {
    name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }),
  });
  await tabTo(texas);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/states/tx/');
  await expect(texas).toHaveAttribute('aria-current', 'page');
  await expectNoPageLoad(page);
});

test('the first stop of the keyboard skips to the main content', async ({ page }) => {
  await open(page, '/en/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en('site.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('on a phone of 375 px', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

  test('by touch', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await page.getByRole('link', { name: 'Texas', exact: true }).first().tap();
    await expect(heading(page)).toHaveText('Texas');
    await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }).tap();
    await expect(heading(page)).toContainText('Hyunja Norman');
    await korean(page).tap();
    await expectKoreanStatement(page);
  });

  test('through the menu, which closes behind the visitor', async ({ page }) => {
    await open(page, '/ko/');
    await mark(page);
    const menu = page.getByRole('navigation', { name: ko('site.pages') });
    await page.locator('summary', { hasText: ko('site.menu') }).tap();
    await menu.getByRole('link', { name: ko('site.releases') }).tap();
    await expect(page).toHaveURL('/ko/releases/');
    await expect(menu).toBeHidden();
    await expectNoPageLoad(page);
  });
});

test('a walk keeps the head of each page as its file has it, but for what only machines read', async ({
  page,
  request,
}) => {
  await open(page, '/en/');
  await mark(page);
  for (const [link, at] of [
    [en('state.link', { count: 1, state: 'Illinois', names: 'HANA Center' }), '/en/states/il/'],
    [
      en('home.readStatementOf', { name: 'Danae Kovac' }),
      '/en/releases/2024-11-06-election-results/danae-kovac/',
    ],
    [en('statement.bothFull'), '/en/releases/2024-11-06-election-results/danae-kovac/both/'],
    [en('statement.aboutMemberOf', { name: 'HANA Center' }), '/en/organizations/hana-center/'],
    ['한국어', '/ko/organizations/hana-center/'],
  ] as const) {
    if (at === '/en/organizations/hana-center/') await page.goBack();
    await page.getByRole('link', { name: link }).first().click();
    await expect(page).toHaveURL(at);
    const written = headTags(await (await request.get(at)).text());
    expect(written.length).toBeGreaterThan(10);
    await expect.poll(async () => headTags(await page.content())).toEqual(written);
    await expect(page.locator('[data-written]')).toHaveCount(0);
  }
  await expectNoPageLoad(page);
});

/** What a page says of itself, in no order, and not what the build wrote for machines and the app takes away. */
function headTags(html: string): string[] {
  return elementsOf(html)
    .filter((one) => attribute(one, 'data-written') === undefined)
    .filter(
      (one) =>
        (one.tagName === 'title' && one.namespaceURI.endsWith('xhtml')) ||
        attribute(one, 'property') !== undefined ||
        /description|twitter|robots/.test(attribute(one, 'name') ?? '') ||
        /canonical|alternate/.test(attribute(one, 'rel') ?? ''),
    )
    .map((one) => `${one.tagName} ${one.attrs.map(({ value }) => value).join(' ')} ${textOf(one)}`)
    .toSorted();
}

/** Presses Tab, as often as a patient visitor would, until a link has the focus. */
async function tabTo(target: Locator, key = 'Tab') {
  const page = target.page();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}
