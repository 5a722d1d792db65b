/** The app's own code that doesn't come, as after a deploy: in a page's place, while a page is taken over, and around one. */
import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages';
import { codeOf, go, titleOf, waitInVain } from './faulty';
import { en, ko } from './interfaceWords';
import { pageKinds, statement } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

const said = [/status of 404/, /net::ERR_(FAILED|INTERNET_DISCONNECTED)/, /dynamically imported module/];

const pages = {
  HomePage: pageKinds.home,
  StatePage: pageKinds['a state with a member'],
  OrganizationPage: pageKinds['a member'],
  PersonPage: pageKinds['a leader'],
  ReleasesPage: pageKinds['all releases'],
  ReleasePage: pageKinds['a release'],
  StatementPage: pageKinds['a statement'],
  BothPage: pageKinds['a statement in both languages'],
  StatementsPage: pageKinds['all statements'],
  AboutPage: pageKinds['about the site'],
};

/** As a host answers where a file of an older build stood. */
async function takeAway(page: Page, pattern: string) {
  await page.route(pattern, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Not here.' }),
  );
}

for (const [index, [name, at]] of Object.entries(pages).entries()) {
  const [language, t] = index % 2 === 0 ? (['en', en] as const) : (['ko', ko] as const);
  test(`without ${name}’s code there is a panel, then the page as it was written (${language})`, async ({
    page,
    provoke,
  }) => {
    provoke(...said);
    await open(page, `/${language}/${name === 'AboutPage' ? 'releases/' : 'about/'}`);
    await takeAway(page, codeOf(name));
    await go(page, `/${language}/${at}`);
    await expect(heading(page)).toHaveText(t('error.unreachableTitle'));
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('error.code'));
    await expect(page.getByRole('navigation', { name: t('error.waysOn') })).toBeVisible();

    // Still without it, the page is loaded once, can be read, and its links are plain ones.
    const loads: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads.push(request.url());
    });
    await page.getByRole('button', { name: t('error.reload') }).click();
    await expect(page.locator('html[data-plain]')).toBeAttached();
    await expect(page).toHaveTitle(await titleOf(page, `/${language}/${at}`));
    await expect(heading(page)).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(loads).toHaveLength(1);
    const next = name === 'ReleasesPage' ? 'site.about' : 'site.releases';
    await page
      .locator('header')
      .getByRole('link', { name: t(next) })
      .click();
    await ready(page);
    await expect(heading(page)).toHaveText(t(next === 'site.about' ? 'about.title' : 'releases.title'));
  });
}

test('code that never comes is waited for no longer, and a new load without a network keeps the page', async ({
  page,
  context,
  provoke,
}) => {
  provoke(...said);
  await page.clock.install();
  await open(page, '/ko/');
  await mark(page);
  const asked = new Promise<void>((resolve) => {
    // Never answered.
    void page.route(codeOf('AboutPage'), () => resolve());
  });
  await page
    .locator('header')
    .getByRole('link', { name: ko('site.about') })
    .click();
  await asked;
  await waitInVain(page);
  await expect(heading(page)).toHaveText(ko('error.unreachableTitle'));
  await context.setOffline(true);
  const again = page.getByRole('button', { name: ko('error.reload') });
  await again.click();
  await expect(page.getByText(ko('error.inVain'))).toHaveAttribute('role', 'alert');
  await expect(again).toBeFocused();
  await expectNoPageLoad(page);
  await context.setOffline(false);
  await page.unroute(codeOf('AboutPage'));
  await again.click();
  await ready(page);
  await expect(heading(page)).toHaveText(ko('about.title'));
});

test('a page whose state is damaged is read as it was written', async ({ page, provoke }) => {
  provoke(/SyntaxError/);
  await page.route(`**/en/${statement}`, async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace(/(id="state">.{300}).*?<\/script>/s, '$1</script>'),
    });
  });
  await page.goto(`en/${statement}`);
  await expect(page.locator('html[data-plain]')).toBeAttached();
  await expect(page.getByText('We refuse to let fear dictate our future.')).toBeVisible();
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await ready(page);
  await expect(page).toHaveURL(`/ko/${statement}`);
});

test('without the search’s code a panel says so over the page, which stays', async ({ page, provoke }) => {
  provoke(...said);
  await open(page, `/en/${statement}`);
  await mark(page);
  const title = await page.title();
  await takeAway(page, codeOf('FrameSearch'));
  await page.keyboard.press('/');
  const panel = page.getByRole('dialog', { name: en('site.search') });
  await expect(panel.getByRole('alert')).toHaveText(en('error.code'));
  await expect(panel.getByRole('button', { name: en('error.reload') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).toHaveTitle(title);
  await page
    .locator('header')
    .getByRole('link', { name: en('site.search') })
    .click();
  await panel.getByRole('link', { name: en('error.goStatements') }).click();
  await expect(heading(page)).toHaveText(en('statements.title'));
  await expect(panel).toBeHidden();
  await expectNoPageLoad(page);
});

test('without the other language’s words there is a way on in both', async ({ page, provoke }) => {
  provoke(...said);
  await open(page, '/en/');
  await takeAway(page, codeOf('ko'));
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await expect(heading(page)).toHaveText(
    `${languages.en.unreachable.title} ${languages.ko.unreachable.title}`,
  );
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await ready(page);
  await expect(page).toHaveURL('/en/');
});

test('without the desk’s code, or what reads Word files, staff are told so', async ({ page, provoke }) => {
  provoke(...said);
  await takeAway(page, codeOf('readDocx'));
  await open(page, '/desk/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'release.docx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004, and more'),
  });
  await expect(page.getByRole('listitem').filter({ hasText: 'release.docx' })).toContainText(
    'didn’t come through',
  );
  await takeAway(page, codeOf('DeskPage'));
  await page.goto('desk/');
  await expect(heading(page)).toContainText(languages.en.unreachable.title);
  await expect(page.getByRole('button')).toContainText(languages.ko.unreachable.retry);
});
