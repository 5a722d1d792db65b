import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sentence } from '../content/BrokenContent';
import { check, readChecked, type AuthoredFile } from '../content/check';
import type { Content } from '../content/schema';

/** The files that staff write below a content folder; what the build writes beside them isn't among them. */
export async function authoredFiles(directory: string): Promise<AuthoredFile[]> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  // One after the other: small files asked for all at once take several times as long.
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(path.join(directory, name), 'utf8') }));
}

/** Reads and checks all content. @throws with every problem, one sentence a line. */
export async function loadContent(directory: string): Promise<Content> {
  const { content, problems } = check(await authoredFiles(directory));
  if (!content) {
    const error = new Error(
      `The content in ${directory} has problems:\n${problems.map(sentence).join('\n')}`,
    );
    // For staff the sentences are all: where in the build they were said tells them nothing.
    error.stack = error.message;
    throw error;
  }
  return content;
}

/**
 * Reads the content that `loadContent` has checked already in this build: for its workers.
 * @throws where a file has no longer its shape.
 */
export async function readContent(directory: string): Promise<Content> {
  return readChecked(await authoredFiles(directory));
}
