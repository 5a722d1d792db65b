import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { check, type AuthoredFile } from '../content/check';
import { sentence } from '../content/BrokenContent';
import type { Content } from '../content/schema';

/** The files that staff write below a content folder; what the build writes beside them isn't among them. */
export async function authoredFiles(directory: string): Promise<AuthoredFile[]> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  return Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted()
      .map(async (name) => ({ path: name, text: await readFile(path.join(directory, name), 'utf8') })),
  );
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
