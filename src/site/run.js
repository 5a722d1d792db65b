/** Runs a command of this folder through Vite's runner, so that it sees the same TypeScript as the app. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`commands/${name}.ts`, import.meta.url)));
await module.main();
