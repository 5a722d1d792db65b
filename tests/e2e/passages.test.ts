/** One passage: its address, its mark, its link. */
import { en } from './interfaceWords';
import type { Page } from '@playwright/test';
import { statement } from './pageKinds';
import { expect, open, test } from './visitor';

const background = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor);

for (const language of ['en', 'ko']) {
  test(`an address with #s2 shows that passage, marked (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 500 });
    await open(page, `/${language}/${statement}#s2`);
    await expect(page.locator('#s2')).toBeInViewport();
    await expect.poll(() => background(page, 's2')).not.toBe(await background(page, 's1'));
  });
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a keyboard copies the link to a passage, and is told so', async ({ page, baseURL }) => {
    await open(page, `/en/${statement}`);
    const link = page.getByRole('link', { name: en('statement.copyLinkTo', { number: 2 }) });
    await page.getByRole('link', { name: en('share.open'), exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(en('share.linkCopied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}en/${statement}#s2`);
    await expect(page).toHaveURL(`/en/${statement}#s2`);
    await expect(page.locator('#s2')).toHaveClass(/is-marked/);
    expect(await page.locator('#s2').evaluate((passage) => passage.contains(document.activeElement))).toBe(
      true,
    );
  });

  test('a passage has one address on all its pages', async ({ page, baseURL }) => {
    await open(page, `/en/${statement}both/`);
    await page.getByRole('link', { name: en('statement.copyLinkTo', { number: 3 }) }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${baseURL}en/${statement}both/#s3`,
    );
    await expect(page.locator('#s3')).toHaveClass(/is-marked/);
  });

  test('words that are selected and copied hold no word of ours', async ({ page }) => {
    await open(page, `/en/${statement}`);
    const copied = await page
      .getByText('We refuse to let fear dictate our future.')
      .first()
      .evaluate((element) => {
        const paragraph = element.closest('p')!;
        getSelection()!.selectAllChildren(paragraph);
        return getSelection()!.toString();
      });
    expect(copied).toContain('we will ensure that our communities are protected and heard.”');
    expect(copied).not.toContain(en('statement.copyLink'));
  });
});

test('where the browser lets no page copy, the address is shown, to be copied by hand', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await open(page, `/en/${statement}`);
  await page.getByRole('link', { name: en('statement.copyLinkTo', { number: 1 }) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(en('share.copyByHand'))).toHaveValue(`${baseURL}en/${statement}#s1`);
  await page.getByRole('button', { name: en('share.close') }).click();
  await expect(page.getByLabel(en('share.copyByHand'))).toBeHidden();
});
