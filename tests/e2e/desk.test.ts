/** The publishing desk: from a pasted text to a file that the build accepts. */
import type { Page } from '@playwright/test';
import type { DeskT } from '../../src/i18n/words';
import { expectSound, ko, openDesk } from './desk';
import { releaseText, withStatements } from './deskText';
import { press, tabTo } from './keys';
import { expect, test } from './visitor';

const few = withStatements(['danae-kovac', 'mel-lee']);

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('a release goes from paste to a file that the build accepts, by keyboard alone', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDesk(page, ko);
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      releaseText('2025-03-04', ['en', 'ko'], few),
    );

    await tabTo(page, page.getByLabel(ko('start.paste'), { exact: true }));
    await page.keyboard.press('Control+V');
    await press(page, page.getByRole('button', { name: ko('start.read') }));

    // The title that one statement was given is put right, taken back, and put right again.
    await tabTo(page, page.getByRole('tab', { name: /확인할 것/ }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await press(page, page.getByRole('button', { name: /드내 코박/ }));
    const title = page.getByLabel(ko('field.titleIn', { language: ko('inLanguage.ko') }));
    await tabTo(page, title);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('대표');
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('button', { name: ko('toolbar.undo'), exact: true }));
    await expect(title).toHaveValue('사무총장');
    await press(page, page.getByRole('button', { name: ko('toolbar.redo'), exact: true }));
    await expect(title).toHaveValue('대표');

    await tabTo(page, page.getByRole('tab', { name: ko('view.statements') }));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await decideAll(page, ko);
    await press(page, page.getByRole('tabpanel').getByRole('button', { name: ko('view.finish') }));

    const coming = page.waitForEvent('download');
    await press(page, page.getByRole('tabpanel').getByRole('button', { name: /\.json/ }));
    const release = await expectSound(await coming);
    expect(release.date).toBe('2025-03-04');
    expect(release.body.flatMap((part) => (part.kind === 'statement' ? [part.speaker] : []))).toEqual([
      'danae-kovac',
      'mel-lee',
    ]);
    expect(release.body.flatMap((part) => (part.kind === 'statement' ? [part.title?.ko] : []))).toContain(
      '대표',
    );
  });
});

/** Says of everything that is left that it is right, or a slip of the source: by keyboard. */
async function decideAll(page: Page, t: DeskT) {
  const list = page.getByRole('list', { name: t('view.left') });
  const decision = list.getByRole('button', {
    name: new RegExp([t('decide.right'), t('decide.noNote'), t('decide.slip')].join('|')),
  });
  for (let left = await decision.count(); left > 0; left = await decision.count()) {
    await press(page, decision);
    await expect(decision).not.toHaveCount(left);
  }
  await expect(page.getByText(t('left.done'))).toBeVisible();
}
