import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { otherFiles } from '../../src/site/otherFiles';
import { realContent } from '../realContent';
import { cardOf } from './cardOf';

const site = { origin: 'https://example.org', base: '/' };

test('Content from a repository of its own is served without what lies hidden beside it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('public/content', folder, { recursive: true });
  await mkdir(path.join(folder, '.git'));
  await writeFile(path.join(folder, '.git/config'), 'url = https://somebody:secret@example.org/');
  await writeFile(path.join(folder, 'releases/.DS_Store'), '');

  const archive = new Archive(realContent());
  const context = { archive, site, cardOf: cardOf(site) };
  const folders = { contentDirectory: folder, publicDirectory: 'public' };
  const paths: string[] = [];
  for await (const file of otherFiles(context, derive(archive), folders)) paths.push(file.path);
  expect(paths).toContain('/content/network.json');
  expect(paths.filter((one) => one.startsWith('/content/') && one.includes('/.'))).toEqual([]);
});
