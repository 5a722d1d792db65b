import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { check, type AuthoredFile } from '../content/check';
import { sentence } from '../content/BrokenContent';
import { parse } from '../content/parse';
import { networkSchema, type Content } from '../content/schema';
import type { Language } from '../i18n/languages';

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

/** The network's languages alone, which the app's own build needs. @throws with every problem of all content, if there is one. */
export async function readLanguages(directory: string): Promise<Language[]> {
  try {
    const text = readFileSync(path.join(directory, 'network.json'), 'utf8');
    return parse(networkSchema, JSON.parse(text), 'network.json').languages;
  } catch {
    return (await loadContent(directory)).network.languages;
  }
}
