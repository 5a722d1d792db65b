/** By keyboard alone: each stop is seen, nothing stands over it, and the focus comes back from what was opened. */
import type { Locator, Page } from '@playwright/test';
import { leaders } from '../leaders';
import { faultsOfFocus } from './focusSeen';
import { en, ko } from './interfaceWords';
import { press, tabTo } from './keys';
import { statement } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';

const norman = leaders.find(({ id }) => id === 'hyunja-norman')!;
const panel = (page: Page) => page.getByRole('dialog');
const box = (page: Page) => page.getByRole('searchbox');

/** Goes on by Tab until that has the focus, or, without it, as far as Tab leads; looks at each stop. */
async function walk(page: Page, target?: Locator): Promise<void> {
  const faults = new Set<string>();
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    for (const fault of await faultsOfFocus(page)) faults.add(fault);
    const isThere = target
      ? await target.evaluate((element) => element === document.activeElement)
      : await page.evaluate(() => document.activeElement === document.body);
    if (isThere) break;
  }
  if (target) await expect(target).toBeFocused();
  expect.soft([...faults], page.url()).toEqual([]);
}

for (const [language, t] of [
  ['en', en],
  ['ko', ko],
] as const) {
  test(`from the map to a state, its member, her words, the ways to share them, and both languages (${language})`, async ({
    page,
  }) => {
    await open(page, `/${language}/`);
    await mark(page);
    const texas = language === 'en' ? 'Texas' : '텍사스';
    const member = norman.organization[language];
    const main = page.getByRole('main');

    await walk(
      page,
      page.getByRole('link', { name: t('state.link', { count: 1, state: texas, names: member }) }),
    );
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(texas);
    await expect(heading(page)).toBeFocused();
    // Back to the map from the heading, and on from there.
    await walk(page, page.getByRole('link', { name: t('state.onMap') }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/states/tx/`);

    await heading(page).focus();
    await walk(page, main.getByRole('link', { name: member, exact: true }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/organizations/woori-juntos/`);
    await expect(heading(page)).toBeFocused();
    await walk(
      page,
      main.getByRole('link', { name: t('home.readStatementOf', { name: norman.name[language] }) }),
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/${statement}`);
    await expect(heading(page)).toBeFocused();

    const share = main.getByRole('link', { name: t('share.open'), exact: true });
    await walk(page, share);
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await walk(page);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(share).toBeFocused();

    await press(page, main.getByRole('link', { name: t('statement.bothFull') }));
    await expect(page).toHaveURL(`/${language}/${statement}both/`);
    await expect(heading(page)).toBeFocused();
    await walk(page);
    await expectNoPageLoad(page);
  });

  test.describe('on a screen enlarged to 400 %', () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test(`nothing stands over what has the focus: the menu, a page, the panels (${language})`, async ({
      page,
    }) => {
      await open(page, `/${language}/${statement}`);
      await walk(page);

      const menu = page.locator('summary', { hasText: t('site.menu') });
      await press(page, menu);
      const about = page.locator('header details a').last();
      await walk(page, about);
      await page.keyboard.press('Escape');
      await expect(about).toBeHidden();
      await expect(menu).toBeFocused();

      await press(page, page.getByRole('main').getByRole('link', { name: t('share.open'), exact: true }));
      await expect(panel(page)).toBeVisible();
      await walk(page);
      await page.keyboard.press('Escape');

      await page.keyboard.press('/');
      await expect(box(page)).toBeFocused();
      await page.keyboard.insertText(language === 'en' ? 'center' : '센터');
      await expect(panel(page).getByRole('link').nth(3)).toBeAttached();
      await walk(page);
    });
  });

  test(`who speaks to the device can switch off the key that is a mere character (${language})`, async ({
    page,
  }) => {
    await open(page, `/${language}/about/`);
    const hint = page.locator('header kbd');
    await expect(hint).toBeVisible();
    await page.keyboard.press('/');
    await press(page, panel(page).getByRole('button', { name: t('search.slashOff') }));
    await expect(panel(page).getByRole('button', { name: t('search.slashOn') })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(hint).toBeHidden();

    await open(page, `/${language}/releases/`);
    await expect(hint).toBeHidden();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await expect(panel(page)).toContainText(t('search.keysOff'));
    await press(page, panel(page).getByRole('button', { name: t('search.slashOn') }));
    // One key right after the other: what is closed is gone.
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
  });
}

test('a link that must be copied by hand goes away by Escape, and the focus is where it was, in a panel too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await open(page, `/en/${statement}`);
  const byHand = page.getByLabel(en('share.copyByHand'));
  const passage = page.getByRole('link', { name: en('statement.copyLinkTo', { number: 1 }) });
  await press(page, passage);
  await expect(byHand).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(byHand).toBeHidden();
  await expect(passage).toBeFocused();

  await page
    .getByRole('main')
    .getByRole('link', { name: en('share.open'), exact: true })
    .press('Enter');
  const way = panel(page).getByRole('button', { name: en('share.link'), exact: true });
  await expect(way).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(byHand).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(byHand).toBeHidden();
  await expect(way).toBeFocused();
});

test('what the map says of a state stays under the pointer, and goes away by Escape', async ({ page }) => {
  await open(page, '/en/');
  const texas = page.getByRole('link', {
    name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }),
  });
  const said = page.locator('svg', { has: texas }).locator('text', { hasText: 'Houston' });
  await texas.hover();
  await expect(said).toBeVisible();
  const { x, y, width, height } = (await said.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 12 });
  await expect(said).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();

  await texas.focus();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, texas);
  await expect(said).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  await expect(texas).toBeFocused();
});
