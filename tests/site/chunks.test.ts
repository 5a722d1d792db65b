/** Which sources the files hold that a browser may be sent. */
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** Never for a browser: the build draws the map, the cards, the codes and the fonts. */
const buildOnly =
  /node_modules\/(d3|topojson|us-atlas|polylabel|sitemap|qr\/|subset-font|@takumi-rs|serve-static)|\/src\/(site|map\/atlas)\//;
/** For the desk alone: it reads texts from elsewhere. */
const deskOnly =
  /node_modules\/(parse5|entities\/dist\/(?!escape)|saxes|fflate|diff)\/|\/src\/(desk|pages\/desk|i18n\/deskWords)\//;

let chunks: Map<string, Rolldown.OutputChunk>;

beforeAll(async () => {
  // As `npm run build` does: packages have other files for development.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({ root, logLevel: 'error', build: { write: false } });
  vi.unstubAllEnvs();
  const { output } = built as Rolldown.RolldownOutput;
  chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
});

test('No browser is sent what only the build needs', () => {
  expect(sourcesOf([...chunks.keys()]).filter((source) => buildOnly.test(`/${source}`))).toEqual([]);
});

test('A reader is never sent what only the desk needs', () => {
  const desk = /\/src\/(pages\/DeskPage\.tsx|i18n\/deskWords\/\w+\.ts)$/;
  const desks = [...chunks].filter(([, { facadeModuleId }]) => desk.test(facadeModuleId ?? ''));
  const core = [...chunks].filter(([, { name }]) => name === 'core');
  const sources = sourcesOf([...reachable(namesOf(core), namesOf(desks))]);
  expect(sources).toContain('src/pages/StatementPage.tsx');
  expect(sources).not.toContain('src/pages/DeskPage.tsx');
  expect(sources.filter((source) => deskOnly.test(`/${source}`))).toEqual([]);
});

test('A reader is not sent what packages do for others before they do anything', () => {
  const aFewLines = 1000;
  const core = [...chunks.values()].find(({ name }) => name === 'core');
  const sources = Object.entries(core?.modules ?? {}).flatMap(([id, { renderedLength }]) =>
    renderedLength > aFewLines ? [id] : [],
  );
  expect(sources.some((id) => id.endsWith('/router/router.js'))).toBe(true);
  const others = /\/(ssr\/components|ssr\/links|instrumentation|queriesObserver)\.js$/;
  expect(sources.filter((id) => others.test(id))).toEqual([]);
});

function namesOf(some: [string, Rolldown.OutputChunk][]): string[] {
  return some.map(([name]) => name);
}

/** All that a visit may lead to, but for some files and what they alone lead to. */
function reachable(from: string[], without: string[], found = new Set<string>()): Set<string> {
  for (const file of from) {
    if (without.includes(file) || found.has(file)) continue;
    found.add(file);
    const { imports = [], dynamicImports = [] } = chunks.get(file) ?? {};
    reachable([...imports, ...dynamicImports], without, found);
  }
  return found;
}

function sourcesOf(files: string[]): string[] {
  return files.flatMap((file) => (chunks.get(file)?.moduleIds ?? []).map((id) => path.relative(root, id)));
}
