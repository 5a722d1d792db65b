import { createHash } from 'node:crypto';
import { finishPage, toCome, type Finish } from '../finish';
import { addGlyphs, noGlyphs } from '../glyphs';
import type { SiteFile } from '../siteFile';
import type { SiteFolder } from '../SiteFolder';
import { packed, type PackedGlyphs } from './packedGlyphs';

/** What a job has left in the folder. */
export interface Made {
  /** The address of each file, with the key of what went into it, if it has one of its own. */
  files: Record<string, string>;
  /** What its pages show. */
  glyphs: PackedGlyphs;
}

interface PageFile extends SiteFile {
  data: string;
  /** What of it a visitor sees, if it counts. */
  body?: string;
  /** Whether it should need only the fonts' small slices. */
  isCore: boolean;
}

/** Writes a job's files. */
export class JobFiles {
  readonly #folder: SiteFolder;
  readonly #before: Record<string, string>;
  readonly #finish: Finish;
  readonly #files: Record<string, string> = {};
  readonly #glyphs = noGlyphs();

  /**
   * @param before the files that the job left the last time and that are there, with their keys.
   * @param finish what its pages are told of fonts and styles.
   */
  constructor(folder: SiteFolder, before: Record<string, string>, finish: Finish = toCome) {
    this.#folder = folder;
    this.#before = before;
    this.#finish = finish;
  }

  write(file: SiteFile, key = ''): void {
    this.#folder.write(file);
    this.#files[file.path] = key;
  }

  page({ path, data, body = '', isCore }: PageFile): void {
    addGlyphs(this.#glyphs, body, isCore);
    this.write({ path, data: finishPage(data, toCome, this.#finish) });
  }

  /** A file that is dear: made only where it wasn't made of the same key before. */
  async keep(path: string, key: string, make: () => Promise<SiteFile['data']>): Promise<void> {
    if (this.#before[path] === key) this.#files[path] = key;
    else this.write({ path, data: await make() }, key);
  }

  /** A file that is at hand already: written only where it has changed. */
  put({ path, data }: SiteFile): void {
    const key = createHash('sha256').update(data).digest('base64url').slice(0, 16);
    if (this.#before[path] === key) this.#files[path] = key;
    else this.write({ path, data }, key);
  }

  made(): Made {
    return { files: this.#files, glyphs: packed(this.#glyphs) };
  }
}
