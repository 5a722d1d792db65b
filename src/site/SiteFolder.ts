import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from './siteFile';

/**
 * The folder that the site is written to, its files named as their addresses are. It waits for the disk, which for many
 * small files is several times as fast as promises are.
 */
export class SiteFolder {
  readonly directory: string;
  /** Those that are surely there. */
  readonly #made = new Set<string>();

  constructor(directory: string) {
    this.directory = directory;
  }

  /** @param address without the base path; a page ends in a slash, a file of the build may lack the first one. */
  at(address: string): string {
    return path.join(this.directory, address.endsWith('/') ? `${address}index.html` : address);
  }

  /** Writes a file that is new, also where there was one: whoever has a link to that keeps it. */
  write({ path: address, data }: SiteFile): void {
    const file = this.at(address);
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    try {
      writeFileSync(file, data, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      rmSync(file);
      writeFileSync(file, data);
    }
  }

  read(address: string): string {
    return readFileSync(this.at(address), 'utf8');
  }

  /** A file's length and when it was written, to the second, as archives keep it; nothing where there is none. */
  stamp(address: string): string | undefined {
    const found = statSync(this.at(address), { throwIfNoEntry: false });
    return found?.isFile() ? `${found.size} ${Math.floor(found.mtimeMs / 1000)}` : undefined;
  }
}
