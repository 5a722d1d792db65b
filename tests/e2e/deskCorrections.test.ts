/** Every guess of the desk can be put right, and every step taken back. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Network } from '../../src/content/schema';
import { en, expectSound, openDesk, read } from './desk';
import { releaseText, withStatements } from './deskText';
import { expect, test } from './visitor';

const few = withStatements(['danae-kovac', 'mel-lee']);
const text = releaseText('2025-03-04', ['en', 'ko'], few);

test.beforeEach(async ({ page }) => {
  await openDesk(page, en);
  await read(page, text);
});

test('What is true of the whole release is put right', async ({ page }) => {
  await show(page, 'release');
  await field(page, en('field.date')).fill('2025-03-05');
  await field(page, en('field.source')).fill('https://example.org/release');
  await field(page, en('field.id')).fill('2025-03-05-another');
  await field(page, en('field.id')).blur();

  const headline = panel(page).getByRole('group', { name: /Headline, English/ });
  await headline.getByRole('button', { name: en('edge.endEarlier') }).click();
  await expect(headline).toContainText('Presidential Election');
  await expect(headline).not.toContainText('Results');

  const publishers = panel(page).getByRole('group', { name: en('group.publishers') });
  await publishers.getByRole('combobox').selectOption({ label: 'Woori Center' });
  await expect(publishers.getByRole('listitem')).toContainText(['Woori Center']);
  await publishers.getByRole('button', { name: 'Remove Woori Center' }).click();
  await expect(publishers.getByText('Woori Center Remove')).toBeHidden();

  for (let steps = 0; steps < 6; steps += 1) await undo(page).click();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(field(page, en('field.date'))).toHaveValue('2025-03-04');
  await expect(headline).toContainText('Results');
});

test('Who speaks is put right, also with someone the network does not have', async ({ page }) => {
  const statement = await openStatement(page, /Danae Kovac/);
  await field(page, en('field.speaker')).selectOption({ label: 'John Park' });
  await expect(page.locator('#part-0')).toContainText('John Park');
  await field(page, en('field.titleIn', { language: 'English' })).fill('Director');
  const organizations = statement.getByRole('group', { name: en('field.organizations') });
  await organizations.getByRole('button', { name: 'Remove HANA Center' }).click();
  await organizations.getByRole('combobox').selectOption({ label: 'Hamkae Center' });
  await expect(page.locator('#part-0')).toContainText('Hamkae Center');

  await field(page, en('field.speaker')).selectOption({ label: en('field.newPerson') });
  const form = statement.getByRole('group', { name: en('field.newPerson') });
  await form.getByLabel(en('field.nameIn', { language: 'English' })).fill('Jane Doe');
  await form.getByLabel(en('field.nameIn', { language: 'Korean' })).fill('제인 도');
  await form.getByRole('button', { name: en('action.add') }).click();
  await expect(page.locator('#part-0')).toContainText('Jane Doe');

  await show(page, 'finish');
  const coming = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'network.json' }).click();
  const { people } = JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as Network;
  expect(people.at(-1)).toEqual({ id: 'jane-doe', name: { en: 'Jane Doe', ko: '제인 도' } });
});

test('Quotations and their pairs are put right, and the words in the text are marked', async ({ page }) => {
  await openStatement(page, /Mel Lee/);
  const rows = panel(page)
    .getByRole('list')
    .filter({ has: page.getByText('Sentence 1', { exact: true }) })
    .last()
    .locator('> li');
  await expect(rows).toHaveCount(4);
  const row = (number: number) => rows.nth(number - 1);
  const open = (number: number) => row(number).getByRole('button', { expanded: false }).click();
  const side = (number: number, language: string) => row(number).getByRole('group', { name: language });

  await open(2);
  await expect(page.locator('[data-mark=pointed]').first()).toBeInViewport();
  await expect(page.locator('[data-mark=pointed]').first()).toHaveText(/^History continues/);
  await side(2, 'English')
    .getByRole('button', { name: en('edge.startLater') })
    .click();
  await expect(row(2)).toContainText('continues to prove');
  await expect(row(2)).not.toContainText('History');
  await page.keyboard.press('Control+z');
  await expect(row(2)).toContainText('History continues');

  await row(2)
    .getByRole('button', { name: en('passage.join') })
    .click();
  await expect(rows).toHaveCount(3);
  await expect(row(2)).toContainText('they win');
  await row(2)
    .getByRole('button', { name: en('passage.cut') })
    .click();
  await expect(rows).toHaveCount(4);
  await side(2, '한국어')
    .getByRole('button', { name: en('passage.down') })
    .click();
  await expect(row(3)).toContainText('역사를 통해');
  await undo(page).click();
  await expect(row(2)).toContainText('역사를 통해');
  await row(2)
    .getByRole('button', { name: en('passage.makePull') })
    .click();
  await expect(row(2).getByRole('button', { name: en('passage.isPull') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await panel(page)
    .getByRole('button', { name: en('note.addDiffers') })
    .click();
  await panel(page)
    .getByLabel(en('note.textIn', { language: 'English' }))
    .fill('The Korean says more.');
  await panel(page)
    .getByLabel(en('note.textIn', { language: 'Korean' }))
    .fill('한국어판에 말이 더 있습니다.');
  await panel(page)
    .getByRole('button', { name: en('action.preview') })
    .click();
  await expect(panel(page).getByRole('note')).toContainText('The Korean says more.');
  await panel(page)
    .getByLabel(en('preview.version'), { exact: true })
    .selectOption({ label: en('preview.both') });
  await expect(panel(page).getByText('우리가 포기하는 순간, 그들이 이깁니다.')).toBeVisible();
});

test('A statement becomes a paragraph, and words selected in the text a statement', async ({ page }) => {
  await openStatement(page, /Mel Lee/);
  await panel(page)
    .getByRole('button', { name: en('action.noStatement') })
    .click();
  await expect(page.locator('#part-1')).toContainText(en('use.paragraph'));
  await selectInSource(page, 'History continues to prove we are a resilient community');
  const source = page.getByRole('region', { name: en('source.title') });
  await expect(source).toContainText(en('became.paragraph', { number: 2 }));
  await source.getByRole('button', { name: en('edge.endLater') }).click();
  await expect(source.getByText('resilient community,')).not.toHaveCount(0);
  await source
    .getByLabel(en('source.become', { language: 'English' }))
    .selectOption({ label: en('target.statement') });
  await source.getByRole('button', { name: en('source.make') }).click();
  await expect(page.locator('#part-1')).not.toContainText(en('use.paragraph'));
});

test('What is decided is gone from the list, and the file is sound', async ({ page }) => {
  const list = page.getByRole('list', { name: en('view.left') });
  const decision = list.getByRole('button', {
    name: new RegExp(
      [en('decide.slip'), en('decide.right'), en('decide.note'), en('decide.noNote')].join('|'),
    ),
  });
  for (let left = await decision.count(); left > 0; left = await decision.count()) {
    await decision.first().click();
    await expect(decision).not.toHaveCount(left);
  }
  await panel(page)
    .getByRole('button', { name: en('view.finish') })
    .click();
  const coming = page.waitForEvent('download');
  await panel(page)
    .getByRole('button', { name: /\.json/ })
    .click();
  await expectSound(await coming);
});

test('A draft survives a reload, and starting over has a way back', async ({ page }) => {
  await show(page, 'release');
  await field(page, en('field.source')).fill('https://example.org/kept');
  await field(page, en('field.source')).blur();
  await page.reload();
  await show(page, 'release');
  await expect(field(page, en('field.source'))).toHaveValue('https://example.org/kept');
  await page.getByRole('button', { name: en('toolbar.startOver') }).click();
  await expect(page.getByLabel(en('start.paste'), { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: en('start.comeBack') }).click();
  await show(page, 'release');
  await expect(field(page, en('field.source'))).toHaveValue('https://example.org/kept');
});

function panel(page: Page): Locator {
  return page.getByRole('tabpanel');
}

function field(page: Page, label: string): Locator {
  return panel(page).getByLabel(label, { exact: true });
}

function undo(page: Page): Locator {
  return page.getByRole('button', { name: en('toolbar.undo'), exact: true });
}

async function show(page: Page, view: 'release' | 'statements' | 'preview' | 'finish') {
  await page.getByRole('tab', { name: en(`view.${view}`) }).click();
}

async function openStatement(page: Page, name: RegExp): Promise<Locator> {
  await show(page, 'statements');
  await panel(page).getByRole('button', { name }).first().click();
  return panel(page);
}

/** As by dragging the pointer over the words. */
async function selectInSource(page: Page, words: string) {
  await page.getByLabel(en('source.label')).evaluate((element: HTMLTextAreaElement, wanted) => {
    const start = element.value.indexOf(wanted);
    element.focus();
    element.setSelectionRange(start, start + wanted.length);
  }, words);
}
