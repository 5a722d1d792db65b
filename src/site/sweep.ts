import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
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
export function sweep(folder: SiteFolder, named: Iterable<string>): void {
  const wanted = new Set<string>();
  for (const address of named) wanted.add(folder.at(address));
  sweepBelow(folder.directory, wanted);
}

/** @returns whether anything is left. */
function sweepBelow(directory: string, wanted: ReadonlySet<string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const name = path.join(directory, entry.name);
    if (entry.name === history) isEmpty = false;
    else if (entry.isDirectory()) {
      if (sweepBelow(name, wanted)) isEmpty = false;
      else rmdirSync(name);
    } else if (wanted.has(name)) isEmpty = false;
    else rmSync(name);
  }
  return !isEmpty;
}
