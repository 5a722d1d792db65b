/** Every letter is drawn by the site's own typefaces: a machine's own would hide that one is missing. */
import { statSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { languages, pageKinds } from './pageKinds';
import { site } from './sites';
import { expect, open, test } from './visitor';

/** In bytes, all faces together. English pages set beside a Korean text fetch what Korean ones do. */
const atMost = { en: 60_000, ko: 165_000 };

for (const language of languages) {
  test(`each kind of page fetches no more of our typefaces than it may (${language})`, async ({
    browser,
  }) => {
    for (const [kind, at] of Object.entries(pageKinds)) {
      // In a context of its own, as nothing is at hand on a first visit.
      const context = await browser.newContext();
      const page = await context.newPage();
      const fetched = new Set<string>();
      page.on('request', (request) => {
        if (request.url().endsWith('.woff2')) fetched.add(new URL(request.url()).pathname);
      });
      await open(page, `/${language}/${at}`);
      await page.evaluate(() => document.fonts.ready);
      const bytes = [...fetched].reduce((sum, file) => sum + statSync(site.directory + file).size, 0);
      expect.soft(bytes, kind).toBeGreaterThan(0);
      expect.soft(bytes, kind).toBeLessThanOrEqual(at.endsWith('both/') ? atMost.ko : atMost[language]);
      await context.close();
    }
  });

  test(`our typefaces draw each kind of page (${language})`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    for (const [kind, at] of Object.entries(pageKinds)) {
      await open(page, `/${language}/${at}`);
      await page.evaluate(() => document.fonts.ready);
      const fonts = await fontsByPart(devtools);
      expect.soft([...fonts.foreign], kind).toEqual([]);
      expect
        .soft(
          [...fonts.ours].map((name) => name.split(' ')[0]),
          kind,
        )
        .toEqual(expect.arrayContaining(['Plain', 'Voice']));
    }
  });

  test(`quotations and headings are set in the voice’s typeface, the interface in the plain one (${language})`, async ({
    page,
  }) => {
    await open(page, `/${language}/${pageKinds['a statement']}`);
    const family = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0]);
    expect(await family('h1')).toBe('Voice');
    expect(await family('#s1')).toBe('Voice');
    expect(await family('header nav a')).toBe('Plain');
  });
}

/** The fonts that draw the text of each element, ours and others, with the words that others drew. */
async function fontsByPart(devtools: CDPSession) {
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  });
  const foreign = new Set<string>();
  const ours = new Set<string>();
  await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName, isCustomFont } of fonts) {
        if (isCustomFont) ours.add(familyName);
        else foreign.add(`${familyName}: ${await htmlOf(devtools, nodeId)}`);
      }
    }),
  );
  return { foreign, ours };
}

async function htmlOf(devtools: CDPSession, nodeId: number) {
  const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
  return outerHTML.replace(/ class="[^"]*"/g, '').slice(0, 160);
}
