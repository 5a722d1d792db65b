import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { loadContent, readContent } from '../../src/site/loadContent';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function copyOfContent() {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  await cp('public/content', folder, { recursive: true });
  return folder;
}

it('gives a build’s workers what the check was made of, to the order of its fields', async () => {
  const [checked, read] = [await loadContent('public/content'), await readContent('public/content')];
  expect(JSON.stringify(read)).toBe(JSON.stringify(checked));
});

it('names a file that lost its shape after the check', async () => {
  const folder = await copyOfContent();
  await writeFile(path.join(folder, 'network.json'), '{}');
  await expect(readContent(folder)).rejects.toThrow('network.json: languages: is missing');
});

it('says so where the network’s file is gone', async () => {
  const folder = await copyOfContent();
  await rm(path.join(folder, 'network.json'));
  await expect(readContent(folder)).rejects.toThrow('network.json: is missing');
});
