import type { Browser } from '@playwright/test';
import { pathTo } from '../../links';
import { loadAll, plainPages } from './loads';
import { loadTable } from './loadTable';
import { measuringBrowser } from './measuringBrowser';
import { startMeasuringServer, type MeasuringServer } from './measuringServer';
import type { BenchOptions } from './options';
import { presses } from './presses';
import { pressAll } from './pressTimes';
import { pressTable } from './pressTable';
import { languagesIn, samplePages } from './samplePages';

interface InBrowserOptions extends Pick<BenchOptions, 'sections' | 'runs' | 'network'> {
  /** A built site. */
  directory: string;
  print: (title: string, table: string) => void;
  /** What is being done. */
  say: (words: string) => void;
}

/** What a visitor's browser can tell: first loads of the home page and of a statement, and what is pressed most. */
export async function measureInBrowser(options: InBrowserOptions): Promise<void> {
  const { directory, sections, network } = options;
  const samples = await samplePages(directory);
  const languages = await languagesIn(directory);
  const pages = languages.flatMap((language) =>
    [samples.home, samples.statement].map((place) => pathTo(language, place)),
  );
  const server = await startMeasuringServer({
    directory,
    beside: await plainPages(directory, pages),
    isSlow: network === 'link',
  });
  try {
    const browser = await measuringBrowser(server);
    if (sections.includes('load')) await measureLoads(browser, server, pages, options);
    if (sections.includes('press')) await measurePresses(browser, server, options);
    await browser.close();
  } finally {
    await server.close();
  }
}

async function measureLoads(
  browser: Browser,
  { origin }: MeasuringServer,
  pages: string[],
  { runs, network, print, say }: InBrowserOptions,
) {
  const loads = await loadAll(browser, {
    origin,
    pages,
    runs,
    throttles: network === 'browser',
    onLoad: (page, run) => say(`loading ${page}, run ${run} of ${runs}`),
  });
  for (const [page, ofPage] of loads) print(`First load of ${page}`, loadTable(page, ofPage));
}

async function measurePresses(
  browser: Browser,
  { origin }: MeasuringServer,
  { directory, runs, network, print, say }: InBrowserOptions,
) {
  const samples = await samplePages(directory);
  const languages = await languagesIn(directory);
  // The last has the larger typefaces.
  const language = languages.at(-1);
  if (!language) return;
  const times = await pressAll(browser, {
    origin,
    language,
    presses: presses(samples, languages),
    runs,
    throttles: network === 'browser',
    onPress: (name, run) => say(`pressing: ${name}, run ${run} of ${runs}`),
  });
  print(`Presses on ${pathTo(language, samples.home)} and below`, pressTable(times));
}
