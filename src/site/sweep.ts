import { type Dirent, existsSync, readdirSync, rmSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFolder } from './SiteFolder';

/** What a folder that is published by git holds of its own. */
const history = '.git';

/** What every build leaves. */
const marks = ['404.html', 'content/network.json'];

/**
 * Empties a folder of whose files nothing is known: the record of the build that left them has gone.
 * @throws one sentence, where they are no build's.
 */
export function empty(directory: string): void {
  const found = existsSync(directory) ? readdirSync(directory).filter((name) => name !== history) : [];
  if (found.length > 0 && !marks.every((file) => existsSync(path.join(directory, file)))) {
    throw new Error(
      `OUT_DIR holds what no build has left there: “${path.join(directory, found[0]!)}”. Name an empty folder.`,
    );
  }
  for (const name of found) rmSync(path.join(directory, name), { recursive: true });
}

/** Removes every file of a folder that isn't named, and what folders are left empty by that. @param named addresses. */
export async function sweep(folder: SiteFolder, named: Iterable<string>): Promise<void> {
  const wanted = new Set<string>();
  for (const address of named) wanted.add(folder.at(address));
  await sweepBelow(folder.directory, wanted);
}

/** As many threads as Node has for the disk, which may take long over a hundred thousand folders. */
const atOnce = 4;

/** @returns whether anything is left. */
async function sweepBelow(directory: string, wanted: ReadonlySet<string>): Promise<boolean> {
  const entries = await readdir(directory, { withFileTypes: true });
  const left: boolean[] = [];
  for (let at = 0; at < entries.length; at += atOnce) {
    const some = entries.slice(at, at + atOnce).map((entry) => sweepEntry(entry, wanted));
    // A few at a time: all folders of a large site at once took 300 MB.
    // oxlint-disable-next-line no-await-in-loop
    left.push(...(await Promise.all(some)));
  }
  return left.includes(true);
}

/** @returns whether it is left. */
async function sweepEntry(entry: Dirent, wanted: ReadonlySet<string>): Promise<boolean> {
  const name = path.join(entry.parentPath, entry.name);
  if (entry.name === history || wanted.has(name)) return true;
  if (!entry.isDirectory()) await rm(name);
  else if (await sweepBelow(name, wanted)) return true;
  else await rmdir(name);
  return false;
}
