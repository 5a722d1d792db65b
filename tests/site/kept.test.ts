import { mkdtemp, readdir, rm, symlink, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dropUnused, kept } from '../../src/site/fonts/kept';

const day = 24 * 60 * 60 * 1000;

test('What builds still ask for is kept, and what none has asked for in a month is dropped', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const ask = (request: string) => kept(folder, request, async () => request);
  await ask('asked for again');
  await ask('asked for once');
  const old = new Date(Date.now() - 40 * day);
  for (const name of await readdir(folder)) await utimes(path.join(folder, name), old, old);
  await ask('asked for again');

  await dropUnused(folder);
  expect(await readdir(folder)).toHaveLength(1);
  const again = await kept(folder, 'asked for again', async () => 'made anew');
  expect(again).toBe('asked for again');

  await dropUnused(folder, Date.now() + 29 * day);
  expect(await readdir(folder)).toHaveLength(1);
  await dropUnused(folder, Date.now() + 31 * day);
  expect(await readdir(folder)).toEqual([]);
});

test('A folder that was never made is left so', async () => {
  await expect(dropUnused(path.join(tmpdir(), 'never-made'))).resolves.toBeUndefined();
});

test('What another build takes away meanwhile is missed by nobody', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  // Still in the folder’s list, and no longer there.
  await symlink(path.join(folder, 'gone'), path.join(folder, 'listed'));
  await expect(dropUnused(folder)).resolves.toBeUndefined();
});
