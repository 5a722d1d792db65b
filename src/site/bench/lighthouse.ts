/** Lighthouse's scores of a page, as a phone sees it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import lighthouse, { type Flags } from 'lighthouse';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface Report {
  /** From 0 to 100. */
  scores: Record<string, number>;
  /** What was measured, in Lighthouse's names and units. */
  values: Record<string, number>;
  /** What cost points, each in a line. */
  faults: string[];
}

/** Nothing but times is the truer for waiting until all is quiet. */
const atOnce: Flags = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

/**
 * @param port where a Chromium lets itself be driven.
 * @throws where the page can't be opened.
 */
export async function lighthouseReport(url: string, port: number, categories: Category[]): Promise<Report> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    ...(!categories.includes('performance') && atOnce),
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse: ${url}: ${result?.lhr.runtimeError?.message ?? 'no report'}`);
  const { lhr } = result;
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => (weight > 0 ? [lhr.audits[id]] : [])),
  );
  return {
    scores: Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    values: Object.fromEntries(
      Object.values(lhr.audits).flatMap(({ id, numericValue }) =>
        numericValue === undefined ? [] : [[id, numericValue]],
      ),
    ),
    faults: counted.flatMap((audit) =>
      audit && audit.score !== null && audit.score < 1
        ? [`${audit.id}: ${audit.title} ${JSON.stringify(audit.details)?.slice(0, 500)}`]
        : [],
    ),
  };
}

/** @param profile of a Chromium that was told to let itself be driven at a port of its choice. */
export async function drivenAt(profile: string): Promise<number> {
  const [port] = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return Number(port);
}
