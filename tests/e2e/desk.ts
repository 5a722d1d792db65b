/** The publishing desk as tests open it, and what comes of it. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { check } from '../../src/content/check';
import type { Release } from '../../src/content/schema';
import { loadDeskWords, type DeskT } from '../../src/i18n/words';
import { network } from './deskText';
import { expect, heading, ready } from './visitor';

export const en = await loadDeskWords('en');
export const ko = await loadDeskWords('ko');

export async function openDesk(page: Page, t: DeskT) {
  await page.goto('desk/');
  await ready(page);
  await expect(heading(page)).toHaveText(t('desk.title'));
}

/** Reads a text at the desk. */
export async function read(page: Page, text: string, t: DeskT = en) {
  await page.getByLabel(t('start.paste'), { exact: true }).fill(text);
  await page.getByRole('button', { name: t('start.read') }).click();
  await expect(page.getByRole('tablist')).toBeVisible();
}

/** The build would take the file: its name is its id, and the check finds nothing. */
export async function expectSound(download: Download): Promise<Release> {
  const text = readFileSync(await download.path(), 'utf8');
  const { problems } = check([
    { path: 'network.json', text: JSON.stringify({ ...network, redirects: {} }) },
    { path: `releases/${download.suggestedFilename()}`, text },
  ]);
  expect(problems).toEqual([]);
  return JSON.parse(text) as Release;
}
