/** Nobody learns from this site who reads what: not its host more than any host, nobody else at all, and not whoever opens the browser next. */
import type { BrowserContext, Page } from '@playwright/test';
import { en as desk, openDesk, read } from './desk';
import { releaseText, withStatements } from './deskText';
import { go } from './faulty';
import { en, ko } from './interfaceWords';
import { kept, visit } from './offline';
import { languages, pageKinds, statement } from './pageKinds';
import { expect, heading, open, ready, test } from './visitor';

/** What a visitor types, which no address may carry away. */
const typed = { en: 'asylum lawyer', ko: '추방 유예' };

/** All that the site may leave in a browser's storage, each by a visitor's own press. */
const named = ['/desk', '/language', '/offline', '/slash', '/theme'];

/** All that the browser was asked to send. */
function listen(context: BrowserContext) {
  const sent: { method: string; address: string; body: string | null; headers: Record<string, string> }[] =
    [];
  context.on('request', (request) =>
    sent.push({
      method: request.method(),
      address: decodeURIComponent(request.url()),
      body: request.postData(),
      headers: request.headers(),
    }),
  );
  return sent;
}

async function storedBy(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage).toSorted(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
}

/** For as long as the tab is open, the router keeps how far each page was scrolled. */
const ofTheTab = 'react-router-scroll-positions';

test.describe('with pages saved on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('whoever reads every kind of page in both languages leaves what opens without a network, until they have it forgotten; and nothing is sent but what asks for files', async ({
    page,
    context,
    provoke,
  }) => {
    provoke(/status of 404/);
    const sent = listen(context);
    page.on('websocket', (socket) =>
      sent.push({ method: 'WS', address: socket.url(), body: '', headers: {} }),
    );
    for (const language of languages) {
      for (const [index, at] of Object.values(pageKinds).entries()) {
        // Some are loaded, and some opened in the page that is there.
        if (index % 4 === 0) await open(page, `/${language}/${at}`);
        else await go(page, `/${language}/${at}`);
        await expect(page).toHaveURL(`/${language}/${at}`);
        await expect(heading(page)).toBeVisible();
      }
      await page.goto(`embed/${language}/${statement.replace('releases/', '')}`);
    }
    await page.goto('nowhere/');
    await visit(page, '/en/');
    const { caches: saved, ...others } = await storedBy(page);
    expect(others).toEqual({ cookies: '', local: [], session: [ofTheTab], databases: 0, workers: 1 });
    expect(saved.map((name) => name.split(' ')[0]!.replace(/-.*/, '')).toSorted()).toEqual(
      expect.arrayContaining(['views', 'workbox']),
    );

    // The page that is open still has the worker: it keeps nothing any more, nor does a newly loaded one.
    await go(page, '/ko/about/');
    await page.getByRole('button', { name: ko('about.deviceForget') }).click();
    await expect(page.getByText(ko('about.deviceForgotten'))).toBeVisible();
    await go(page, `/ko/${statement}`);
    await go(page, '/ko/releases/2020-01-01-another/');
    const none = {
      cookies: '',
      local: ['/offline'],
      session: [ofTheTab],
      databases: 0,
      caches: [],
      workers: 0,
    };
    expect(await storedBy(page)).toEqual(none);
    // What another open page has kept meanwhile goes with the next visit.
    await page.evaluate(() => caches.open(`views ${location.origin}/`));
    await open(page, '/en/about/');
    await expect.poll(() => storedBy(page), { timeout: 15_000 }).toEqual(none);
    await page.getByRole('button', { name: en('about.deviceSave') }).click();
    await expect(page.getByRole('button', { name: en('about.deviceForget') })).toBeVisible();
    await expect.poll(async () => (await kept(page, 'views')).length, { timeout: 20_000 }).toBeGreaterThan(0);

    expect(await context.cookies()).toEqual([]);
    expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(sent.filter(({ body, headers }) => body !== null || 'cookie' in headers)).toEqual([]);
  });
});

test('what visitors search for, choose and select stays in their browser; only what they choose is kept, under the names we name', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent = listen(context);
  for (const [language, t] of [
    ['en', en],
    ['ko', ko],
  ] as const) {
    await open(page, `/${language}/${statement}`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(typed[language]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await expect(page.getByRole('main').getByRole('status').first()).not.toHaveText('');
    await page.goBack();
    await page
      .getByRole('link', { name: t('share.open'), exact: true })
      .first()
      .click();
    await page
      .getByRole('button', { name: t('share.link'), exact: true })
      .first()
      .click();
    await page.keyboard.press('Escape');
  }
  expect(sent.filter(({ address }) => /asylum|lawyer|추방|유예/.test(address))).toEqual([]);
  expect((await storedBy(page)).local).toEqual([]);

  await open(page, '/ko/about/');
  await page.getByRole('button', { name: ko('about.deviceForget') }).click();
  await page.getByRole('button', { name: ko('site.theme') }).click();
  await page.keyboard.press('/');
  await page.getByRole('button', { name: ko('search.slashOff') }).click();
  await page.keyboard.press('Escape');
  await page.locator('header').locator('a[hreflang=en]').click();
  await openDesk(page, desk);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], withStatements(['danae-kovac'])));
  await expect.poll(async () => (await storedBy(page)).local).toEqual(named);
  const { cookies, databases, caches } = await storedBy(page);
  expect([cookies, databases, caches]).toEqual(['', 0, []]);
  expect(await page.evaluate(() => [localStorage['/language'], localStorage['/theme']])).toEqual([
    'en',
    'dark',
  ]);
  expect(sent.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
});

test('whoever goes on to somebody’s site doesn’t tell it which page they read, and services that share hear nothing', async ({
  page,
  context,
  provoke,
  baseURL,
}) => {
  provoke(/^foreign request: /);
  const own = new URL(baseURL!).origin;
  const heard: { address: string; referrer: string | undefined }[] = [];
  await context.route(
    ({ origin }) => origin !== own,
    async (route) => {
      const request = route.request();
      heard.push({ address: request.url(), referrer: (await request.allHeaders())['referer'] });
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' });
    },
  );
  for (const at of ['organizations/hana-center/', 'releases/2024-11-06-election-results/', statement]) {
    await page.goto(`ko/${at}`);
    await ready(page);
    const link = page.locator(`main a[href^="http"]:not([href^="${own}"])`).first();
    const address = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveTitle('Elsewhere');
    expect(heard.at(-1)?.address).toBe(new URL(address!).href);
    expect([undefined, `${own}/`]).toContain(heard.at(-1)?.referrer);
  }
  expect(heard.length).toBeGreaterThan(2);

  await open(page, `/en/${statement}`);
  await page
    .getByRole('link', { name: en('share.open'), exact: true })
    .first()
    .click();
  const services = page.getByRole('dialog').locator('a[target=_blank]');
  await expect(services.first()).toBeVisible();
  for (const service of await services.all()) {
    const coming = context.waitForEvent('page');
    await service.click();
    const opened = await coming;
    await expect(opened).toHaveTitle('Elsewhere');
    expect(heard.at(-1)?.referrer).toBeUndefined();
    expect(await opened.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
    await opened.close();
  }
});
