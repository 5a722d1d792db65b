import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { statesAtlas } from './src/map/atlas/plugin';
import { chunkOf } from './src/site/chunks';
import { leanPackages, reactAsModules } from './src/site/packages';
import { site } from './src/site/plugin';
import { where } from './src/site/where';

/** `SITE_URL`, `BASE_PATH` and `CONTENT_DIR` reach the build from the environment. */
const { site: place, contentDirectory, outDirectory } = where(process.env);

/** Every browser that the build is for has these, so what packages keep for others is left out. */
const presentInBrowsers = Object.fromEntries(
  ['window', 'document', 'navigator', 'console', 'queueMicrotask', 'reportError', 'Symbol', 'Promise'].map(
    (name) => [
      `typeof ${name}`,
      JSON.stringify(['window', 'document', 'navigator', 'console'].includes(name) ? 'object' : 'function'),
    ],
  ),
);

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    statesAtlas(),
    newFontsOnly(),
    deskCopies(),
    reactAsModules(),
    leanPackages(),
    site({ contentDirectory, site: place }),
  ],
  build: {
    outDir: outDirectory,
    emptyOutDir: true,
    sourcemap: !!process.env.MAPS,
    modulePreload: { polyfill: false },
    // A font in a stylesheet would be fetched by everyone, and our policy lets none be read there.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: chunkOf }] }, postBanner: compiledAtOnce },
        },
      },
      define: presentInBrowsers,
    },
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
    // A test that alone is wanted leaves out all others.
    allowOnly: false,
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

/**
 * What all pages run is compiled whole while it arrives, off the main thread: Chromium reads this line. Else each function is
 * compiled when it is first called, in the way of whoever presses something; it was a third of all that a statement's page took.
 */
function compiledAtOnce({ name }: { name: string }): string {
  return name === 'core' ? '//# allFunctionsCalledOnLoad' : '';
}

/**
 * A package in one file is one module to the bundler: what the desk takes of it would come to every reader. So the desk,
 * with what is its alone in `content`, gets copies of its own.
 */
function deskCopies(): Plugin {
  const isDesks = /\/src\/(desk\/|content\/(schema|parse)\.ts)/;
  return {
    name: 'desk-copies',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!['valibot', 'es-hangul'].includes(source) || !isDesks.test(importer ?? '')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?desk` };
    },
  };
}
