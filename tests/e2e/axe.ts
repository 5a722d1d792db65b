/** What axe finds on a page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './visitor';

/** A phone that is zoomed in or small, a tablet, a desk. */
const widths = [1280, 768, 320];

/** Only colours change with the light. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Nothing to find, and nothing to scroll sideways, at any width and in any light. @param what is looked at. */
export async function expectNothingToFind(page: Page, what = ''): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      const found = await axeFinds(page, colorScheme === 'light' ? undefined : ofColour);
      expect.soft(found, `${what} ${width} px, ${colorScheme}`).toEqual([]);
    }
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect.soft(scrollWidth, `${what} ${width} px`).toBeLessThanOrEqual(clientWidth);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** All that axe knows of WCAG up to 2.2 AA, and its best practices. @param rules only these, where not all. */
export async function axeFinds(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run({
      resultTypes: ['violations'],
      // What it would fetch serves rules that are switched off.
      preload: false,
      // Of WCAG 2.2, and off unless it is asked for.
      ...(runOnly ? { runOnly } : { rules: { 'target-size': { enabled: true } } }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, rules);
}

/** Transitions are over, however short. */
export async function settle(page: Page) {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => {})),
    ),
  );
}
