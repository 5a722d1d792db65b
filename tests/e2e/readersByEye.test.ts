/** For those who see a page otherwise: words wide apart, colours of their own, nothing that moves, no typefaces, large targets. */
import type { Locator, Page } from '@playwright/test';
import { en as deskEn, ko as deskKo, openDesk, read } from './desk';
import { releaseText, withStatements } from './deskText';
import { en, ko } from './interfaceWords';
import { languages, pageKinds, statement } from './pageKinds';
import { expect, heading, open, test } from './visitor';

const words = { en, ko };
const deskWords = { en: deskEn, ko: deskKo };
/** A statement's address below what frames it. */
const card = statement.replace('releases/', '');
const panel = (page: Page) => page.getByRole('dialog');
const share = (page: Page, language: 'en' | 'ko') =>
  page.getByRole('main').getByRole('link', { name: words[language]('share.open'), exact: true });

/** What WCAG 1.4.12 lets a reader set. */
const wideText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const language of languages) {
  test(`words set wide apart are all there, on a small screen and a large one (${language})`, async ({
    page,
  }) => {
    for (const [kind, at] of Object.entries({
      ...pageKinds,
      'statements found': 'statements/?q=center&state=tx',
      'nothing found': 'statements/?q=xyzzyx',
    })) {
      await open(page, `/${language}/${at}`);
      await spaceOut(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await cutWords(page), `${kind}, ${width} px`).toEqual([]);
        expect.soft(await sidewaysScroll(page), `${kind}, ${width} px`).toBe(0);
      }
    }
  });

  test(`in the panels too, words set wide apart are all there (${language})`, async ({ page }) => {
    await open(page, `/${language}/${statement}`);
    await spaceOut(page);
    await share(page, language).click();
    await panel(page).locator('summary').first().click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await cutWords(page, 'dialog'), `${width} px`).toEqual([]);
      expect.soft(await sidewaysScroll(page, 'dialog'), `${width} px`).toBe(0);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    for (const typed of ['', language === 'en' ? 'center' : '센터', 'xyzzyx']) {
      await page.getByRole('searchbox').fill(typed);
      await page.waitForLoadState('networkidle');
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await cutWords(page, 'dialog'), `“${typed}” ${width} px`).toEqual([]);
        expect.soft(await sidewaysScroll(page, 'dialog'), `“${typed}” ${width} px`).toBe(0);
      }
    }
  });

  test.describe('at the desk', () => {
    test.use({ locale: { en: 'en-US', ko: 'ko-KR' }[language] });

    test(`words set wide apart are all there, too (${language})`, async ({ page }) => {
      const t = deskWords[language];
      await openDesk(page, t);
      await spaceOut(page);
      const expectWhole = async (view: string) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await cutWords(page), `${view}, ${width} px`).toEqual([]);
          expect.soft(await sidewaysScroll(page), `${view}, ${width} px`).toBe(0);
        }
      };
      await expectWhole('start');
      await read(page, releaseText('2025-03-04', ['en', 'ko'], withStatements(['danae-kovac'])), t);
      for (const view of ['left', 'release', 'statements', 'preview', 'finish']) {
        await page.locator(`#tab-${view}`).click();
        await expectWhole(view);
      }
    });
  });

  test(`where no typeface comes the words stand in the device’s own, and have room (${language})`, async ({
    page,
    provoke,
  }) => {
    provoke(/net::ERR_FAILED/);
    await page.route('**/*.woff2', (route) => route.abort());
    for (const at of ['', statement, `${statement}both/`, 'statements/']) {
      await page.setViewportSize({ width: 320, height: 900 });
      await open(page, `/${language}/${at}`);
      await expect(heading(page)).toBeVisible();
      const missed = await page.evaluate(async () =>
        [...(await document.fonts.ready)].filter(({ status }) => status === 'error'),
      );
      expect.soft(missed.length, at).toBeGreaterThan(0);
      expect.soft(await cutWords(page), at).toEqual([]);
      expect.soft(await sidewaysScroll(page), at).toBe(0);
    }
  });
}

