/** Builds into one folder after another change, each compared with a build that knew nothing of the ones before. */
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Content, Release } from '../../src/content/schema';
import type { Site } from '../../src/links';
import type { Built } from '../../src/site/builtApp';
import { filesIn } from '../e2e/sites';
import { anotherNetwork, director, type Published } from '../network';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const site: Site = { origin: 'https://example.org', base: '/' };
const elsewhere: Site = { origin: 'https://example.net', base: '/' };
const said = [{ speaker: 'ana-ruiz', title: director }] as const;
const days = ['01-01', '02-02', '03-03'];
const network = (changed: Partial<Published> = {}) =>
  anotherNetwork(days.map((day) => ({ day, said, ...(day === '02-02' && changed) })));

let folder: string;
let built: Built;
let builds = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  // What is drawn by the tests is what visitors get.
  vi.stubEnv('NODE_ENV', 'production');
  const builder = await createBuilder({ logLevel: 'error', build: { outDir: path.join(folder, 'app') } });
  const { client, ssr, offline } = builder.environments;
  await builder.build(client!);
  await builder.build(ssr!);
  await builder.build(offline!);
  built = {
    clientDirectory: path.resolve(client!.config.build.outDir),
    serverDirectory: path.resolve(ssr!.config.build.outDir),
    offlineDirectory: path.resolve(offline!.config.build.outDir),
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  await rm(path.dirname(built.clientDirectory), { recursive: true });
});

interface Place {
  outDirectory: string;
  recordFile: string;
}

function aPlace(): Place {
  builds += 1;
  const at = path.join(folder, String(builds));
  return { outDirectory: path.join(at, 'site'), recordFile: path.join(at, 'record.jsonl') };
}

/** @param stopAt after so many pages the build fails. */
async function build(content: Content, place: Place, where = site, stopAt = Infinity) {
  const { writeSite } = await import('../../src/site/writeSite');
  const contentDirectory = await mkdtemp(path.join(folder, 'content-'));
  await mkdir(path.join(contentDirectory, 'releases'));
  await writeFile(path.join(contentDirectory, 'network.json'), JSON.stringify(content.network));
  for (const release of content.releases) {
    await writeFile(path.join(contentDirectory, `releases/${release.id}.json`), JSON.stringify(release));
  }
  return writeSite({
    ...built,
    ...place,
    content,
    contentDirectory,
    publicDirectory: 'public',
    site: where,
    onProgress({ done }) {
      if (done >= stopAt) throw new Error('The light went out.');
    },
  });
}

/** Every file's bytes, by their hash. */
async function bytesIn({ outDirectory }: Place): Promise<Record<string, string>> {
  const hashes = filesIn(outDirectory)
    .toSorted()
    .map(async (file) => {
      const bytes = await readFile(path.join(outDirectory, file));
      return [file, createHash('sha256').update(bytes).digest('hex')] as const;
    });
  return Object.fromEntries(await Promise.all(hashes));
}

const fresh = new Map<string, Promise<{ place: Place; bytes: Record<string, string> }>>();

/** A first build, made once, and what it left. */
function first(content: Content, where = site) {
  const key = JSON.stringify([content, where]);
  const begun = fresh.get(key) ?? begin();
  fresh.set(key, begun);
  return begun;

  async function begin() {
    const place = aPlace();
    await build(content, place, where);
    return { place, bytes: await bytesIn(place) };
  }
}

/** A folder as a first build left it, brought here with its record as a machine that builds for others does. */
async function broughtFrom(content: Content): Promise<Place> {
  const place = aPlace();
  const { place: from } = await first(content);
  await cp(from.outDirectory, place.outDirectory, { recursive: true, preserveTimestamps: true });
  await cp(from.recordFile, place.recordFile);
  return place;
}

/** When each file was written, in nanoseconds. */
async function filesOf({ outDirectory }: Place): Promise<Map<string, bigint>> {
  const all = filesIn(outDirectory).map(
    async (file) => [file, (await stat(path.join(outDirectory, file), { bigint: true })).mtimeNs] as const,
  );
  return new Map(await Promise.all(all));
}

/** Those written since. */
async function written(place: Place, before: Map<string, bigint>): Promise<string[]> {
  return [...(await filesOf(place))].filter(([file, one]) => before.get(file) !== one).map(([file]) => file);
}

