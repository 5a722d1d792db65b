/** `docs/headers.md` tells what is sent: each value of its tables is the site's. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from '../../src/site/policy';

const text = readFileSync(new URL('../../docs/headers.md', import.meta.url), 'utf8');
const said = (path: string) => headersFor(path, { style: 'sha256-…', isSecure: true });

/** The tables of the page, row by row, without their heads' rules. */
const tables = text
  .split(/\n\n(?=\|)/)
  .slice(1)
  .map((table) =>
    table
      .split('\n\n')[0]!
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('| --'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
const [byPart, byDirective, observatory] = tables.map(([, ...rows]) => rows);
const written = (cell: string | undefined) => (cell === '' ? undefined : cell?.replace(/^`(.*)`$/, '$1'));

test('The table by part of the site tells every header that is sent, and no other', () => {
  const [[, ...examples], ...headers] = byPart as [string[], ...string[][]];
  const policies = new Map(examples.map((_, part) => [part, written(headers[0]?.[part + 1])]));
  expect([...policies.values()]).toEqual(['below', 'below', 'as a page', 'as a page']);
  for (const [part, example] of examples.entries()) {
    const told = headers.slice(1).flatMap(([name, ...cells]) => {
      const value = written(cells[part]);
      return value === undefined ? [] : [[name, value]];
    });
    const { 'Content-Security-Policy': policy, ...sent } = said(written(example)!);
    expect(Object.fromEntries(told), example).toEqual(sent);
    if (policies.get(part) === 'as a page') expect(policy).toBe(said('/en/')['Content-Security-Policy']);
  }
});

test('The table of the policies tells every directive, and no other', () => {
  for (const [column, path] of [
    [1, '/en/'],
    [2, '/embed/en/a/b/'],
  ] as const) {
    const told = byDirective!.flatMap((row) => {
      const value = written(row[column]);
      return value === undefined ? [] : [`${row[0]} ${value}`];
    });
    expect(told.toSorted(), path).toEqual(said(path)['Content-Security-Policy']!.split('; ').toSorted());
  }
});

test('Each of the Observatory’s rules has its answer, in what a page is really sent', () => {
  const page = Object.entries(said('/')).map(([name, value]) => `${name}: ${value}`);
  const policy = said('/')['Content-Security-Policy']!.split('; ');
  const spoken = observatory!.flatMap(([, answer]) => [
    ...answer!.matchAll(/`([\w-]+(?:: [^`]+| '[^`]+))`/g),
  ]);
  expect(spoken.length).toBeGreaterThan(7);
  for (const [, value] of spoken) expect([...page, ...policy]).toContain(value);
  const sum = observatory!.reduce((all, row) => all + Number(row[3]), 100);
  expect(text).toContain(`The sum, from 100: ${sum}, an A+.`);
  for (const name of Object.keys(said('/'))) expect(name).not.toMatch(/set-cookie|credentials|report-only/i);
});