test('a framed card, the front door and a missing page keep their words, too, when they are set wide apart', async ({
  page,
  provoke,
}) => {
  provoke(/net::ERR_FAILED/, /status of 404/);
  // Else the front door sends its visitor on.
  await page.route('**/assets/index-*.js', (route) => route.abort());
  for (const at of ['', 'nowhere/', 'desk/', ...languages.map((language) => `embed/${language}/${card}`)]) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at);
      await spaceOut(page);
      expect.soft(await cutWords(page), `/${at} ${width} px`).toEqual([]);
      expect.soft(await sidewaysScroll(page), `/${at} ${width} px`).toBe(0);
    }
  }
});

test.describe('in colours that the device forces', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the map tells members, the state that is meant, and the focus from the rest', async ({ page }) => {
    await open(page, '/en/states/tx/');
    const link = (state: string, names: string) =>
      page.getByRole('link', { name: en('state.link', { count: 1, state, names }) });
    const colour = (of: Locator, property: 'fill' | 'stroke') =>
      of.evaluate((element, name) => getComputedStyle(element)[name], property);
    const chosen = await colour(link('Texas', 'Woori Juntos').locator('use'), 'fill');
    const member = await colour(link('Illinois', 'HANA Center').locator('use'), 'fill');
    const land = await colour(page.locator('#map svg use:not(a use)').first(), 'fill');
    expect(new Set([chosen, member, land]).size).toBe(3);

    await heading(page).focus();
    const before = await page.locator('#map svg [aria-hidden] use').count();
    await page.getByRole('link', { name: en('state.onMap') }).press('Enter');
    await expect(link('Texas', 'Woori Juntos')).toBeFocused();
    await expect(page.locator('#map svg [aria-hidden] use')).toHaveCount(before + 2);
  });

  test('buttons, boxes and the focus have edges; what is current, marked or said can be told', async ({
    page,
  }) => {
    await open(page, `/en/${statement}#s2`);
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const hasEdge = (of: Locator) =>
      of.evaluate((element, ground) => {
        const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
        return borderBottomStyle !== 'none' && borderBottomWidth !== '0px' && borderBottomColor !== ground;
      }, canvas);
    const menu = page.getByRole('navigation', { name: en('site.pages') }).getByRole('link');
    const edges = await Promise.all((await menu.all()).map(hasEdge));
    const current = await menu.evaluateAll((all) => all.findIndex((one) => one.hasAttribute('aria-current')));
    expect(edges).toEqual(edges.map((_, index) => index === current));

    await expect(page.locator('#s2')).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('#s1')).not.toHaveCSS('text-decoration-line', 'underline');

    await share(page, 'en').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(share(page, 'en')).toHaveCSS('outline-style', 'solid');
    expect(await share(page, 'en').evaluate((one) => getComputedStyle(one).outlineColor)).not.toBe(canvas);
    await share(page, 'en').press('Enter');
    for (const button of await panel(page).locator('.way').all()) {
      expect.soft(await hasEdge(button), await button.innerText()).toBe(true);
    }
    await page.goto(`en/${statement}both/#s2`);
    await expect(page.locator('#s2')).toHaveCSS('outline-style', 'solid');

    await page.goto('en/statements/');
    for (const control of [page.getByRole('searchbox'), ...(await page.getByRole('combobox').all())]) {
      expect
        .soft(await hasEdge(control), (await control.getAttribute('aria-label')) ?? 'a filter')
        .toBe(true);
    }
  });
});

