import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SiteFolder } from './SiteFolder';

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
    if (entry.isDirectory()) {
      if (sweepBelow(name, wanted)) isEmpty = false;
      else rmdirSync(name);
    } else if (wanted.has(name)) isEmpty = false;
    else rmSync(name);
  }
  return !isEmpty;
}
