/** The desk where something is amiss, and what it must be for everyone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { docxOf } from '../desk/docx';
import { expectNothingToFind } from './axe';
import { en, expectSound, ko, openDesk, read } from './desk';
import { en as words } from './interfaceWords';
import { published, releaseText, withStatements } from './deskText';
import { expect, heading, ready, test } from './visitor';

const few = withStatements(['danae-kovac', 'mel-lee']);

test('A Word document that is dropped is read, and a PDF is said to be none that can be', async ({
  page,
}) => {
  await openDesk(page, en);
  const lines = releaseText('2025-03-04', ['en', 'ko'], few).split('\n');
  await drop(page, [
    { name: 'release.docx', bytes: docxOf(lines) },
    { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
  ]);
  await expect(page.getByRole('listitem').filter({ hasText: 'scan.pdf' })).toContainText(en('file.pdf'));
  await page.getByRole('button', { name: en('start.read') }).click();
  await page.getByRole('tab', { name: en('view.statements') }).click();
  await expect(page.locator('#part-0')).toContainText('Danae Kovac');
  await expect(page.locator('#part-1')).toContainText('Mel Lee');
});

test('A text that is no release is refused in a sentence, and stays where it is', async ({ page }) => {
  await openDesk(page, en);
  const box = page.getByLabel(en('start.paste'), { exact: true });
  await page.getByRole('button', { name: en('start.read') }).click();
  await expect(page.getByRole('alert')).toHaveText(en('refusal.empty'));
  await box.fill('Hello there.');
  await page.getByRole('button', { name: en('start.read') }).click();
  await expect(page.getByRole('alert')).not.toHaveText(en('refusal.empty'));
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(box).toHaveValue('Hello there.');
});

test('Paragraphs and lists of a rich text survive the paste', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page, en);
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<h1>Headline</h1><p>One.</p><p>Two.</p>'], { type: 'text/html' }),
        'text/plain': new Blob(['Headline One. Two.'], { type: 'text/plain' }),
      }),
    ]),
  );
  const box = page.getByLabel(en('start.paste'), { exact: true });
  await box.focus();
  await page.keyboard.press('Control+V');
  await expect(box).toHaveValue('Headline\n\nOne.\n\nTwo.');
});

test('A release that is published already is gone on with, and readers are told what changed', async ({
  page,
}) => {
  await openDesk(page, en);
  await read(
    page,
    releaseText(published.date).replace('Our community is resilient.', 'Our community is strong.'),
  );
  await page.getByRole('button', { name: en('correction.goOn') }).click();
  await expect(page.getByRole('button', { name: en('correction.goOn') })).toBeHidden();
  await page.getByRole('tab', { name: en('view.finish') }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.locator('del')).toContainText(['resilient']);
  await expect(panel.locator('ins')).toContainText(['strong']);
  await panel.getByRole('button', { name: en('finish.whatChangedTell') }).click();
  await expect(panel.getByLabel(en('finish.whatChanged', { language: 'Korean' }))).not.toHaveValue('');
  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: /\.json/ }).click();
  const release = await expectSound(await coming);
  expect(release.id).toBe(published.id);
  expect(release.versions).toHaveLength(1);
});

test('Where the browser keeps nothing, the desk says so and works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room is left.', 'QuotaExceededError');
    };
  });
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  await expect(page.getByRole('status').getByText(en('toolbar.notKept'))).toBeVisible();
});

test("Without the network's names there is a sentence and another try", async ({ page, provoke }) => {
  provoke(/net::ERR_FAILED/);
  await page.route('**/content/network.json', (route) => route.abort(), { times: 1 });
  await page.goto('desk/');
  await expect(page.getByRole('alert').first()).toHaveText(words('error.unreachable'));
  await page.getByRole('button', { name: words('error.retry') }).click();
  await expect(page.getByLabel(en('start.paste'), { exact: true })).toBeVisible();
});

