/**
 * Runs Vite's or Vitest's own command without the page-long notice that Vite 8 prints at each start where a
 * configuration imports TypeScript without file extensions, as ours does: `node src/site/quietly.js vite build`.
 */
const commands = {
  vite: '../../node_modules/vite/bin/vite.js',
  vitest: '../../node_modules/vitest/vitest.mjs',
};

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
const [name] = process.argv.splice(2, 1);
await import(commands[name]);
