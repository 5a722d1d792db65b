/** axe finds nothing, and nothing has to be scrolled sideways: light and dark, wide and narrow, in both languages. */
import type { Page } from '@playwright/test';
import { axeFinds, expectNothingToFind } from './axe';
import { languages, pageKinds } from './pageKinds';
import { filesIn, pagesOf, site } from './sites';
import { expect, open, ready, test } from './visitor';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const states: Record<string, { at: string; prepare?: (page: Page) => Promise<void> }> = {
  ...Object.fromEntries(Object.entries(pageKinds).map(([kind, at]) => [kind, { at }])),
  'a filtered list': { at: 'statements/?state=tx' },
  'a filter that knows no such thing': { at: 'statements/?state=zz' },
  'a marked passage': { at: `${pageKinds['a statement']}#s2` },
  'the ways to share, the code for other sites opened': {
    at: pageKinds['a statement'],
    prepare: openShare,
  },
  'the ways to share both languages': { at: pageKinds['a statement in both languages'], prepare: openShare },
  'the ways to share a passage, one of them used': {
    at: `${pageKinds['a statement']}#s2`,
    prepare: async (page) => {
      await openShare(page);
      await page.getByRole('dialog').getByRole('button').nth(1).click();
    },
  },
  'a link to copy by hand': {
    at: pageKinds['a statement'],
    prepare: async (page) => {
      await page.evaluate(() => {
        Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        document.execCommand = () => false;
      });
      await page.locator('.passage-link').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox')).toBeVisible();
    },
  },
  'a page that can’t be had': {
    at: '',
    prepare: async (page) => {
      await page.route('**/states/tx.json', (route) => route.abort());
      await page.locator('main a[href$="/states/tx/"]').first().click();
      await expect(page.getByRole('main').getByRole('button')).toBeVisible();
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
      provoke(/status of 404/, /net::ERR_FAILED/);
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

async function openShare(page: Page) {
  await page.locator('[aria-haspopup=dialog]').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  await panel.evaluate((dialog) => {
    for (const fold of dialog.querySelectorAll('details')) fold.open = true;
  });
}

/** The other pages are of the same kinds: each is looked at once, as it is written. */
const written = [...pagesOf(site), ...embeds()];
const shares = 4;

for (let share = 0; share < shares; share += 1) {
  test(`every page, as it is written (${share + 1} of ${shares})`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 900 });
    for (const address of written.filter((_, index) => index % shares === share)) {
      await page.goto(address.slice(1), { waitUntil: 'domcontentloaded' });
      const found = await axeFinds(page);
      // A card stands in someone else's page, which has its heading.
      const counted = address.startsWith('/embed/')
        ? found.filter((one) => !one.startsWith('page-has-heading-one'))
        : found;
      expect.soft(counted, address).toEqual([]);
    }
  });
}

function embeds(): string[] {
  return filesIn(site.directory).flatMap((file) =>
    /^embed\/.*index\.html$/u.test(file) ? `/${file.slice(0, -'index.html'.length)}` : [],
  );
}
