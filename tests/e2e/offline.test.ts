/** After one visit the site opens without a network, says what may be old, and brings a newer version when asked to. */
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { formatDay } from '../../src/i18n/dates';
import { axeFinds } from './axe';
import { Host } from './host';
import { en, ko } from './interfaceWords';
import { statement } from './pageKinds';
import { root, site } from './sites';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

const host = new Host(site.port + 2);
const newer = path.join(root, '.cache/newer');

test.use({ serviceWorkers: 'allow', baseURL: host.address });
test.describe.configure({ mode: 'serial' });

/** What a member is called in the newer build. */
const changed = 'New Hana Center';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const content = path.join(root, '.cache/newer-content');
  await cp(path.join(root, 'public/content'), content, { recursive: true });
  const file = path.join(content, 'network.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"Hana Center"', `"${changed}"`));
  // Under another address of its own, so that its script is another, too.
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: newer, SITE_URL: 'https://newer.example' };
  await promisify(execFile)('node', ['src/site/quietly.js', 'vite', 'build'], { cwd: root, env });
});
test.afterAll(() => host.goesAway());
test.beforeEach(async ({ provoke }) => {
  provoke(
    /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/,
  );
  await host.serves(site.directory);
});

/** A statement that is read, so that it stays even where nothing else is kept. */
const other = 'releases/2024-11-06-election-results/danae-kovac/';

const bar = (page: Page) => page.getByRole('status').filter({ hasText: /./ });
const loadIt = (page: Page) => page.getByRole('button', { name: en('offline.load') });

/** Visits a page, and waits until what it shows is kept. */
async function visit(page: Page, at: string) {
  await open(page, at);
  await expect.poll(() => viewsKept(page), { timeout: 20_000 }).toBeGreaterThan(1);
}

/** How many views are kept because they were read. */
function viewsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('views'));
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });
}

/** An archive so long that its newest views, which are kept unread, aren't those that the visitor asks for. */
async function forgetUnread(page: Page) {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (url.includes('/offline.json')) await cache.delete(url);
    }
  });
}

async function loseNetwork(page: Page) {
  await host.goesAway();
  await page.context().setOffline(true);
}

async function regainNetwork(page: Page, directory: string) {
  await host.serves(directory);
  await page.context().setOffline(false);
}

test('what was visited once is read, searched and changed in language without a network, and then renewed', async ({
  page,
}) => {
  await visit(page, `/en/${other}`);
  await loseNetwork(page);
  await expect(bar(page)).toContainText(en('offline.away'));
  await expect(bar(page)).toContainText(en('offline.opens'));

  // Whole loads of pages that were never opened.
  await open(page, '/en/');
  await expect(heading(page)).toHaveText(/./);
  const today = new Date().toLocaleDateString('sv');
  await expect(bar(page)).toContainText(en('offline.saved', { date: today }));
  expect(await axeFinds(page)).toEqual([]);
  await open(page, '/en/states/tx/');
  await expect(heading(page)).toHaveText('Texas');
  await open(page, '/ko/organizations/hana-center/');
  await expect(heading(page)).toHaveText(/하나/);
  await expect(bar(page)).toContainText(`${formatDay(today, 'ko')}에 저장된`);
  await open(page, `/en/${statement}`);
  await mark(page);
  await expect(heading(page)).toContainText('Hyunja Norman');
  await page.getByRole('link', { name: '한국어' }).first().click();
  await expect(heading(page)).toContainText('현자 노먼');
  await expect(bar(page)).toContainText(ko('offline.away'));
  await page.goBack();
  await expect(heading(page)).toContainText('Hyunja Norman');

  // What was read, a search, and what nobody has saved.
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('Texas');
  await expect(page.getByRole('dialog').getByRole('link', { name: /Texas/ }).first()).toBeVisible();
  await expectNoPageLoad(page);
  await open(page, '/ko/releases/2020-01-01-another/');
  await expect(heading(page)).toHaveText(ko('error.notSavedTitle'));
  await expect(page.locator('main')).toContainText(ko('error.notSaved'));
  expect(await axeFinds(page)).toEqual([]);
  await forgetUnread(page);
  await open(page, `/en/${other}`);
  await expect(heading(page)).toContainText('Danae Kovac');
  await open(page, `/en/${statement}`);
  await expect(heading(page)).toHaveText(en('error.notSavedTitle'));
  await open(page, `/en/${other}`);
  await mark(page);

  // The network is back, with a newer site: nobody is moved.
  await regainNetwork(page, newer);
  await expect(loadIt(page)).toBeVisible({ timeout: 20_000 });
  await expect(bar(page)).not.toContainText(en('offline.away'));
  await expect(page.getByText(changed)).toHaveCount(0);
  await expectNoPageLoad(page);
  expect(await axeFinds(page)).toEqual([]);
  // The page's last thing is the keyboard's first, backwards.
  await loadIt(page).focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await ready(page);
  await expect(loadIt(page)).toHaveCount(0);
  await loseNetwork(page);
  await open(page, '/en/');
  await expect(page.getByText(changed).first()).toBeVisible();
});
