import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from './siteFile';

/** The folder that the site is written to, its files named as their addresses are. */
export class SiteFolder {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** @param address without the base path; a page ends in a slash, a file of the build may lack the first one. */
  at(address: string): string {
    return path.join(this.directory, address.endsWith('/') ? `${address}index.html` : address);
  }

  async write({ path: address, data }: SiteFile): Promise<void> {
    await mkdir(path.dirname(this.at(address)), { recursive: true });
    await writeFile(this.at(address), data);
  }

  async writeAll(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void> {
    for await (const file of files) await this.write(file);
  }

  read(address: string): Promise<string> {
    return readFile(this.at(address), 'utf8');
  }
}
