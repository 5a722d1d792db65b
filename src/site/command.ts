/** Carries out the command that `run.js` was given, while it loads: afterwards the runner loads nothing more. */
const [command] = process.argv.slice(2);
const { main } = (await import(`./commands/${command}.ts`)) as { main: () => Promise<void> };
await main();

export {};
