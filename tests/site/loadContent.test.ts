import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readLanguages } from '../../src/site/loadContent';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function copyOfContent() {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  await cp('public/content', folder, { recursive: true });
  return folder;
}

it('gives the languages without a look at anything else', async () => {
  const folder = await copyOfContent();
  await rm(path.join(folder, 'releases'), { recursive: true });
  expect(await readLanguages(folder)).toEqual(['en', 'ko']);
});

it('says all that is wrong where there are no languages to be found', async () => {
  const folder = await copyOfContent();
  await writeFile(path.join(folder, 'network.json'), '{}');
  await expect(readLanguages(folder)).rejects.toThrow('network.json: languages: is missing');
  await rm(path.join(folder, 'network.json'));
  await expect(readLanguages(folder)).rejects.toThrow('network.json: is missing');
});
