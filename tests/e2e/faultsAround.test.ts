/** What else a page asks for and doesn't get: the shell, the search's files, what it frames and draws with, what the desk knows. */
import { fileOf, shellFile } from '../../src/content/files';
import { languages } from '../../src/i18n/languages';
import { en as desk, openDesk, read } from './desk';
import { published, releaseText } from './deskText';
import { faultNames, faults, type Fault, go, saidOfFaults, spoil, waitInVain } from './faulty';
import { en, ko } from './interfaceWords';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

test('without the other language’s shell there is a way on in both', async ({ page, context, provoke }) => {
  provoke(...saidOfFaults);
  await page.clock.install();
  await open(page, '/en/about/');
  await mark(page);
  const shell = await spoil(page, `**/content/${shellFile('ko')}`);
  const title = `${languages.en.unreachable.title} ${languages.ko.unreachable.title}`;
  for (const name of faultNames) {
    await test.step(name, async () => {
      const fault: Fault = faults[name];
      const asked = shell.with(fault);
      await page.locator('header').getByRole('link', { name: '한국어' }).click();
      await asked;
      await expect(async () => {
        // What was pointed at is fetched ahead: it may be asked for twice, one after the other.
        if (!fault.answer) await waitInVain(page);
        await expect(heading(page)).toHaveText(title, { timeout: 1_000 });
      }).toPass({ timeout: 10_000 });
      for (const code of ['en', 'ko'] as const) {
        await expect(page.getByRole('link', { name: languages[code].name })).toHaveAttribute(
          'href',
          `/${code}/`,
        );
      }
      await page.goBack();
      await expect(heading(page)).toHaveText(en('about.title'));
    });
  }

  void shell.with(faults['no network']);
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  const again = page.getByRole('button', { name: languages.ko.unreachable.retry });
  await context.setOffline(true);
  await again.click();
  await expect(page.getByRole('alert')).toContainText(languages.ko.unreachable.title);
  await expect(again).toBeFocused();
  await expectNoPageLoad(page);
  await context.setOffline(false);
  // The written page needs no shell.
  await again.click();
  await ready(page);
  await expect(page).toHaveURL('/ko/about/');
  await expect(heading(page)).toHaveText(ko('about.title'));
});

test('a link of ours that leads nowhere may be of a site that was renewed: a new load finds what there is', async ({
  page,
  provoke,
}) => {
  provoke(...saidOfFaults);
  await open(page, '/en/');
  const file = await spoil(page, `**/content/${fileOf('en', { page: 'about' })}`);
  void file.with(faults['no such file']);
  await page
    .locator('header')
    .getByRole('link', { name: en('site.about') })
    .click();
  await expect(heading(page)).toHaveText(en('error.notFoundTitle'));
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(en('error.renewed'));
  await page.getByRole('button', { name: en('error.reload') }).click();
  await ready(page);
  await expect(heading(page)).toHaveText(en('about.title'));
});

test('without typefaces, the map’s shapes and a card to frame, pages are of use', async ({
  page,
  provoke,
}) => {
  provoke(/net::ERR_FAILED/);
  await page.route(/\.(woff2|svg)$|\/embed\//, (route) => route.abort());
  await open(page, '/ko/');
  await page.getByRole('link', { name: '텍사스', exact: true }).first().click();
  await expect(heading(page)).toHaveText('텍사스');
  await go(page, '/ko/about/');
  await expect(heading(page)).toHaveText(ko('about.title'));
  const frame = page.locator('iframe');
  await frame.scrollIntoViewIfNeeded();
  await expect(page.getByRole('region', { name: ko('share.card') })).toContainText('<iframe');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('a browser that keeps nothing shows every page, light or dark, in either language', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('');
  await ready(page);
  await expect(page).toHaveURL('/en/');
  await page.getByRole('button', { name: en('site.theme') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await page
    .locator('header')
    .getByRole('link', { name: ko('site.releases') })
    .click();
  await expect(heading(page)).toHaveText(ko('releases.title'));
  await page.goto('ko/statements/');
  await ready(page);
});

test('each fault of the network’s names is told at the desk', async ({ page, provoke }) => {
  provoke(...saidOfFaults);
  await page.clock.install();
  const file = await spoil(page, '**/content/network.json');
  for (const name of faultNames.slice(0, 3).concat('JSON of another shape', 'no answer at all')) {
    await test.step(name, async () => {
      const fault: Fault = faults[name];
      const asked = file.with(fault);
      await page.goto('desk/');
      await asked;
      if (!fault.answer) await waitInVain(page);
      await expect(page.getByRole('alert')).toHaveText(en(fault.words));
      await expect(page.getByRole('button', { name: en(fault.button), exact: true })).toBeVisible();
    });
  }
  void file.with(null);
  await page.getByRole('button', { name: en('error.retry') }).click();
  await expect(page.getByLabel(desk('start.paste'), { exact: true })).toBeVisible();
});

test('staff are told where the site’s releases couldn’t be looked up, and can look again', async ({
  page,
  provoke,
}) => {
  provoke(...saidOfFaults);
  const file = await spoil(page, `**/content/${fileOf('en', { page: 'releases' })}`);
  void file.with(faults['no network']);
  await openDesk(page, desk);
  await read(page, releaseText(published.date));
  await expect(page.getByRole('alert')).toContainText(desk('correction.unknown'));
  void file.with(null);
  await page.getByRole('button', { name: desk('correction.lookAgain') }).click();
  await expect(page.getByText(desk('correction.found'))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
