import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { words as first } from '../../src/i18n/en';
import { words as more } from '../../src/i18n/moreWords/en';

/** What a page runs when it is opened: a file and all that it imports, but for what comes later and types. */
function filesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(
    /^(?:import (?!type)|\} )[^;]*?from '(\.[^']+)';/gmu,
  )) {
    const found = ['.ts', '.tsx']
      .map((ending) => path.resolve(path.dirname(file), from + ending))
      .find((name) => existing(name));
    if (found) filesOf(found, seen);
  }
  return seen;
}

function existing(name: string) {
  try {
    readFileSync(name);
    return true;
  } catch {
    return false;
  }
}

/** The words that a file asks for by name: `'site.menu'`. */
function wordsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/'([a-z]+)\.([A-Za-z]+)'/gu)].flatMap(([, area, name]) =>
    [first, more].some((words) => has(words, area!, name!)) ? [`${area}.${name}`] : [],
  );
}

function has(words: Record<string, Record<string, string>>, area: string, name: string): boolean {
  const names = words[area];
  return (
    names !== undefined && [name, `${name}_other`, `${name}_zero`].some((one) => Object.hasOwn(names, one))
  );
}

const ofStatement = [
  ...filesOf(path.resolve('src/main.tsx')),
  ...filesOf(path.resolve('src/pages/StatementPage.tsx')),
];
const asked = new Set(ofStatement.filter((file) => !file.includes('/i18n/')).flatMap(wordsIn));

/** What the head of a page's names: each with whatever it ends in. */
test('A statement’s page, the frame and the errors say nothing that comes with other pages’ words', () => {
  expect([...asked].toSorted()).toContain('statement.copyLink');
  expect([...asked].toSorted()).toContain('error.unreachable');
  expect([...asked].filter((key) => !has(first, ...(key.split('.') as [string, string])))).toEqual([]);
});

test('What comes first is asked for there: other words come with the pages that say them', () => {
  const built = /^(?:language|site)\./u;
  const all = Object.entries(first).flatMap(([area, names]) =>
    Object.keys(names).map((name) => `${area}.${name.replace(/_\w+$/u, '')}`),
  );
  expect([...new Set(all)].filter((key) => !asked.has(key) && !built.test(key))).toEqual([]);
});

test('No word stands in both files', () => {
  const twice = Object.entries(more).flatMap(([area, names]) =>
    Object.keys(names).filter((name) => has(first, area, name)),
  );
  expect(twice).toEqual([]);
});
