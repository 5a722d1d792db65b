/** What comes out of a printer: a statement on one sheet with the way back to it, a release whole, and no furniture. */
import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { printedStatement } from '../../src/content/printed';
import type { Release, Statement } from '../../src/content/schema';
import { asOneLine } from './html';
import { en, ko } from './interfaceWords';
import { languages, pageKinds, statement } from './pageKinds';
import { cutOff, formats, pixelsOf, sheets, sheetsOf } from './printer';
import { addressOf, pagesOf, readFile, site, siteBelowPath } from './sites';
import { expect, open, test } from './visitor';

const words = { en, ko };
const release = 'releases/2024-11-06-election-results/';

const statements = pagesOf(site).filter((page) => /^\/..\/releases\/[^/]+\/[^/]+\/$/.test(page));

test('sheets are counted as a reader of the file counts them', async ({ page }) => {
  for (const count of [1, 2, 3]) {
    const parts = Array.from({ length: count }, () => '<p style="break-after: page">A sheet</p>').join('');
    await page.setContent(parts.replace(/ style="[^"]*"(?=[^"]*$)/, ''));
    expect(await sheetsOf(page, 'Letter')).toBe(count);
  }
});

for (const language of languages) {
  for (const version of ['', 'both/']) {
    const pages = statements.filter((page) => page.startsWith(`/${language}/`)).map((page) => page + version);

    test(`each statement prints on one sheet of Letter or A4, uncut (${language} ${version})`, async ({
      page,
    }) => {
      test.setTimeout(60_000);
      expect(pages.length).toBeGreaterThan(7);
      for (const address of pages) {
        await open(page, address);
        for (const format of formats) {
          expect.soft(await sheetsOf(page, format), `${address} ${format}`).toBe(1);
          await page.setViewportSize(sheets[format]);
          await page.emulateMedia({ media: 'print' });
          expect.soft(await cutOff(page), `${address} ${format}`).toEqual([]);
          await page.emulateMedia({ media: null });
        }
      }
    });
  }

  test(`a longer statement is set smaller and still on one sheet; a very long one goes on (${language})`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const sizes: number[] = [];
    for (const sentences of [5, 8, 12, 60]) {
      await openGrown(page, language, sentences);
      for (const format of formats) {
        const count = await sheetsOf(page, format);
        if (sentences < 60) expect.soft(count, `${sentences} sentences on ${format}`).toBe(1);
        else expect.soft(count).toBeGreaterThan(1);
      }
      await page.emulateMedia({ media: 'print' });
      sizes.push(
        await page.locator(`#s${sentences}`).evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
      );
      await page.emulateMedia({ media: null });
    }
    const [first = 0, , , last = 0] = sizes;
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(first).toBeGreaterThan(20);
    expect(last).toBeGreaterThan(14);
    expect(last).toBeLessThan(first);
  });

  test(`a release prints whole, in order and without the site's furniture (${language})`, async ({
    page,
  }) => {
    await open(page, `/${language}/${release}`);
    await page.emulateMedia({ media: 'print' });
    const lines = (await page.locator('body').innerText()).split('\n').map(asOneLine);
    const printed = asOneLine(lines.join(' '));
    const all = printedWordsOf(language);
    expect(all.length).toBeGreaterThan(11);
    const places = all.map((one) => printed.indexOf(one));
    expect(all.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const t = words[language];
    const furniture: string[] = [
      t('site.home'),
      t('site.about'),
      t('site.reuse'),
      t('site.skip'),
      t('release.open'),
      t('statement.copyLink'),
    ];
    expect(lines.filter((line) => furniture.includes(line))).toEqual([]);
    expect(printed.startsWith(asOneLine(releaseFile.label[language]))).toBe(true);
    for (const format of formats) {
      await page.setViewportSize(sheets[format]);
      expect(await cutOff(page)).toEqual([]);
    }
  });
}

test('a statement prints with its note, without what the screen adds', async ({ page }) => {
  for (const address of [`/en/${statement}#s2`, `/en/${statement}both/#s2`]) {
    await open(page, address);
    await expect(page.locator('#s2')).toHaveClass(/is-marked/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('note', { name: en('statement.notes') })).toBeVisible();
    await expect(page.getByText(en('statement.allBy', { name: 'Hyunja Norman' }))).toBeHidden();
    await expect(page.getByText(en('statement.inContext'))).toBeHidden();
    await expect(page.locator('#s2'), 'a mark is for the screen').toHaveCSS(
      'background-color',
      'rgba(0, 0, 0, 0)',
    );
    await page.emulateMedia({ media: null });
  }
});

