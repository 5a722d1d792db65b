import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { statesAtlas } from './src/map/atlas/plugin';
import { site } from './src/site/plugin';
import { where } from './src/site/where';

/** `SITE_URL`, `BASE_PATH` and `CONTENT_DIR` reach the build from the environment. */
const { site: place, contentDirectory, outDirectory } = where(process.env);

export default defineConfig({
  plugins: [react(), tailwindcss(), statesAtlas(), newFontsOnly(), site({ contentDirectory, site: place })],
  build: {
    outDir: outDirectory,
    emptyOutDir: true,
    // A font in a stylesheet would be fetched by everyone, and our policy lets none be read there.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  define: {
    // React looks for its developer tools under this name; no visitor has them.
    __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    isolate: false,
    // A machine that is busy elsewhere takes its time; nothing here measures it.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest reads these as text, from here.
    env: { SITE_ORIGIN: 'http://localhost:4173', SITE_LANGUAGES: 'en,ko' },
    reporters: ['default', ['json', { outputFile: '.cache/spec.json' }]],
  },
});

/** Every browser that runs the site reads woff2: the older files that a package names beside are left out. */
function newFontsOnly(): Plugin {
  return {
    name: 'new-fonts-only',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.css') ? code.replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '') : null,
  };
}
