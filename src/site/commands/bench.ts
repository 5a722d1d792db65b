import { builtSite } from '../bench/builtSite';
import { importerTable } from '../bench/importerTable';
import { measureInBrowser } from '../bench/inBrowser';
import { lighthouseTable } from '../bench/lighthouseTable';
import { help, readOptions, WrongArguments } from '../bench/options';

const conditions = `A phone 412 px wide, CPU ÷4, with the fonts of one: Roboto, Noto Serif, Noto Sans CJK KR (on Linux; elsewhere the machine’s).\n`;

/** `npm run bench`: how fast the site is for a phone on a slow link, and the importer, as Markdown tables. */
export async function main() {
  try {
    const { built, content, ...options } = readOptions(process.argv.slice(3));
    const { sections, runs } = options;
    if (sections.some((section) => section !== 'importer')) {
      const directory = built ?? (await builtSite(content));
      if (sections.includes('load') || sections.includes('press')) {
        console.log(conditions);
        await measureInBrowser({ ...options, directory, print, say });
      }
      if (sections.includes('lighthouse'))
        print('Lighthouse', await lighthouseTable({ directory, runs, say }));
    }
    if (sections.includes('importer')) print('The importer', importerTable(runs));
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.error(`${error.message}\n\n${help}`);
    process.exitCode = 2;
  }
}

function print(title: string, table: string) {
  say('');
  console.log(`${title}\n\n${table}\n`);
}

/** Where someone looks on: what is printed elsewhere holds the tables alone. */
function say(words: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}
