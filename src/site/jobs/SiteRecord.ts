/**
 * What the last build of a folder left there, job by job, so that the next one makes only what has changed. A file of lines:
 * each job that is done adds one, and a job that is begun strikes out what was said of it, so that a build which was
 * stopped is believed in what it had finished and in nothing else.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finish } from '../finish';
import type { SiteFolder } from '../SiteFolder';
import type { Made } from './JobFiles';

/** Raise it when lines come to mean something else. */
const format = 'site record 2';

export interface Line extends Made {
  id: string;
  /** Of all that the job was made from. */
  key: string;
  /** Which finish its pages have, if it has pages. */
  finish: string;
  /** The stamps of its files. */
  seal: string;
}

export class SiteRecord {
  readonly #file: string;
  readonly #folder: SiteFolder;
  /** What is known from earlier builds of jobs that this one hasn't come to yet. */
  readonly #before = new Map<string, Line>();
  readonly #now = new Map<string, Line>();
  readonly #finishes = new Map<string, Finish>();

  /** @param file where it is kept; none yet at the first build. */
  constructor(file: string, folder: SiteFolder) {
    this.#file = file;
    this.#folder = folder;
    mkdirSync(path.dirname(file), { recursive: true });
    const [first, ...lines] = textOf(file).split('\n');
    // A build that was stopped may have left half a line. It says nothing, and would spoil the next.
    const whole = first === format ? lines.slice(0, -1) : [];
    // What can't be read tells nothing of the folder: then all is made anew.
    for (const said of readLines(whole)) this.#read(said);
    this.#rewrite();
  }

  get isEmpty(): boolean {
    return this.#before.size === 0;
  }

  /** What each job left, in this build or, where it hasn't come to it, in the last. */
  *lines(): Generator<Line> {
    yield* this.#now.values();
    yield* this.#before.values();
  }

  /** The finish of that name, as far as any page has it. */
  finish(name: string): Finish | undefined {
    return this.#finishes.get(name);
  }

  /** Gives a finish a name, always the same. */
  nameFinish(finish: Finish): string {
    const name = createHash('sha256').update(JSON.stringify(finish)).digest('base64url').slice(0, 8);
    if (!this.#finishes.has(name)) this.#append({ name, finish });
    this.#finishes.set(name, finish);
    return name;
  }

  /** Takes over what a job left the last time. @returns the files, if they were made of the same and are all there. */
  keep(id: string, key: string): Record<string, string> | undefined {
    const line = this.#before.get(id);
    if (line?.key !== key || this.#sealOf(line.files) !== line.seal) return undefined;
    this.#now.set(id, line);
    this.#before.delete(id);
    return line.files;
  }

  /** Nothing is known of a job from now on. @returns the files it left, if they are all there. */
  strike(id: string): Record<string, string> {
    const line = this.#before.get(id) ?? this.#now.get(id);
    if (!line) return {};
    this.#before.delete(id);
    this.#now.delete(id);
    this.#append({ id });
    return this.#sealOf(line.files) === line.seal ? line.files : {};
  }

  /** A job is done. */
  add({ id, key, finish, files, glyphs }: Omit<Line, 'seal'>): void {
    const seal = this.#sealOf(files);
    if (seal === undefined) throw new Error(`Files of ${id} vanished while the site was written.`);
    const line = { id, key, finish, files, glyphs, seal };
    this.#now.set(id, line);
    this.#append(line);
  }

  /** Forgets the jobs that this build hasn't come to: there are no such any more. */
  forgetTheRest(): void {
    this.#before.clear();
  }

  /** Puts the file in order. */
  save(): void {
    const named = new Set([...this.lines()].map(({ finish }) => finish));
    for (const name of this.#finishes.keys()) if (!named.has(name)) this.#finishes.delete(name);
    this.#rewrite();
  }

  /** Of all files that jobs have left. */
  *addresses(): Generator<string> {
    for (const { files } of this.lines()) yield* Object.keys(files);
  }

  /** Changes when one of the files does; nothing where one is missing. */
  #sealOf(files: Record<string, string>): string | undefined {
    let hash = 0;
    for (const address of Object.keys(files)) {
      const stamp = this.#folder.stamp(address);
      if (stamp === undefined) return undefined;
      for (let at = 0; at < stamp.length; at += 1) hash = (Math.imul(hash, 31) + stamp.charCodeAt(at)) | 0;
    }
    return String(hash);
  }

  #read(said: Said) {
    if ('name' in said) this.#finishes.set(said.name, said.finish);
    else if ('key' in said) this.#before.set(said.id, said);
    else this.#before.delete(said.id);
  }

  #append(said: Said) {
    appendFileSync(this.#file, `${JSON.stringify(said)}\n`);
  }

  #rewrite() {
    const finishes = [...this.#finishes].map(([name, finish]): Said => ({ name, finish }));
    const said: Said[] = [...finishes, ...this.lines()];
    writeFileSync(`${this.#file}.new`, `${[format, ...said.map((one) => JSON.stringify(one))].join('\n')}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** A line of the file: a finish by its name, what a job left, or that nothing is known of it any more. */
type Said = { name: string; finish: Finish } | Line | { id: string };

function readLines(lines: readonly string[]): Said[] {
  try {
    return lines.map((line) => JSON.parse(line) as Said);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
