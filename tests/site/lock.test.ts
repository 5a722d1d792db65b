import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<
    string,
    { optionalDependencies?: Record<string, string>; optional?: boolean; version?: string }
  >;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lock;

/** Where npm looks for a dependency of the package at `from`: in it, then in each folder above. */
function isLocked(from: string, name: string): boolean {
  const above = from.split(/(?:^|\/)node_modules\//u);
  return above.some((_, depth) => {
    const folder = above.slice(1, above.length - depth);
    return [...folder, name].map((one) => `node_modules/${one}`).join('/') in packages;
  });
}

test('A fresh clone on another platform gets its own binaries: the lock names every one', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(from, name))
      .map((name) => `${from}: ${name}`),
  );
  expect(missing).toEqual([]);
  expect(Object.values(packages).filter(({ optional }) => optional).length).toBeGreaterThan(20);
});

test('Every version that the project asks for is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  }
});
