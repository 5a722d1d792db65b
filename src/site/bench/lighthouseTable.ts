import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { pathTo } from '../../links';
import { findChromium, launchOptions } from './findChromium';
import { drivenAt, lighthouseReport, type Report } from './lighthouse';
import { startMeasuringServer } from './measuringServer';
import { phoneFonts } from './phoneFonts';
import { languagesIn, samplePages } from './samplePages';
import { median, quartiles } from './statistics';
import { table } from './table';

interface LighthouseOptions {
  /** A built site. */
  directory: string;
  runs: number;
  /** What is being done. */
  say: (words: string) => void;
}

const measures = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocking: 'total-blocking-time',
  'layout shift': 'cumulative-layout-shift',
};

/**
 * Lighthouse's score for speed, from 0 to 100, and what it rests on: its phone, whose network and processor it reckons
 * (“simulate”), over the bench's own server.
 */
export async function lighthouseTable({ directory, runs, say }: LighthouseOptions): Promise<string> {
  const samples = await samplePages(directory);
  const { home, state, organization, statement, release } = samples;
  const languages = await languagesIn(directory);
  const pages = languages.flatMap((language) =>
    [home, state, organization, statement, release].map((place) => pathTo(language, place)),
  );
  const server = await startMeasuringServer({ directory });
  const profile = await mkdtemp(path.join('.cache', 'lighthouse-'));
  const options = launchOptions(await findChromium('.cache'));
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    env: { ...options.env, ...(await phoneFonts('.cache')) },
    args: ['--remote-debugging-port=0', `--ignore-certificate-errors-spki-list=${server.keyHash}`],
  });
  try {
    const rows: string[][] = [];
    const port = await drivenAt(profile);
    for (const page of pages) {
      const reports: Report[] = [];
      for (let run = 1; run <= runs; run += 1) {
        say(`Lighthouse on ${page}, run ${run} of ${runs}`);
        reports.push(await lighthouseReport(`${server.origin}${page}`, port, ['performance']));
      }
      const scores = reports.map(({ scores: { performance = 0 } }) => performance);
      rows.push([
        `\`${page}\``,
        median(scores).toFixed(0),
        quartiles(scores)
          .map((score) => score.toFixed(0))
          .join(' – '),
        ...Object.entries(measures).map(([name, id]) => {
          const value = median(reports.map(({ values }) => values[id] ?? Number.NaN));
          return name === 'layout shift' ? value.toFixed(3) : `${value.toFixed(0)} ms`;
        }),
      ]);
    }
    return table(['page', 'performance', 'middle half', ...Object.keys(measures)], rows);
  } finally {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}
