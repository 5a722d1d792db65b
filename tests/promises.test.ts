/** `docs/promises.md` names tests: each is there, under that name. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const page = readFileSync(path.join(root, 'docs/promises.md'), 'utf8').replace(/<!--.*?-->/gs, '');

/** The lines of the page, each with the tests that it names: a file, then one name or several. */
const lines = page
  .split('## What it doesn’t protect from')[0]!
  .split(/^(?=- |#)|\n\n/m)
  .filter((part) => part.startsWith('- '))
  .map((part) => part.replace(/\s+/g, ' '))
  .map((line) => ({
    line: line.slice(0, 60),
    tests: [...line.matchAll(/`(tests\/[^`]+)`: (“[^”]+”(?:, “[^”]+”)*)/g)].flatMap(([, file, names]) =>
      [...names!.matchAll(/“([^”]+)”/g)].map(([, name]) => ({ file: file!, name: name! })),
    ),
  }));

/** Where a test's name stands in its file; what follows it there may say for which language or file it is. */
function isTestIn(file: string, name: string): boolean {
  const where = path.join(root, file);
  if (!existsSync(where)) return false;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\(\\s*(['"\`])${escaped}(?: \\([$%][^'"\`]*)?\\1,`).test(readFileSync(where, 'utf8'));
}

test('Every promise and every danger names what shows that it holds', () => {
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter(({ tests }) => tests.length === 0)).toEqual([]);
  // None is told of in another way, which nobody would look after.
  const named = lines.flatMap(({ tests }) => tests);
  expect(new Set(page.match(/tests\/[\w./]+test\.tsx?/g))).toEqual(
    new Set([...named.map(({ file }) => file), 'tests/promises.test.ts']),
  );
});

test('Each test that the page names is there, under this name', () => {
  const named = lines.flatMap(({ tests }) => tests);
  expect(named.filter(({ file, name }) => !isTestIn(file, name))).toEqual([]);
  expect(isTestIn('tests/promises.test.ts', 'a test that nobody wrote')).toBe(false);
});
