/** What a first visit may weigh, in kB as a good host sends it: bytes are the same on every machine, times are not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { languages, pageKinds } from './pageKinds';
import { fileAt, site } from './sites';
import { expect, ready, test } from './visitor';

/** A statement's page is the one that most visitors come to; the search brings its engine. */
const scriptBudgets = new Map([
  ['a statement', 115],
  ['the joint statement', 115],
  ['all statements', 143],
]);
const scriptBudget = 122;
const htmlBudget = 28;
const fontsBudget = { en: 60, ko: 165 };

for (const language of languages) {
  test(`the first visit to each kind of page stays within its budget (${language})`, async ({ browser }) => {
    for (const [kind, at] of Object.entries(pageKinds)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const { kilobytes, asked } = await firstVisit(page, `${language}/${at}`);
      await context.close();

      expect
        .soft(kilobytes('script'), `script of ${kind}`)
        .toBeLessThanOrEqual(scriptBudgets.get(kind) ?? scriptBudget);
      // The styles stand in the page, or come beside it.
      expect
        .soft(kilobytes('document') + kilobytes('stylesheet'), `page and styles of ${kind}`)
        .toBeLessThanOrEqual(htmlBudget);
      // A page in both languages is set in the typefaces of both.
      const fonts = kind.includes('both languages') ? fontsBudget.ko : fontsBudget[language];
      expect.soft(kilobytes('font'), `fonts of ${kind}`).toBeLessThanOrEqual(fonts);
      expect.soft(asked, `what ${kind} asks for`).toEqual([]);
    }
  });
}

/** As a good host sends it; each file is compressed once. */
const sizes = new Map<string, number>();

function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(site.directory, fileAt(path)));
  // Fonts are compressed already.
  const size = path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  sizes.set(path, size);
  return size;
}

/** Kinds of files that a page is made of; and what else a visitor's browser asked for before anyone did anything. */
const expected = new Set(['document', 'script', 'stylesheet', 'font', 'image', 'manifest']);

async function firstVisit(page: Page, at: string) {
  // By path: what comes from the browser's memory is asked for again, and not sent.
  const files = new Map<string, string>();
  page.on('request', (request) => {
    const { protocol, pathname: path } = new URL(request.url());
    if (protocol === 'http:') files.set(path, request.resourceType());
  });
  await page.goto(at);
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const paths = [...files.keys()];
  const kilobytes = (kind: string) =>
    paths.filter((path) => files.get(path) === kind).reduce((sum, path) => sum + sizeOf(path), 0) / 1000;
  // The browser has no name for a picture of which another draws a part.
  const asked = paths.filter((path) => !expected.has(files.get(path) ?? '') && !path.endsWith('.svg'));
  return { kilobytes, asked };
}
