import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf } from '../../src/content/files';
import { devContent } from '../../src/site/devContent';

class Watcher extends EventEmitter {
  readonly watched: string[] = [];
  add(directory: string) {
    this.watched.push(directory);
  }
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  await cp('public/content', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const network = () => path.join(folder, 'network.json');
const missionIn = async (current: ReturnType<typeof devContent>) =>
  JSON.stringify((await current()).derived.get(fileOf('en', { page: 'home' }))?.());

async function replace(said: RegExp, instead: string) {
  await writeFile(network(), (await readFile(network(), 'utf8')).replace(said, instead));
}

test('Whoever changes a file sees the change at the next request, and what didn’t change isn’t read again', async () => {
  const watcher = new Watcher();
  const current = devContent(folder, watcher);
  expect(watcher.watched).toEqual([folder]);
  const first = await current();
  expect(await current()).toBe(first);

  await replace(/"words": \{\s*"en": "/, '$&EVERY DAY ');
  watcher.emit('all', 'change', path.join(tmpdir(), 'elsewhere.json'));
  expect(await current()).toBe(first);
  watcher.emit('all', 'change', network());
  expect(await missionIn(current)).toContain('EVERY DAY ');
});

test('Whoever breaks a file is told what is wrong until it is put right', async () => {
  const watcher = new Watcher();
  const current = devContent(folder, watcher);
  const text = await readFile(network(), 'utf8');
  await replace(/"languages"/, '"tongues"');
  await expect(current()).rejects.toThrow('network.json: languages: is missing');
  await expect(current()).rejects.toThrow('network.json: languages: is missing');
  await writeFile(network(), text);
  watcher.emit('all', 'change', network());
  expect((await current()).content.network.languages).toEqual(['en', 'ko']);
});