for (const language of languages) {
  test(`no page prints what can only be pressed, or loses a word at the edge (${language})`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    for (const address of Object.values(pageKinds)) {
      await page.emulateMedia({ media: null });
      await open(page, `/${language}/${address}`);
      await page.setViewportSize(sheets.A4);
      await page.emulateMedia({ media: 'print' });
      const furniture = page.locator('nav, form, button, dialog, [role=status]').filter({ visible: true });
      expect.soft(await furniture.count(), address).toBe(0);
      expect.soft(await cutOff(page), address).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
}

for (const [name, built] of Object.entries({ 'at /': site, 'below a path': siteBelowPath })) {
  test.describe(name, () => {
    test.use({ baseURL: addressOf(built), viewport: sheets.Letter, deviceScaleFactor: 2 });

    test(`the paper says where it is from, to a camera and to the eye (${name})`, async ({ page }) => {
      for (const address of [
        `/en/${statement}`,
        `/ko/${statement}`,
        `/en/${statement}both/`,
        `/ko/${statement}both/`,
      ]) {
        await open(page, address);
        const code = page.locator('img[src*="/qr/"]');
        await expect(code).toBeHidden();
        await page.emulateMedia({ media: 'print' });
        await expect(code).toBeVisible();
        const own = built.origin + built.base + address.slice(1);
        expect(decodeQR(await pixelsOf(page, await code.screenshot()))).toBe(own);
        await expect(page.getByText(own.split('://')[1]!)).toBeVisible();
        await page.emulateMedia({ media: null });
      }
    });
  });
}

test.describe('a device that asks for dark', () => {
  test.use({ colorScheme: 'dark' });

  test('prints in ink on white all the same, also where dark was chosen', async ({ page }) => {
    for (const choice of ['device', 'visitor']) {
      await open(page, `/ko/${statement}`);
      if (choice === 'visitor') {
        await page.getByRole('button', { name: ko('site.theme') }).click();
        await page.getByRole('button', { name: ko('site.theme') }).click();
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      }
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('#s1')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
      await page.emulateMedia({ media: null });
    }
  });
});

type Both<Value = string> = Record<'en' | 'ko', Value>;

const statementFile = (
  JSON.parse(readFile(site, `content/${release.slice(0, -1)}.json`)) as Pick<Release, 'body'>
).body.find((one): one is Statement => one.kind === 'statement' && one.id === 'danae-kovac')!;

const releaseFile = JSON.parse(readFile(site, `content/${release.slice(0, -1)}.json`)) as {
  label: Both;
  headline: Both;
  body: { text: Both<string[]> }[];
  boilerplate: { text: Both<string[]> };
  contact: { text: Both<string[]> };
};

function printedWordsOf(language: 'en' | 'ko'): string[] {
  const { headline, body, boilerplate, contact } = releaseFile;
  const blocks = [...body, boilerplate, contact].flatMap(({ text }) => text[language]);
  return [headline[language], ...blocks].map(asOneLine);
}

/** Opens a statement as if its speaker had gone on for so many sentences. */
async function openGrown(page: Page, language: 'en' | 'ko', sentences: number): Promise<void> {
  const path = `content/index/${release}danae-kovac.json`;
  const view = JSON.parse(readFile(site, path)) as { statement: unknown };
  const said = statementFile.passages;
  const passages = Array.from({ length: sentences }, (_, index) => ({
    ...said[index % said.length]!,
    id: `s${index + 1}`,
  }));
  const all = (code: 'en' | 'ko') => passages.flatMap((passage) => passage[code] ?? []).join(' ');
  view.statement = printedStatement(
    {
      ...statementFile,
      passages,
      pull: ['s1'],
      text: { en: [`“${all('en')}” said Danae Kovac.`], ko: [`드내 코박의 말입니다. “${all('ko')}”`] },
      notes: [],
    },
    undefined,
  );
  await page.unrouteAll();
  await page.route(`**/${path}`, (route) => route.fulfill({ json: view }));
  await open(page, `/${language}/${release}`);
  await page.locator('#danae-kovac').getByRole('link').first().click();
  await expect(page.locator(`#s${sentences}`)).toBeAttached();
}
