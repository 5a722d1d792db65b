/** React takes each written page over as it is: nothing on it changes, nobody hears of it. */
import { en, ko } from './interfaceWords';
import type { Page } from '@playwright/test';
import { languages, pageKinds } from './pageKinds';
import { pagesOf, site } from './sites';
import { expect, ready, test } from './visitor';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    // A page in a frame is watched by nobody.
    if (window !== window.top) return;
    const changes: string[] = [];
    Object.assign(window, { changesOnTakeOver: changes });
    const name = (node: Node) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : `“${node.nodeValue}”`;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        // The box and the filters need scripts, so they come with them, into a place that isn't there without.
        if (target instanceof Element && target.closest('.noscript\\:hidden')) continue;
        if (type === 'attributes') changes.push(`${attributeName} of ${name(target)}`);
        else if (type === 'characterData') changes.push(`text ${name(target)}`);
        for (const node of addedNodes) changes.push(`added ${name(node)}`);
        for (const node of removedNodes) changes.push(`removed ${name(node)}`);
      }
    });
    // All is parsed, and no script has run.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document.getElementById('app')!, everything);
    });
  });
});

const isThemeButton = new RegExp(
  `^class of <button [^>]*aria-label="(${en('site.theme')}|${ko('site.theme')})"`,
);

/** What changed while the page was taken over, but for what can only appear once it is. */
async function changesOnTakeOver(page: Page): Promise<string[]> {
  const changes = await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return (window as unknown as { changesOnTakeOver: string[] }).changesOnTakeOver;
  });
  return changes.filter((change) => !isThemeButton.test(change));
}

for (const language of languages) {
  test(`each kind of page can be used without having changed (${language})`, async ({ page }) => {
    for (const [kind, at] of Object.entries(pageKinds)) {
      await page.goto(`${language}/${at}`);
      await ready(page);
      expect.soft(await changesOnTakeOver(page), kind).toEqual([]);
      expect.soft(await page.evaluate(() => performance.getEntriesByName('hydrated').length), kind).toBe(1);
    }
  });

  const all = pagesOf(site).filter((at) => at.startsWith(`/${language}/`));
  const half = Math.ceil(all.length / 2);
  for (const [part, pages] of [all.slice(0, half), all.slice(half)].entries()) {
    test(`every page opens with nothing to complain of (${language}, ${part + 1} of 2)`, async ({ page }) => {
      test.setTimeout(60_000);
      for (const at of pages) {
        await page.goto(at.slice(1), { waitUntil: 'commit' });
        await ready(page);
      }
    });
  }
}
