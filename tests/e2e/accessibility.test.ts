/** axe finds nothing, and nothing has to be scrolled sideways: light and dark, wide and narrow, in both languages. */
import type { Page } from '@playwright/test';
import { axeFinds, settle } from './axe';
import { languages, pageKinds } from './pageKinds';
import { expect, open, ready, test } from './visitor';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const states: Record<string, { at: string; prepare?: (page: Page) => Promise<void> }> = {
  ...Object.fromEntries(Object.entries(pageKinds).map(([kind, at]) => [kind, { at }])),
  'a filtered list': { at: 'statements/?state=tx' },
  'a filter that knows no such thing': { at: 'statements/?state=zz' },
  'a marked passage': { at: `${pageKinds['a statement']}#s2` },
  'the ways to share': {
    at: pageKinds['a statement'],
    prepare: async (page) => {
      await page.locator('[aria-haspopup=dialog]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'a page that is not there': { at: 'people/nobody/' },
  'the other states and the menu, open': {
    at: '',
    prepare: (page) =>
      page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      }),
  },
};

for (const language of languages) {
  for (const [state, { at, prepare }] of Object.entries(states)) {
    test(`${state} (${language})`, async ({ page, provoke }) => {
      provoke(/status of 404/);
      await open(page, `/${language}/${at}`);
      await prepare?.(page);
      await expectNothingToFind(page);
    });
  }
}

test('the page that speaks both languages, where nothing is', async ({ page, provoke }) => {
  provoke(/status of 404/);
  await page.goto('nowhere/');
  await ready(page);
  await expectNothingToFind(page);
});

test('the front door, where no script sends the visitor on', async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('link', { name: '한국어' })).toBeVisible();
  await expectNothingToFind(page);
});

async function expectNothingToFind(page: Page) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      // Only colours change with the light.
      const found = await axeFinds(
        page,
        colorScheme === 'light' ? undefined : ['color-contrast', 'link-in-text-block'],
      );
      expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect.soft(scrollWidth, `${width} px`).toBeLessThanOrEqual(clientWidth);
  }
}
