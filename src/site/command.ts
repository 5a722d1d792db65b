/** Carries out the command that `run.js` was given, while it loads: afterwards the runner loads nothing more. */
import { argv } from 'node:process';

const [command] = argv.slice(2);
const { main } = (await import(`./commands/${command}.ts`)) as { main: () => Promise<void> };
await main();
