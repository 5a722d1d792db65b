/** What is kept on a device holds nobody: not at an older site, not by a host in trouble, not where there is no room. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { loadDeskWords } from '../../src/i18n/words';
import { fileOf } from '../../src/content/files';
import { half, Host, silence } from './host';
import { en } from './interfaceWords';
import {
  bar,
  before,
  forgetUnread,
  kept,
  loadIt,
  newer,
  since,
  today,
  visit,
  visited,
  withoutNetwork,
} from './offline';
import { statement } from './pageKinds';
import { site, siteBelowPath } from './sites';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

const host = new Host(site, site.port + 3);

test.use({ serviceWorkers: 'allow', baseURL: host.address });
// One host, one after the other.
test.describe.configure({ mode: 'default' });
test.beforeEach(async ({ provoke }) => {
  provoke(withoutNetwork, /status of (404|503)/);
  await host.comes();
});
test.afterAll(() => host.goesAway());

const linkTo = (page: Page, words: string) =>
  page.locator('header').getByRole('link', { name: words, exact: true });

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a host that falls silent or fails is told of beside what is saved, and pages that aren’t can be tried again', async ({
  page,
}) => {
  await visit(page, `/en/${visited}`);
  await host.comes((path) => (path.endsWith('.json') ? half : silence));
  await page.goto(`en/${statement}`);
  await ready(page);
  await expect(heading(page)).toContainText('Hyunja Norman');
  await expect(bar(page)).toHaveText(en('offline.saved', { date: today() }));

  await host.comes(() => 503);
  await open(page, '/en/releases/2020-01-01-another/');
  await expect(heading(page)).toHaveText(en('error.unreachableTitle'));
  await open(page, `/en/${visited}`);
  await expect(bar(page)).toHaveText(en('offline.saved', { date: today() }));
  // It is back, and has taken back what is read.
  const [release, statementId] = visited.split('/').slice(1);
  const view = fileOf('en', { page: 'statement', release: release!, statement: statementId! });
  await host.comes((path, text) => (path.endsWith(view) ? 404 : text));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(bar(page)).toContainText(en('offline.newer'));
  await expect(bar(page)).toContainText(en('offline.saved', { date: today() }));
  await host.comes();
  await page.reload();
  await ready(page);
  await expect(heading(page)).toContainText('Danae Kovac');
  await expect(bar(page)).toHaveCount(0);

  // A slow line is waited for where nothing is saved.
  await forgetUnread(page);
  await host.comes(async (path, text) => {
    if (path.endsWith('/states/tx/')) await setTimeout(3_500);
    return text;
  });
  await open(page, '/en/states/tx/');
  await expect(page.locator('html[data-from-device]')).toHaveCount(0);
});

test('where loading the page again would bring what is saved, the button does it without a network', async ({
  page,
}) => {
  await visit(page, `/en/${visited}`);
  const about = fileOf('en', { page: 'about' });
  await host.comes((path, text) => (path.endsWith(about) ? text.slice(0, -9) : text));
  await linkTo(page, en('site.about')).click();
  await expect(heading(page)).toHaveText(en('error.brokenTitle'));
  await host.goesAway();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: en('error.reload') }).click();
  await expect(heading(page)).toHaveText(en('about.title'));
  await expect(bar(page)).toContainText(en('offline.saved', { date: today() }));
});

test('an older worker shows the newer site, and a page from before the deploy goes on with its own code', async ({
  page,
}) => {
  await visit(page, `/en/${visited}`);
  await mark(page);
  // The newer site has another script for a page that wasn't opened yet.
  const gone = /\/assets\/AboutPage/;
  await host.comes(newer(gone));
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const changed = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve);
    });
    await (await serviceWorker.getRegistration())!.update();
    await changed;
  });
  await linkTo(page, en('site.about')).click();
  await expect(heading(page)).toHaveText(en('about.title'));
  await expectNoPageLoad(page);
  // Whoever comes by the network has the newer site at once, and the older one's code isn't kept for ever.
  await open(page, '/en/organizations/hana-center/');
  await expect(heading(page)).toContainText(since);
  await expect
    .poll(async () => (await kept(page, 'workbox-precache')).some((path) => gone.test(path)), {
      timeout: 15_000,
    })
    .toBe(false);
  // Nor is what the older code read, which the newer one may not understand.
  const names = await page.evaluate(() => caches.keys());
  expect(names.filter((name) => name.startsWith('views'))).toEqual([expect.stringContaining('views newer')]);
  // A page that the browser had kept is older than what is read beside it.
  await host.comes((path, text) =>
    newer(gone)(path, path.endsWith('.json') ? text.replaceAll('1995', '1996') : text),
  );
  await open(page, '/en/organizations/hana-center/');
  await expect(page.locator('html[data-from-device]')).toHaveCount(0);
  await expect(loadIt(page)).toBeVisible({ timeout: 15_000 });
});

test('a worker that was taken off the host leaves, with all that it has kept', async ({ page, provoke }) => {
  provoke(/\(404\) was received when fetching the script/);
  await visit(page, `/en/${visited}`);
  await host.comes((path, text) => (path.endsWith('/sw.js') ? 404 : text));
  await open(page, '/en/');
  await expect.poll(() => workers(page), { timeout: 15_000 }).toBe(0);
  const names = () => page.evaluate(() => caches.keys());
  await expect.poll(names).toEqual([]);
  // The open page still has the worker, which keeps nothing any more.
  await linkTo(page, en('site.about')).click();
  await expect(page.getByText(before).first()).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(await names()).toEqual([]);
  // What it kept after all goes with the next visit.
  await page.evaluate(() => caches.open(`views ${location.origin}/`));
  await open(page, '/en/');
  await expect.poll(names, { timeout: 15_000 }).toEqual([]);
});

test('a device without room, and a visitor who saves data, have the site as it always was', async ({
  page,
  browser,
  baseURL,
}) => {
  await host.comes((path, text) =>
    path.endsWith('/sw.js')
      ? `Cache.prototype.put = async () => { throw new DOMException('No room.', 'QuotaExceededError'); };${text}`
      : text,
  );
  const failed = page.context().waitForEvent('serviceworker');
  await open(page, `/en/${visited}`);
  await failed;
  await linkTo(page, en('site.about')).click();
  await expect(heading(page)).toHaveText(en('about.title'));
  await expect.poll(() => workers(page)).toBe(0);
  await expect(bar(page)).toHaveCount(0);

  await host.comes();
  const saver = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'allow' });
  await saver.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const saving = await saver.newPage();
  // Its words are those of the bar: nothing is still to come once the bar's place is there.
  await open(saving, '/en/about/');
  await expect(saving.locator('body > :not(#app) > [role=status]')).toBeAttached();
  // What tells of the connection is there; it has let no worker in.
  await saver.setOffline(true);
  await expect(bar(saving)).toHaveText(en('offline.away'), { timeout: 10_000 });
  expect(await workers(saving)).toBe(0);
  await saver.close();
});

test('the desk goes by the network alone', async ({ page }) => {
  const t = await loadDeskWords('en');
  await visit(page, `/en/${visited}`);
  await host.comes(newer());
  await page.goto('desk/');
  await ready(page);
  await expect(heading(page)).toHaveText(t('desk.title'));
  const names = await page.evaluate(async () => (await fetch('/content/network.json')).text());
  expect(names).toContain(since);
  await host.goesAway();
  await page.context().setOffline(true);
  await expect(heading(page)).toHaveText(t('desk.title'));
  await expect(bar(page)).toHaveCount(0);
  const own = await page.goto('desk/').catch((error: Error) => error.message);
  expect(own).toMatch(/ERR_/);
});

test.describe('below a path', () => {
  const below = new Host(siteBelowPath, site.port + 4);

  test.use({ baseURL: below.address });
  test.afterAll(() => below.goesAway());

  test('the site is kept there, and nothing of the host’s other pages', async ({ page }) => {
    await below.comes();
    await visit(page, `/en/${visited}`);
    expect((await kept(page, '')).filter((path) => !path.startsWith(siteBelowPath.base))).toEqual([]);
    await below.goesAway();
    await page.context().setOffline(true);
    await open(page, '/ko/');
    await expect(page.getByText('하나센터').first()).toBeVisible();
    await open(page, `/en/${statement}`);
    await expect(heading(page)).toContainText('Hyunja Norman');
    expect(await page.goto('../').catch((error: Error) => error.message)).toMatch(/ERR_/);
  });
});
