/** Every fault of a page's content × every kind of page: the panel that is expected, and the way on. */
import { fileOf } from '../../src/content/files';
import { placeAt } from '../../src/links';
import {
  expectPanel,
  faultNames,
  faults,
  type Fault,
  go,
  saidOfFaults,
  spoil,
  titleOf,
  waitInVain,
} from './faulty';
import { en, ko } from './interfaceWords';
import { pageKinds } from './pageKinds';
import { expect, expectNoPageLoad, heading, mark, open, ready, test } from './visitor';

const kinds = Object.entries({
  ...pageKinds,
  // Its words are in a file of their own, unless the statement's page was there before.
  'a statement in both languages': 'releases/2024-11-06-election-results/mel-lee/both/',
});
const from = 'people/mel-lee/';
/** Halves, for two browsers at once. */
const half = Math.ceil(kinds.length / 2);
const parts = [kinds.slice(0, half), kinds.slice(half)];

test.beforeEach(async ({ page, provoke }) => {
  provoke(...saidOfFaults);
  await page.clock.install();
});

for (const [part, some] of parts.entries()) {
  test(`every fault ends in its panel, and another try without a load helps (${part + 1} of 2)`, async ({
    page,
  }) => {
    await open(page, `/en/${from}`);
    const fromTitle = await page.title();
    await mark(page);
    for (const [kind, at] of some) {
      const path = `/en/${at}`;
      const file = await spoil(page, `**/content/${fileOf('en', placeAt(path)!.place)}`);
      // The last one can be tried again on the page.
      for (const name of [...faultNames.slice(1), faultNames[0]!]) {
        await test.step(`${kind}: ${name}`, async () => {
          const fault: Fault = faults[name];
          const asked = file.with(fault);
          await go(page, path);
          await asked;
          if (!fault.answer) await waitInVain(page);
          await expectPanel(page, fault, en, name === 'no such file');
          if (name === 'no network') return;
          await go(page, `/en/${from}`);
          // Gone before it is there, nothing would be asked for again.
          await expect(page).toHaveTitle(fromTitle);
        });
      }
      const again = page.getByRole('button', { name: en('error.retry') });
      // By key: a mouse would come to rest on a link of the page that comes, which would be fetched before its fault.
      await again.press('Enter');
      await expect(page.getByText(en('error.inVain'))).toHaveAttribute('role', 'alert');
      await expect(again).toBeFocused();
      void file.with(null);
      await again.press('Enter');
      await expect(page, kind).toHaveTitle(await titleOf(page, path));
      await expect(heading(page)).toBeFocused();
    }
    await expectNoPageLoad(page);
  });

  test(`faults are told in Korean, and a new load helps (${part + 1} of 2)`, async ({ page }) => {
    for (const [index, [kind, at]] of some.entries()) {
      const path = `/ko/${at}`;
      await open(page, `/ko/${from}`);
      await mark(page);
      const file = await spoil(page, `**/content/${fileOf('ko', placeAt(path)!.place)}`);
      const shown = faultNames.filter((_, one) => one % 4 === index % 4);
      for (const name of [...shown, 'JSON of another shape'] as const) {
        await test.step(`${kind}: ${name}`, async () => {
          const fault: Fault = faults[name];
          const asked = file.with(fault);
          await go(page, path);
          await asked;
          if (!fault.answer) await waitInVain(page);
          await expectPanel(page, fault, ko, name === 'no such file');
          if (name !== 'JSON of another shape') await go(page, `/ko/${from}`);
        });
      }
      await expectNoPageLoad(page);
      // As written, the page needs nothing of what came wrong.
      await page.getByRole('button', { name: ko('error.reload') }).click();
      await expect(page, kind).toHaveTitle(await titleOf(page, path));
      await ready(page);
    }
  });
}
