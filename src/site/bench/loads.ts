/** First loads of the site's pages, between loads of the same pages written plainly. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { packed, type Answer } from './answers';
import { firstLoad, type FirstLoad } from './firstLoad';
import { plainPage, plainStyles } from './plainPage';

/** The three ways each page is loaded. */
const ways = ['site', 'sheet', 'inline'] as const;

type Way = (typeof ways)[number];

const sheetPath = '/plain/sheet.css';

function addressOf(way: Way, page: string): string {
  return way === 'site' ? page : `/plain/${way}${page}`;
}

/** The plain pages and their stylesheet, by path. @param pages the built pages, as `/ko/`. */
export async function plainPages(directory: string, pages: readonly string[]): Promise<Map<string, Answer>> {
  const html = { ':status': 200, 'content-type': 'text/html; charset=utf-8' };
  const answers = new Map([
    [
      sheetPath,
      await packed(Buffer.from(plainStyles), { ':status': 200, 'content-type': 'text/css; charset=utf-8' }),
    ],
  ]);
  for (const page of pages) {
    const built = await readFile(path.join(directory, page, 'index.html'), 'utf8');
    answers.set(addressOf('sheet', page), await packed(Buffer.from(plainPage(built, sheetPath)), html));
    answers.set(addressOf('inline', page), await packed(Buffer.from(plainPage(built)), html));
  }
  return answers;
}

export type Loads = Record<Way, FirstLoad[]>;

interface LoadsOptions {
  origin: string;
  pages: readonly string[];
  runs: number;
  throttles: boolean;
  onLoad: (page: string, run: number) => void;
}

/** Each run loads every page in every way, one after the other, so that a machine's moods fall on all alike. */
export async function loadAll(
  browser: Browser,
  { origin, pages, runs, throttles, onLoad }: LoadsOptions,
): Promise<Map<string, Loads>> {
  const loads = new Map<string, Loads>(pages.map((page) => [page, { site: [], sheet: [], inline: [] }]));
  // The first run fills the server's memory, and isn't counted.
  for (let run = 0; run <= runs; run += 1) {
    for (const [page, ofPage] of loads) {
      onLoad(page, run);
      for (const way of ways) {
        const isApp = way === 'site';
        const load = await firstLoad(browser, origin + addressOf(way, page), { throttles, isApp });
        if (run > 0) ofPage[way].push(load);
      }
    }
  }
  return loads;
}
