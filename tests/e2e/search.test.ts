/** Search as a visitor types it: from every page, in both languages, by keyboard, touch and input method. */
import type { Page } from '@playwright/test';
import { expectNothingToFind } from './axe';
import { en, ko } from './interfaceWords';
import { expect, expectNoPageLoad, heading, mark, open, test } from './visitor';

const box = (page: Page) => page.getByRole('searchbox');
const panel = (page: Page) => page.getByRole('dialog');
const found = (page: Page) => page.getByRole('main').getByRole('figure');
const marked = (page: Page) => page.locator('mark').first();
const release = 'releases/2024-11-06-election-results';

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search over the page, Escape closes it, and the focus is where it was`, async ({
    page,
  }) => {
    await open(page, '/en/about/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('hana');
    await expect(
      panel(page)
        .getByRole('link', { name: /HANA Center/ })
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL('/en/about/');
  });
}

test('a visitor goes by keyboard alone from the box to a passage', async ({ page }) => {
  await open(page, '/en/');
  await mark(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('thrive without fear');
  await expect(marked(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('link', { name: /Danae Kovac/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/en/${release}/danae-kovac/#s5`);
  await expect(panel(page)).toBeHidden();
  await expect(heading(page)).toContainText('Danae Kovac');
  await expectNoPageLoad(page);
});

