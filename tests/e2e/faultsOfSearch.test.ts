/** Every fault of the files that the search reads: told in its panel, the page stays, and another try finds. */
import { namesFile, searchFile, searchPartFile } from '../../src/content/searchFiles';
import { type Fault, faultNames, faults, saidOfFaults, spoil, waitInVain } from './faulty';
import { en, ko } from './interfaceWords';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

for (const [language, t, words, found] of [
  ['en', en, 'Texas', /Norman/],
  ['ko', ko, '텍사스', /노먼|현자/],
] as const) {
  const files = [searchFile, namesFile, searchPartFile(language, 1)];
  for (const [index, file] of files.entries()) {
    test(`what goes wrong with ${file} is told in the search, where another try helps (${language})`, async ({
      page,
      provoke,
    }) => {
      provoke(...saidOfFaults);
      await page.clock.install();
      await open(page, `/${language}/about/`);
      await mark(page);
      const spoiled = await spoil(page, `**/content/${file}`);
      const panel = page.getByRole('dialog', { name: t('search.title') });
      const alert = panel.getByRole('alert');

      async function search(fault: Fault) {
        const asked = spoiled.with(fault);
        await page.keyboard.press('/');
        await panel.getByRole('searchbox').fill(words);
        await asked;
        if (!fault.answer) await waitInVain(page);
        await expect(alert).toHaveText(t(fault.words));
        await expect(panel.getByRole('button', { name: t(fault.button), exact: true })).toBeVisible();
      }

      const [noNetwork, ...others] = faultNames;
      // In Korean a third of them with each file.
      for (const name of others.filter((_, one) => language === 'en' || one % 3 === index)) {
        await test.step(name, async () => {
          await search(faults[name]);
          await page.keyboard.press('Escape');
          await expect(panel).toBeHidden();
          await expect(heading(page)).toHaveText(t('about.title'));
        });
      }

      await search(faults[noNetwork!]);
      const again = panel.getByRole('button', { name: t('error.retry'), exact: true });
      await again.click();
      await expect(panel.getByText(t('error.inVain'))).toHaveAttribute('role', 'alert');
      await expect(again).toBeFocused();
      void spoiled.with(null);
      await again.click();
      await expect(panel.getByRole('link', { name: found }).first()).toBeVisible();
      await expect(alert).toHaveCount(0);
      await expectNoPageLoad(page);
    });
  }

  test(`what came damaged is mended by a new load, on the page of all statements too (${language})`, async ({
    page,
    provoke,
  }) => {
    provoke(...saidOfFaults);
    await page.clock.install();
    const part = await spoil(page, `**/content/${searchPartFile(language, 1)}`);
    const fault = faults['a file cut off'];
    void part.with(fault);
    await open(page, `/${language}/statements/?q=${encodeURIComponent(words)}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('alert')).toHaveText(t(fault.words));
    // What is told stands right under the filters.
    const filters = await main.getByRole('combobox').last().boundingBox();
    const told = await main.getByRole('alert').boundingBox();
    expect(told!.y - filters!.y - filters!.height).toBeLessThan(80);
    void part.with(null);
    await main.getByRole('button', { name: t(fault.button), exact: true }).click();
    await ready(page);
    await expect(main.getByRole('link', { name: found }).first()).toBeVisible();
    await expect(main.getByRole('alert')).toHaveCount(0);
  });
}
