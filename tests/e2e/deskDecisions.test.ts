/** Whatever must be decided is decided where it is said, and nothing that was done is lost. */
import type { Page } from '@playwright/test';
import { en, expectSound, openDesk, read } from './desk';
import { releaseText, withStatements } from './deskText';
import { press } from './keys';
import { expect, test } from './visitor';

const few = withStatements(['danae-kovac', 'mel-lee']);

const head =
  'FOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nCommunity Groups Respond to New Rule on Asylum\n\nMembers of several groups met in Chicago on Tuesday to read the rule together.\n\n';
const foot = '\n\nMedia Contact: Jane Roe, jane@example.org\n';

test('Slips, unseen characters and a speaker without a name are each decided with one press', async ({
  page,
}) => {
  await openDesk(page, en);
  await read(
    page,
    `${head}“We will keep fight\u200Bing\u202E for <b>our</b> families,, always,” said Danae Kovac, Executive Director of HANA Center. “We are here.We stay.”\n\n“My son is five years old,” said a DACA recipient from Houston. “He likes trains.”\n\n“We will fight,” said John Park, Executive Director of MinKwon Center, “for justice.”${foot}`,
  );
  const panel = page.getByRole('tabpanel');
  const list = page.getByRole('list', { name: en('view.left') });
  for (const name of [
    en('decideAll.takeOut', { count: 2 }),
    en('decideAll.slip', { count: 2 }),
    en('decide.paragraph'),
  ]) {
    await press(page, panel.getByRole('button', { name, exact: true }).first());
    await expect(list.or(page.getByText(en('left.done')))).toBeVisible();
  }
  await expect(panel.getByText(en('left.mustLabel'))).toHaveCount(0);
  await show(page, 'finish');
  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: /\.json/ }).click();
  const release = await expectSound(await coming);
  expect(JSON.stringify(release)).toContain('“We will keep fighting for <b>our</b> families,, always,”');
});

test('A new organization is named in every language, and is a member of the states that staff say', async ({
  page,
}) => {
  await openDesk(page, en);
  await read(
    page,
    `${head}“We will keep fighting for our families,” said Jane Doe, Director of Blue River Alliance. “We stay.”${foot}`,
  );
  await show(page, 'release');
  const panel = page.getByRole('tabpanel');
  const korean = panel.getByLabel(en('field.nameIn', { language: 'Korean' }));
  await korean.nth(0).fill('제인 도');
  await korean.nth(1).fill('블루 리버');
  await korean.nth(1).blur();
  await panel.getByRole('checkbox', { name: en('field.isMember', { name: 'NAKASEC' }) }).check();
  await page.locator('#tab-left').click();
  await expect(panel).toContainText(en('problem.stateMissing'));
  await show(page, 'release');
  await panel.getByLabel(en('field.memberStates')).selectOption({ label: 'Washington' });
  await page.locator('#tab-left').click();
  await expect(panel.getByText(en('left.mustLabel'))).toHaveCount(0);
});

test('The keys for undo take back what a field gave to the draft, and leave alone what is being typed', async ({
  page,
}) => {
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  await show(page, 'release');
  const source = page.getByRole('tabpanel').getByLabel(en('field.source'), { exact: true });
  const undo = page.getByRole('button', { name: en('toolbar.undo'), exact: true });
  await source.fill('https://example.org/one');
  await source.press('Enter');
  await source.press('Control+z');
  await expect(source).toHaveValue('');
  await source.press('Control+y');
  await expect(source).toHaveValue('https://example.org/one');
  await source.pressSequentially('/x');
  await source.press('Control+z');
  await source.press('Enter');
  await expect(source).toHaveValue(/^https:\/\/example\.org\/one/);
  await expect(undo).not.toHaveAttribute('aria-disabled', 'true');
});

test('Another text that is read replaces the draft, which is one step back', async ({ page }) => {
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  await page.getByRole('button', { name: en('toolbar.startOver') }).click();
  await read(page, releaseText('2025-03-05', ['en', 'ko'], withStatements(['mel-lee'])));
  await show(page, 'statements');
  await expect(page.locator('[id^=part-]')).toHaveCount(1);
  await page.getByRole('button', { name: en('toolbar.undo'), exact: true }).click();
  await expect(page.locator('[id^=part-]')).toHaveCount(2);
});

test('A desk in two tabs says that one draft is kept', async ({ page, context }) => {
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  const other = await context.newPage();
  await openDesk(other, en);
  await other.getByRole('button', { name: en('toolbar.startOver') }).click();
  await read(other, releaseText('2025-03-05', ['en', 'ko'], few));
  await expect(page.getByRole('status').getByText(en('toolbar.keptElsewhere'))).toBeVisible();
});

test('A file that is dropped beside the place for it does not take the desk away', async ({ page }) => {
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  const isRefused = await page.locator('h1').evaluate((element) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'x.txt'));
    return !element.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
  expect(isRefused).toBe(true);
});

test('An end moves by a word, a sentence or a character, as someone chooses', async ({ page }) => {
  await openDesk(page, en);
  await read(page, releaseText('2025-03-04', ['en', 'ko'], few));
  await show(page, 'release');
  const headline = page.getByRole('tabpanel').getByRole('group', { name: /Headline, English/ });
  await headline.getByLabel(en('edgeBy.label')).selectOption({ label: en('edgeBy.character') });
  await press(page, headline.getByRole('button', { name: en('edgeCharacter.endEarlier') }));
  await expect(headline).toContainText('Result');
  await expect(headline).not.toContainText('Results');
});

async function show(page: Page, view: 'release' | 'statements' | 'finish') {
  await page.getByRole('tab', { name: en(`view.${view}`) }).click();
}
