/** After one visit the site opens without a network, says what may be old, and brings a newer version when asked to. */
import type { Page } from '@playwright/test';
import { formatDay } from '../../src/i18n/dates';
import { axeFinds } from './axe';
import { Host } from './host';
import { en, ko } from './interfaceWords';
import {
  bar,
  before,
  forgetUnread,
  loadIt,
  newer,
  newerIsKept,
  since,
  today,
  visit,
  visited,
  withoutNetwork,
} from './offline';
import { statement } from './pageKinds';
import { site } from './sites';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

const host = new Host(site, site.port + 2);

test.use({ serviceWorkers: 'allow', baseURL: host.address });
// One host, one after the other.
test.describe.configure({ mode: 'default' });
test.beforeEach(async ({ provoke }) => {
  provoke(withoutNetwork);
  await host.comes();
});
test.afterAll(() => host.goesAway());

/** What has the focus, where the bar hides any of it. */
function focusedUnder(page: Page): Promise<string[]> {
  return bar(page).evaluate((element) => {
    const focused = document.activeElement!;
    const hidden = focused.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    return hidden > 1 && !element.contains(focused)
      ? [`${focused.outerHTML.slice(0, 90)}: ${hidden} px`]
      : [];
  });
}

async function loseNetwork(page: Page) {
  await host.goesAway();
  await page.context().setOffline(true);
}

test('what was visited once is read, searched and changed in language without a network, and then renewed', async ({
  page,
}) => {
  await visit(page, `/en/${visited}`);
  await expect(bar(page)).toHaveCount(0);
  await loseNetwork(page);
  await expect(bar(page)).toContainText(`${en('offline.away')} ${en('offline.opens')}`);

  // What is found comes from the device, though the page has just come.
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('Texas');
  await expect(page.getByRole('dialog').getByRole('link', { name: /Texas/ }).first()).toBeVisible();
  await expect(bar(page)).toContainText(en('offline.saved', { date: today() }));

  // Whole loads of pages that were never opened.
  await open(page, '/en/');
  await expect(heading(page)).toHaveText(/./);
  await expect(bar(page)).toContainText(en('offline.saved', { date: today() }));
  expect(await axeFinds(page)).toEqual([]);
  await open(page, '/en/states/tx/');
  await expect(heading(page)).toHaveText('Texas');
  await open(page, '/ko/organizations/hana-center/');
  await expect(heading(page)).toHaveText(/하나/);
  await expect(bar(page)).toContainText(`${formatDay(today(), 'ko')}에 저장된`);
  await open(page, `/en/${statement}`);
  await mark(page);
  await expect(heading(page)).toContainText('Hyunja Norman');
  await page.getByRole('link', { name: '한국어' }).first().click();
  await expect(heading(page)).toContainText('현자 노먼');
  await expect(bar(page)).toContainText(ko('offline.away'));
  await page.goBack();
  await expect(heading(page)).toContainText('Hyunja Norman');

  // What nobody has saved.
  await expectNoPageLoad(page);
  await open(page, '/ko/releases/2020-01-01-another/');
  await expect(heading(page)).toHaveText(ko('error.notSavedTitle'));
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(ko('error.unreachable'));
  expect(await axeFinds(page)).toEqual([]);
  await page
    .getByRole('main')
    .getByRole('link', { name: ko('error.goStatements') })
    .click();
  await expect(heading(page)).toHaveText(ko('statements.title'));
  await forgetUnread(page);
  await open(page, `/en/${statement}`);
  await expect(heading(page)).toHaveText(en('error.notSavedTitle'));
  await open(page, `/en/${visited}`);
  await expect(heading(page)).toContainText('Danae Kovac');
  await expect(page.getByText(before).first()).toBeVisible();
  await mark(page);

  // The network is back, with a newer site: nobody is moved.
  await host.comes(newer());
  await page.context().setOffline(false);
  await expect(bar(page)).toContainText(en('offline.newer'), { timeout: 20_000 });
  await expect(page.getByText(since)).toHaveCount(0);
  await expectNoPageLoad(page);
  expect(await axeFinds(page)).toEqual([]);
  // It stands at the page's end.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: en('offline.later') })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(loadIt(page)).toBeFocused();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await ready(page);
  await expect(page.getByText(since).first()).toBeVisible();
  await expect(loadIt(page)).toHaveCount(0);
  await expect.poll(() => newerIsKept(page), { timeout: 20_000 }).toBe(true);
  await loseNetwork(page);
  await open(page, '/en/');
  await expect(page.getByText(since).first()).toBeVisible();
});

test('who doesn’t want the newer version reads on', async ({ page }) => {
  await visit(page, `/en/${visited}`);
  await loseNetwork(page);
  await open(page, '/en/');
  await host.comes(newer());
  await page.context().setOffline(false);
  await expect(loadIt(page)).toBeVisible({ timeout: 20_000 });
  // Its worker may come a little after its words.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  const later = page.getByRole('button', { name: en('offline.later') });
  const under: string[] = [];
  while (!(await later.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
    under.push(...(await focusedUnder(page)));
  }
  expect(under, 'what has the focus, and the bar above it').toEqual([]);
  // As large as letters can be made, the page keeps its room.
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(bar(page)).not.toBeInViewport();
  await page.setViewportSize(size);
  await expect(bar(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  // It is as old as it was, and what was refused isn't offered again.
  await expect.poll(() => newerIsKept(page), { timeout: 20_000 }).toBe(true);
  let looked = 0;
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/home.json')) looked += 1;
  });
  // It isn't looked for again while it is being looked for.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      return looked;
    })
    .toBeGreaterThan(1);
  await expect(bar(page)).toHaveText(en('offline.saved', { date: today() }));
});
