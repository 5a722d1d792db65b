/** Runs the score through Vite's runner, as `src/site/run.js` runs the commands. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('scoreCommand.ts', import.meta.url)));