const another = 'On 02-02 no. 1 we open another door.';
const reworded = network({
  edit(release) {
    const [statement] = release.body as Extract<Release['body'][number], { kind: 'statement' }>[];
    statement!.text.en = [`“${another}” said Ana Ruiz of Lake House.`];
    statement!.passages[0]!.en = another;
  },
});

describe('A second build', () => {
  test('of the same makes nothing, and leaves the same bytes', async () => {
    const place = await broughtFrom(network());
    const files = await filesOf(place);
    const { done, kept } = await build(network(), place);
    expect([kept, done > 100]).toEqual([done, true]);
    expect(await written(place, files)).toEqual([]);
    const again = aPlace();
    expect(await build(network(), again)).toEqual({ done, kept: 0 });
    expect(await bytesIn(again)).toEqual(await bytesIn(place));
  });

  test('after one changed sentence makes what shows it, as a first build would', async () => {
    const place = await broughtFrom(network());
    const files = await filesOf(place);
    await build(reworded, place);
    const made = await written(place, files);
    expect(await bytesIn(place)).toEqual((await first(reworded)).bytes);
    expect(made).toContain('en/releases/2025-02-02-open-doors/word-1/index.html');
    expect(made).toContain('cards/en/2025-02-02-open-doors/word-1.png');
    expect(made).toContain('en/statements/index.html');
    expect(made).toContain('en/feed.xml');
    const others = ['01-01', '03-03'].map((day) => `2025-${day}-open-doors`);
    expect(made.filter((file) => others.some((id) => file.includes(id)))).toEqual([]);
    expect(made).not.toContain('cards/ko/2025-02-02-open-doors/word-1.png');
    expect(made).not.toContain('en/organizations/mesa-center/index.html');
  });

  test('leaves nothing of a release that is gone', async () => {
    const place = aPlace();
    const two = anotherNetwork(['01-01', '03-03'].map((day) => ({ day, said })));
    await build(network(), place);
    await build(two, place);
    const bytes = await bytesIn(place);
    expect(Object.keys(bytes).filter((file) => file.includes('02-02'))).toEqual([]);
    expect(bytes).toEqual((await first(two)).bytes);
  });

  test('for another address makes every page anew', async () => {
    const place = await broughtFrom(network());
    expect((await build(network(), place, elsewhere)).kept).toBe(0);
    expect(await bytesIn(place)).toEqual((await first(network(), elsewhere)).bytes);
  });
});

describe('A build that finds the folder otherwise than it was left', () => {
  test('makes again what was taken away or written over, and removes what was added', async () => {
    const place = await broughtFrom(network());
    const bytes = await bytesIn(place);
    await rm(path.join(place.outDirectory, 'ko/about/index.html'));
    await rm(path.join(place.outDirectory, 'qr/en/2025-01-01-open-doors/word-1.svg'));
    await writeFile(path.join(place.outDirectory, 'en/statements/index.html'), 'Hello');
    await writeFile(path.join(place.outDirectory, 'robots.txt'), 'Hello');
    await mkdir(path.join(place.outDirectory, 'en/other'));
    await writeFile(path.join(place.outDirectory, 'en/other/index.html'), 'Hello');
    await build(network(), place);
    expect(await bytesIn(place)).toEqual(bytes);
  });

  test('without its record believes nothing of what is there', async () => {
    const place = await broughtFrom(network());
    const bytes = await bytesIn(place);
    await rm(place.recordFile);
    expect((await build(network(), place)).kept).toBe(0);
    expect(await bytesIn(place)).toEqual(bytes);
  });

  test('after one that failed half-way keeps what that had finished, and nothing else', async () => {
    const place = await broughtFrom(network());
    await expect(build(reworded, place, elsewhere, 40)).rejects.toThrow('The light went out.');
    // As if it had been stopped in the middle of a word.
    await appendFile(place.recordFile, '{"id":"page /en/about/","key":"');
    await truncate(path.join(place.outDirectory, 'en/about/index.html'), 100);
    const { done, kept } = await build(reworded, place, elsewhere);
    expect([kept > 20, kept < done]).toEqual([true, true]);
    expect(await bytesIn(place)).toEqual((await first(reworded, elsewhere)).bytes);
  });
});

test('A card that can’t be drawn stops the build with all that is wrong with any', async () => {
  const content = structuredClone(network());
  content.network.people[0]!.name.en = 'Ana 😀';
  content.network.organizations[2]!.name.en = 'Mesa'.repeat(40);
  await expect(build(content, aPlace())).rejects.toThrow(
    /the name of organization “mesa-center”[^]*The card with .* can’t be drawn/,
  );
});
