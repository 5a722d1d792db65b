import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What `make` gives, made once and then read from a folder.
 * @param request all that the result depends on.
 * @param make gives something that JSON can hold.
 */
export async function kept<T>(folder: string, request: unknown, make: () => Promise<T>): Promise<T> {
  const file = fileFor(folder, request);
  // Its date says when it was last asked for.
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found !== undefined) return JSON.parse(found) as T;

  const made = await make();
  // Written aside first: another run may be reading.
  const aside = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(aside, JSON.stringify(made));
  await rename(aside, file);
  return made;
}

function fileFor(folder: string, request: unknown): string {
  const key = createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 32);
  return join(folder, `${key}.json`);
}

/**
 * Drops what no run has asked for in thirty days. Not sooner: builds of several contents share a folder.
 * @param now in milliseconds.
 */
export async function dropUnused(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const found = await stat(file).catch(noneIfGone);
      if (found && now - found.mtimeMs > 30 * 24 * 60 * 60 * 1000) await rm(file, { force: true });
    }),
  );
}

/** Another build drops files too, and gives those that it has just written their names. */
function noneIfGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
