import path from 'node:path';
import { Archive } from '../content/archive';
import { derive, type Derived } from '../content/derive';
import type { Content } from '../content/schema';
import { loadContent } from './loadContent';

/** What Vite's watcher of files does, as far as it is needed here. */
interface Watcher {
  add: (directory: string) => unknown;
  on: (event: 'all', listener: (kind: string, file: string) => void) => unknown;
}

interface Current {
  content: Content;
  derived: Derived;
}

/**
 * The content while staff write it: read and checked when it is first asked for, and again when a file of it has changed.
 * @returns a function that gives it as it is now. @throws {Error} with every problem, one sentence a line.
 */
export function devContent(directory: string, watcher: Watcher): () => Promise<Current> {
  let current: Promise<Current> | undefined;
  watcher.add(directory);
  watcher.on('all', (_, file) => {
    if (path.resolve(file).startsWith(path.resolve(directory) + path.sep)) current = undefined;
  });
  return () => (current ??= read(directory));
}

async function read(directory: string): Promise<Current> {
  const content = await loadContent(directory);
  return { content, derived: derive(new Archive(content)) };
}