test('The written page says in both languages what it is, and search engines are asked to pass by', async ({
  page,
}) => {
  const html = await (await page.request.get('desk/')).text();
  expect(html).toContain('<meta name="robots" content="noindex"');
  for (const t of [en, ko]) {
    expect(html).toContain(t('desk.what'));
    expect(html).toContain(t('desk.needsScripts'));
  }
  expect(await (await page.request.get('sitemap.xml')).text()).not.toContain('/desk/');
});

for (const [t, locale, language] of [
  [en, 'en-US', 'English'],
  [ko, 'ko-KR', 'Korean'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale, contextOptions: { reducedMotion: 'reduce' } });

    test(`a draft that can’t be opened is told of, and is there until it was saved or another takes its place (${language})`, async ({
      page,
    }) => {
      const damaged = language === 'English' ? '{"version":1,"draft":' : '{"version":99,"draft":{}}';
      await openDesk(page, t);
      await page.evaluate((text) => localStorage.setItem('/desk', text), damaged);
      await page.reload();
      await expect(page.getByRole('alert')).toHaveText(t('start.unreadable'));
      await expectNothingToFind(page, 'a draft that can’t be opened');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: t('start.saveUnreadable') }).click();
      expect(readFileSync(await (await coming).path(), 'utf8')).toBe(damaged);
      expect(await page.evaluate(() => localStorage['/desk'])).toBe(damaged);
      await read(page, releaseText('2025-03-04', ['en', 'ko'], few), t);
      await page.reload();
      await expect(page.getByRole('tablist')).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test(`axe finds nothing, and nothing is scrolled sideways (${language})`, async ({ page }) => {
      await openDesk(page, t);
      await expectNothingToFind(page, 'start');
      await read(page, releaseText('2025-03-04', ['en', 'ko'], few), t);
      for (const view of ['left', 'release', 'statements', 'preview', 'finish'] as const) {
        await page.locator(`#tab-${view}`).click();
        if (view === 'statements') {
          await page.locator('#part-1').click();
          await page.getByRole('listitem').getByRole('button', { expanded: false }).nth(2).click();
        }
        await expectNothingToFind(page, view);
      }
    });
  });
}

test('A draft that was tampered with is shown as it is, and what is wrong in it is said', async ({
  page,
}) => {
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage['/desk'] as string) as { draft: any };
    const { draft } = kept;
    Object.assign(draft, { id: '../../etc', date: 'tomorrow', source: 'javascript:alert(1)' });
    draft.publishers = ['__proto__'];
    const statements = draft.body.filter(({ kind }: { kind: string }) => kind === 'statement');
    Object.assign(statements[0], { speaker: 'constructor', pull: ['s99'], organizations: ['__proto__'] });
    statements[1].id = statements[0].id;
    statements[1].passages.reverse();
    statements[1].title = { en: '<img src=x onerror=alert(1)>' };
    localStorage['/desk'] = JSON.stringify(kept);
  });
  await page.reload();
  for (const view of ['left', 'release', 'statements', 'preview', 'finish'] as const) {
    await page.locator(`#tab-${view}`).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expect(page.getByText(en('desk.failed'))).toHaveCount(0);
  }
  await expect(page.locator('main img, main [href^="javascript:"]')).toHaveCount(0);
  await expect(page.getByText(en('finish.early'))).toBeVisible();
});

test('The choice of a language is the desk’s own, and is kept', async ({ page }) => {
  await openDesk(page, en);
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(heading(page)).toHaveText(ko('desk.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.reload();
  await ready(page);
  await expect(heading(page)).toHaveText(ko('desk.title'));
});

async function drop(page: Page, files: { name: string; bytes: Uint8Array }[]) {
  const carried = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  const target = page.locator('form');
  await target.dispatchEvent('dragover', { dataTransfer: carried });
  await target.dispatchEvent('drop', { dataTransfer: carried });
}
