import { UnreachableCode } from '../../content/reading';
import { readFile, UnreadableFile, type UnreadableKind } from '../importer/readFile';
import { readText } from '../importer/readText';
import type { SourceText } from '../importer/source';

/** A file as it was read, or why it couldn't be. */
export type Opened =
  { name: string; text: SourceText } | { name: string; unreadable: UnreadableKind | 'unreached' };

/** Reads the files that were dropped or chosen, in their order. Never throws: what can't be read is said. */
export async function openFiles(files: Iterable<File>): Promise<Opened[]> {
  return Promise.all([...files].map(openFile));
}

async function openFile(file: File): Promise<Opened> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, text: { name, text: readText(await readFile(name, bytes)) } };
  } catch (error) {
    if (error instanceof UnreachableCode) return { name, unreadable: 'unreached' };
    return { name, unreadable: error instanceof UnreadableFile ? error.kind : 'broken' };
  }
}
