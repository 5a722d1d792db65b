/**
 * Runs a command of this folder: `node src/site/run.js release text.txt`. Vite puts it together first, so that it sees
 * the same TypeScript as the app; handing its modules to Vite's runner one by one takes three times as long.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const [command] = process.argv.slice(2);

const { output } = await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: path.join(import.meta.dirname, `commands/${command}.ts`),
    write: false,
    sourcemap: 'inline',
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

/** Below the project, where Node finds its packages. */
const cache = path.join(root, '.cache');
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(path.join(cache, 'command-'));
const file = path.join(folder, `${command}.mjs`);
process.setSourceMapsEnabled(true);
try {
  await writeFile(file, output[0].code);
  const { main } = await import(pathToFileURL(file).href);
  // All of it is loaded now.
  await rm(folder, { recursive: true });
  await main();
} finally {
  await rm(folder, { recursive: true, force: true });
}