test('the header’s link opens the panel, and a click beside it closes it', async ({ page }) => {
  await open(page, '/ko/');
  const link = page.getByRole('banner').getByRole('link', { name: ko('site.search') });
  await link.click();
  await expect(box(page)).toBeFocused();
  await page.mouse.click(20, 600);
  await expect(panel(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('a hit opens in a new tab like any link', async ({ page, browser, baseURL }) => {
  await open(page, '/en/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Texas');
  // What is pressed while results come may be drawn anew under the pointer.
  await expect(panel(page).locator('a[href$="?q=Texas"]')).toBeVisible();
  await panel(page)
    .getByRole('link', { name: /^Texas/ })
    .click({ modifiers: ['ControlOrMeta'] });
  // The browser knows of its tabs; on a busy machine Playwright now and then doesn't hear of one.
  const devtools = await browser.newBrowserCDPSession();
  await expect
    .poll(async () => (await devtools.send('Target.getTargets')).targetInfos.map(({ url }) => url))
    .toContain(new URL('/en/states/tx/', baseURL).href);
  await expect(box(page)).toHaveValue('Texas');
});

test('results come while a Korean syllable is still being typed, and the arrow keys are the input method’s', async ({
  page,
}) => {
  await open(page, '/ko/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['ㅎ', '하', '한', '하나', '하낫', '하나세', '하나센', '하나센ㅌ', '하나센터']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(box(page)).toHaveValue(text);
    await expect(
      panel(page)
        .getByRole('link', { name: /하나센터/ })
        .first(),
    ).toBeVisible();
  }
  await keyboard.send('Input.insertText', { text: '하나센터' });
  await expect(box(page)).toHaveValue('하나센터');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ko/organizations/hana-center/');
});

test('composing on the page keeps the box and its address in step', async ({ page }) => {
  await open(page, '/ko/statements/');
  await box(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['ㅇ', '이', '임', '이미', '이민']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(box(page)).toHaveValue(text);
  }
  await expect(page).toHaveURL(`/ko/statements/?q=${encodeURIComponent('이민')}`);
  await keyboard.send('Input.imeSetComposition', { text: '이민자', selectionStart: 3, selectionEnd: 3 });
  await keyboard.send('Input.insertText', { text: '이민자' });
  await expect(box(page)).toHaveValue('이민자');
  await expect(page).toHaveURL(`/ko/statements/?q=${encodeURIComponent('이민자')}`);
  await expect(marked(page)).toHaveText('이민자');
});

for (const [typed, finds] of [
  ['Kovak', /Danae Kovac/],
  ['ㅎㄴㅅㅌ', /HANA Center/],
  ['gksk', /HANA Center/],
  ['펜실베니아', /Pennsylvania/],
  ['NAKASEC VA', /Hamkae Center/],
] as const) {
  test(`“${typed}” finds what was meant`, async ({ page }) => {
    await open(page, '/en/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.insertText(typed);
    await expect(panel(page).getByRole('link', { name: finds }).first()).toBeVisible();
  });
}

test('what is typed on the page is in its address: a reload shows it again, and Back what was before', async ({
  page,
}) => {
  await open(page, '/en/releases/');
  await page
    .getByRole('banner')
    .getByRole('link', { name: en('site.search') })
    .click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('imigrant');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/statements/?q=imigrant');
  await expect(box(page)).toHaveValue('imigrant');
  await expect(marked(page)).toContainText(/immigrant/i);
  await page.reload();
  await expect(box(page)).toHaveValue('imigrant');
  await expect(marked(page)).toContainText(/immigrant/i);

  await box(page).fill('fear');
  await expect(page).toHaveURL('/en/statements/?q=fear');
  await expect(box(page)).toBeFocused();
  const count = await found(page).count();
  await page.getByRole('combobox', { name: en('statements.state') }).selectOption('tx');
  await expect(page).toHaveURL('/en/statements/?q=fear&state=tx');
  await expect(found(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL('/en/statements/?q=fear');
  await expect(found(page)).toHaveCount(count);
  await expect(box(page)).toHaveValue('fear');
  await page.goBack();
  await expect(page).toHaveURL('/en/releases/');
});

test('a visitor who goes to a hit at once comes back to what was typed', async ({ page }) => {
  await open(page, '/en/statements/');
  await box(page).fill('thrive');
  await found(page).getByRole('blockquote').getByRole('link').first().click();
  await expect(page).toHaveURL(/danae-kovac\/#s5$/);
  await page.goBack();
  await expect(page).toHaveURL('/en/statements/?q=thrive');
  await expect(box(page)).toHaveValue('thrive');
  await expect(found(page)).toHaveCount(1);
});

test('on the page of all statements / and the header’s link go to its box', async ({ page }) => {
  await open(page, '/en/statements/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.getByRole('main').getByRole('combobox').first().focus();
  await page
    .getByRole('banner')
    .getByRole('link', { name: en('site.search') })
    .click();
  await expect(box(page)).toBeFocused();
  await expect(panel(page)).toHaveCount(0);
});

test('words of the other language are found in it, and lead to the passage', async ({ page }) => {
  await open(page, '/en/statements/?q=두려움');
  await expect(found(page).first()).toContainText(en('search.inOther', { language: en('language.ko') }));
  const [passage] = await Promise.all([
    found(page).first().getByRole('blockquote').getByRole('link').getAttribute('href'),
    found(page).first().getByRole('blockquote').getByRole('link').click(),
  ]);
  await expect(page).toHaveURL(new RegExp(`${passage}$`));
  await expect(page.locator(`#${passage!.split('#')[1]}`)).toBeInViewport();
});

test('where nothing is found the page says so, and the way out leads to all statements', async ({ page }) => {
  await open(page, '/ko/statements/?q=없는말입니다&year=2024');
  await expect(page.getByText(ko('search.none', { text: '없는말입니다' }))).toBeVisible();
  await page.getByRole('link', { name: ko('search.withoutFilters') }).click();
  await expect(page).toHaveURL(/\?q=[^&]+$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: ko('error.goStatements') })
    .click();
  await expect(page).toHaveURL('/ko/statements/');
  await expect(found(page)).toHaveCount(8);
  await expect(box(page)).toHaveValue('');
});

test('nothing of the search is fetched before a visitor means to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /search|names\.json/i.test(path));
  await open(page, '/en/');
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  await page
    .getByRole('banner')
    .getByRole('link', { name: en('site.search') })
    .hover();
  await expect.poll(ofSearch).toContain('/content/index/en/search/1.json');
});

test('what comes moves nothing on the page that was already there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(window, { shift: (window as unknown as { shift: number }).shift + entry.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const at of ['/en/statements/', '/en/statements/?q=fear', '/en/statements/?state=tx']) {
    await open(page, at);
    await page.getByRole('combobox').first().hover();
    await expect(found(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), at).toBeLessThan(0.005);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

  for (const [language, t, typed, name] of [
    ['en', en, 'hana', /HANA Center/],
    ['ko', ko, '하나', /하나센터/],
  ] as const) {
    test(`a visitor finds an organization by touch (${language})`, async ({ page }) => {
      await open(page, `/${language}/`);
      await page
        .getByRole('banner')
        .getByRole('link', { name: t('site.search') })
        .tap();
      await expect(box(page)).toBeFocused();
      await page.keyboard.insertText(typed);
      await panel(page).getByRole('link', { name }).first().tap();
      await expect(page).toHaveURL(`/${language}/organizations/hana-center/`);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to all statements', async ({ page, provoke }) => {
    provoke(/\/assets\/[\w-]+\.js csp$/);
    await page.goto('ko/about/');
    await page
      .getByRole('banner')
      .getByRole('link', { name: ko('site.search') })
      .click();
    await expect(page).toHaveURL('/ko/statements/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});

test.describe('axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const language of ['en', 'ko'] as const) {
    for (const [state, typed] of [
      ['empty', ''],
      ['with hits', language === 'en' ? 'center' : '센터'],
      ['without a hit', 'xyzzyx'],
    ] as const) {
      test(`in the panel, ${state} (${language})`, async ({ page }) => {
        await open(page, `/${language}/about/`);
        await page.keyboard.press('/');
        await expect(box(page)).toBeFocused();
        await page.keyboard.insertText(typed);
        await page.waitForLoadState('networkidle');
        await expectNothingToFind(page);
      });
    }

    for (const query of [language === 'en' ? '?q=center' : '?q=센터', '?q=xyzzyx&year=2024']) {
      test(`on the page ${query} (${language})`, async ({ page }) => {
        await open(page, `/${language}/statements/${query}`);
        await page.waitForLoadState('networkidle');
        await expectNothingToFind(page);
      });
    }
  }
});
