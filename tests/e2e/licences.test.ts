/** The built site names everyone whose work is in it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readFile, root, site } from './sites';

/** Packages of others’ that nothing of ours runs in a browser. */
const onServersOnly = ['@remix-run/route-pattern', 'cookie-es'];

test('every package that the app is made of is told of, with its licence', async ({ request }) => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean; version: string }>;
  };
  const shipped = Object.entries(packages).flatMap(([where, { dev, devOptional, optional, version }]) => {
    const name = where.replace(/^.*node_modules\//, '');
    return where && !dev && !devOptional && !optional && !onServersOnly.includes(name)
      ? [`${name} ${version} (`]
      : [];
  });
  expect(shipped.length).toBeGreaterThan(14);
  const answer = await request.get('/licences.txt');
  expect(answer.headers()['content-type']).toMatch(/^text\/plain; charset=utf-8$/i);
  const told = await answer.text();
  expect(told).toBe(readFile(site, 'licences.txt'));
  expect(shipped.filter((one) => !told.includes(`\n${one}`))).toEqual([]);
  // What works offline is made by itself; its parts leave their names in it.
  const worker = existsSync(path.join(site.directory, 'sw.js')) ? readFile(site, 'sw.js') : '';
  for (const [, part] of worker.matchAll(/workbox:([a-z-]+):\d/g))
    expect(told).toContain(`\nworkbox-${part} `);
});
