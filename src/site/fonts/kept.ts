import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What `make` gives, made once and then read from a folder.
 * @param request all that the result depends on.
 * @param make gives something that JSON can hold.
 */
export async function kept<T>(folder: string, request: unknown, make: () => Promise<T>): Promise<T> {
  const file = fileFor(folder, request);
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

/** Whether it was made already. */
export function isKept(folder: string, request: unknown): Promise<boolean> {
  return access(fileFor(folder, request)).then(
    () => true,
    () => false,
  );
}

function fileFor(folder: string, request: unknown): string {
  const key = createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 32);
  return join(folder, `${key}.json`);
}
