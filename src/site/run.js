/** Runs a command of this folder through Vite's runner, so that it sees the same TypeScript as the app. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('command.ts', import.meta.url)));
