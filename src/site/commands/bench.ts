import { builtSite } from '../bench/builtSite';
import { measuringBrowser } from '../bench/measuringBrowser';
import { importerTable } from '../bench/importerTable';
import { loadAll, plainPages } from '../bench/loads';
import { loadTable } from '../bench/loadTable';
import { startMeasuringServer } from '../bench/measuringServer';
import { help, readOptions, WrongArguments, type BenchOptions } from '../bench/options';
import { presses } from '../bench/presses';
import { pressTable } from '../bench/pressTable';
import { pressTimes, type PressTimes } from '../bench/pressTimes';
import { languagesIn, samplePages } from '../bench/samplePages';
import { pathTo } from '../../links';

/** `npm run bench`: how fast the site is for a phone on a slow link, and the importer, as Markdown tables. */
export async function main() {
  try {
    const options = readOptions(process.argv.slice(3));
    if (options.sections.includes('load') || options.sections.includes('press')) await inBrowser(options);
    if (options.sections.includes('importer')) print('The importer', importerTable(options.runs));
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.error(`${error.message}\n\n${help}`);
    process.exitCode = 2;
  }
}

async function inBrowser({ sections, runs, built, content, network }: BenchOptions) {
  const directory = built ?? (await builtSite(content));
  const samples = await samplePages(directory);
  const languages = await languagesIn(directory);
  const pages = languages
    .toReversed()
    .flatMap((language) => [samples.home, samples.statement].map((place) => pathTo(language, place)));
  const server = await startMeasuringServer({
    directory,
    beside: await plainPages(directory, pages),
    isSlow: network === 'link',
  });
  const browser = await measuringBrowser(server);
  try {
    const { origin } = server;
    if (sections.includes('load')) {
      const loads = await loadAll(browser, {
        origin,
        pages,
        runs,
        throttles: network === 'browser',
        onLoad: (page, run) => say(`loading ${page}, run ${run} of ${runs}`),
      });
      for (const [page, ofPage] of loads) print(`First load of ${page}`, loadTable(page, ofPage));
    }
    if (sections.includes('press')) {
      const language = languages.at(-1)!;
      const times = new Map<string, PressTimes>();
      const all = presses(samples, languages);
      for (const { name } of all) times.set(name, { first: [], pointed: [], again: [] });
      for (let run = 0; run <= runs; run += 1) {
        for (const press of all) {
          say(`pressing: ${press.name}, run ${run} of ${runs}`);
          const one = await pressTimes(browser, press, { origin, language });
          const ofPress = times.get(press.name)!;
          // The first run fills the server's memory.
          if (run > 0)
            for (const manner of ['first', 'pointed', 'again'] as const) ofPress[manner].push(one[manner]);
        }
      }
      print(`Presses on ${pathTo(language, samples.home)} and below`, pressTable(times));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function print(title: string, text: string) {
  console.log(`${title}\n\n${text}\n`);
}

function say(words: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}