test('who asks for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved = new Set<string>();
    Object.assign(window, { moved });
    const look = () => {
      for (const animation of document.getAnimations()) {
        const effect = animation.effect as KeyframeEffect;
        const { duration } = effect.getComputedTiming();
        const changes = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
        const isSeen = changes.some((name) =>
          /opacity|transform|translate|rotate|scale|fill|color/iu.test(name),
        );
        if (duration !== 0 && isSeen)
          moved.add(`${effect.target?.outerHTML.slice(0, 120)} ${String(duration)}`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const moved = () => page.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved]);

  await open(page, '/en/');
  await page
    .getByRole('link', { name: en('state.link', { count: 1, state: 'Texas', names: 'Woori Juntos' }) })
    .hover();
  await page.getByRole('main').getByRole('link', { name: 'Texas', exact: true }).first().hover();
  await page.locator('main summary').click();
  await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }).hover();
  await page.getByRole('main').getByRole('link', { name: 'Texas', exact: true }).first().click();
  await expect(heading(page)).toHaveText('Texas');
  await page.getByRole('link', { name: en('home.readStatementOf', { name: 'Hyunja Norman' }) }).click();
  await page.locator('#s1').hover();
  await expect(page.locator('#s1 .passage-link')).toHaveCSS('opacity', '1');
  await page.getByRole('link', { name: en('statement.copyLinkTo', { number: 1 }) }).press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await share(page, 'en').click();
  await expect(panel(page)).toBeVisible();
  expect(await moved()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

  for (const language of languages) {
    test(`what a finger comes for is 44 px high (${language})`, async ({ page }) => {
      const t = words[language];
      const expectLarge = async (what: Locator) => {
        await expect(what.first()).toBeVisible();
        for (const one of await what.filter({ visible: true }).all()) {
          const { width, height } = (await one.boundingBox())!;
          expect.soft(height, await one.innerText()).toBeGreaterThanOrEqual(44);
          expect.soft(width, await one.innerText()).toBeGreaterThanOrEqual(24);
        }
      };
      await open(page, `/${language}/`);
      await expectLarge(page.getByRole('banner').locator('a:not(:first-child), button, summary'));
      await expectLarge(page.getByRole('link', { name: t('home.readStatement') }));
      await page.locator('main summary').tap();
      await expectLarge(page.locator('main summary'));
      await page.locator('header summary').tap();
      await expectLarge(page.locator('header details a'));

      await open(page, `/${language}/${statement}`);
      await expectLarge(share(page, language));
      await expectLarge(page.getByRole('main').getByRole('navigation').first().getByRole('link'));
      await page.locator('#s1').focus();
      await expectLarge(page.locator('#s1 .passage-link'));
      await share(page, language).tap();
      await expectLarge(panel(page).locator('button, a, summary'));

      await open(page, `/${language}/statements/`);
      await expectLarge(page.getByRole('combobox'));
      await page.getByRole('searchbox').fill('a');
      await expectLarge(page.locator('main form').locator('input, button'));
    });
  }
});

/** By a sheet that no policy forbids. */
async function spaceOut(page: Page) {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, wideText);
}

async function sidewaysScroll(page: Page, of = 'html'): Promise<number> {
  return page
    .locator(of)
    .first()
    .evaluate((element) => element.scrollWidth - element.clientWidth);
}

/** Words that stand, in part, beyond the edge of what cuts them off. What is out of sight by intent is for those who hear it. */
function cutWords(page: Page, of = 'body'): Promise<string[]> {
  return page.evaluate((within) => {
    const cut = new Set<string>();
    const texts = document.createTreeWalker(document.querySelector(within)!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement!;
      if (!text.data.trim() || parent.closest('svg, script, style, template, option, [aria-hidden=true]'))
        continue;
      // The network's other name, which the foot says too, goes where one line can't hold both.
      if (parent.matches('header a > [lang]')) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, clip, position } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        if (position === 'absolute' && (clip !== 'auto' || edge.width <= 1)) break;
        const cutsX = /hidden|clip/u.test(overflowX);
        const cutsY = /hidden|clip/u.test(overflowY);
        const isCut = rects.some(
          (rect) =>
            (cutsX && (rect.right > edge.right + 1 || rect.left < edge.left - 1)) ||
            (cutsY && (rect.bottom > edge.bottom + 4 || rect.top < edge.top - 4)),
        );
        if (isCut)
          cut.add(`“${text.data.trim().slice(0, 60)}” in ${box.tagName} ${box.className.slice(0, 60)}`);
      }
    }
    return [...cut];
  }, of);
}
