/** For those who hear a page: its parts, the names of what can be pressed, what is said when something changes, and in which voice. */
import type { Locator, Page } from '@playwright/test';
import { attribute, elementsOf } from './html';
import { en, ko } from './interfaceWords';
import { statement } from './pageKinds';
import { fileAt, pagesOf, readFile, site } from './sites';
import { expect, open, test } from './visitor';

const words = { en, ko };

test('every page of a language has one main part, one main heading, and a name for each of its menus', () => {
  const pages = pagesOf(site).filter((address) => /^\/(?:en|ko)\//u.test(address));
  expect(pages.length).toBeGreaterThan(100);
  for (const address of pages) {
    const elements = elementsOf(readFile(site, fileAt(address)));
    const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length;
    // An old address only leads on.
    if (elements.some((one) => attribute(one, 'http-equiv') === 'refresh')) continue;
    expect.soft([count('main'), count('h1')], address).toEqual([1, 1]);
    const unnamed = elements.filter(
      (one) => one.tagName === 'nav' && !(attribute(one, 'aria-label') ?? attribute(one, 'aria-labelledby')),
    );
    expect.soft(unnamed.length, `menus without a name on ${address}`).toBe(0);
  }
});

/** The place in which a screen reader waits for words: it must be there before they are. */
async function placeOf(status: Locator): Promise<() => Promise<boolean>> {
  const element = await status.elementHandle();
  return () => element.evaluate((one) => one.isConnected);
}

for (const language of ['en', 'ko'] as const) {
  const t = words[language];

  test(`what changes is said where a screen reader listens: filters, the search, a copy (${language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `/${language}/statements/`);
    const count = page.getByRole('main').getByRole('status');
    await expect(count).toHaveText(t('statements.count', { count: 8 }));
    const isSame = await placeOf(count);
    await page.getByRole('combobox').first().selectOption('tx');
    await expect(count).toHaveText(t('statements.countOf', { shown: 1, total: 8 }));
    await page.getByRole('searchbox').fill('xyzzyx');
    await expect(count).toContainText(t('search.foundNone'));
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: t('statements.clear') }).click();
    await expect(count).toHaveText(t('statements.count', { count: 8 }));
    expect(await isSame()).toBe(true);

    await open(page, `/${language}/${statement}`);
    await page.keyboard.press('/');
    const found = page.getByRole('dialog').getByRole('status');
    await expect(found).toHaveText('');
    const isSameInPanel = await placeOf(found);
    await page.keyboard.insertText('Texas');
    await expect(found).toContainText(t('search.names', { count: 1 }).replace(/\d+.*/u, ''));
    await expect(found).toContainText(/\d/u);
    await page.getByRole('dialog').getByRole('searchbox').fill('xyzzyx');
    await expect(found).toContainText('xyzzyx');
    expect(await isSameInPanel()).toBe(true);
    await page.keyboard.press('Escape');

    const copied = page.getByRole('status');
    await expect(copied).toHaveText('');
    const isSameAtFoot = await placeOf(copied);
    await page.getByRole('link', { name: t('statement.copyLinkTo', { number: 1 }) }).press('Enter');
    await expect(copied).toHaveText(t('share.linkCopied'));
    expect(await isSameAtFoot()).toBe(true);
  });

  test(`a control’s name holds the words that are seen on it (${language})`, async ({ page }) => {
    for (const at of ['', 'states/tx/', statement, `${statement}both/`, 'statements/?state=tx', 'about/']) {
      await open(page, `/${language}/${at}`);
      expect.soft(await namedOtherwise(page), at).toEqual([]);
    }
  });

  test(`side by side, each passage is heard whole: its number, then both languages, each in its own voice (${language})`, async ({
    page,
  }) => {
    await open(page, `/${language}/${statement}both/`);
    const other = language === 'en' ? 'ko' : 'en';
    const rows = page.locator('main [id^=s][tabindex="-1"]');
    expect(await rows.count()).toBeGreaterThan(2);
    for (const [index, row] of (await rows.all()).entries()) {
      const heard = await row.evaluate((element) =>
        [...element.children].map((one) => `${one.tagName} ${one.closest('[lang]')!.getAttribute('lang')}`),
      );
      expect.soft(heard).toEqual([`A ${language}`, `P ${language}`, `P ${other}`]);
      await expect
        .soft(row.getByRole('link'))
        .toHaveAccessibleName(t('statement.copyLinkTo', { number: index + 1 }));
    }
    await expect(rows.first().locator(`p[lang=${language}]`)).toHaveText(/\p{L}/u);
    const hangul = await rows.first().locator('p[lang=ko]').innerText();
    expect(hangul).toMatch(/\p{Script=Hangul}/u);
    expect(await rows.first().locator('p[lang=en]').innerText()).not.toMatch(/\p{Script=Hangul}/u);
  });
}

/** Controls whose label leaves out what is written on them: who says that aloud presses nothing. */
function namedOtherwise(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bare = (text: string) =>
      text
        .replace(/[\s\p{P}\p{S}]+/gu, ' ')
        .trim()
        .toLowerCase();
    return [...document.querySelectorAll<HTMLElement>('a[aria-label], button[aria-label]')]
      .filter((one) => one.innerText?.trim() && !bare(one.ariaLabel!).includes(bare(one.innerText)))
      .map((one) => `“${one.innerText}” is called “${one.ariaLabel}”`);
  });
}
