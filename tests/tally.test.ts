import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';

const script = path.join(import.meta.dirname, 'tally.js');
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const spec = {
  numTotalTests: 10,
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};
const browser = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
const well = { status: 0, spec, browser };

/** The last line of what `.ci/run` says, and whether it ends well. */
function tally(run: { status: number; spec?: object; browser?: object }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
  folders.push(folder);
  mkdirSync(path.join(folder, '.cache'));
  const write = (name: string, report: unknown) =>
    writeFileSync(path.join(folder, '.cache', name), JSON.stringify(report));
  if (run.spec) write('spec.json', run.spec);
  if (run.browser) write('e2e.json', { stats: run.browser });
  const { stdout, status } = spawnSync(process.execPath, [script, String(run.status)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [stdout.trim().split('\n').at(-1), status];
}

test('All tests passed', () => {
  expect(tally(well)).toEqual(['15 passed, 0 failed', 0]);
});

test.each([
  ['a test failed', { ...well, status: 1, spec: { ...spec, numPassedTests: 9, numFailedTests: 1 } }, 14],
  ['a browser test failed', { ...well, status: 1, browser: { ...browser, expected: 4, unexpected: 1 } }, 14],
  [
    'a browser test passed at the second try',
    { ...well, browser: { ...browser, expected: 4, flaky: 1 } },
    14,
  ],
  ['a test was skipped', { ...well, spec: { ...spec, numPassedTests: 9, numPendingTests: 1 } }, 14],
  ['a test is yet to be written', { ...well, spec: { ...spec, numPassedTests: 9, numTodoTests: 1 } }, 14],
  ['a browser test was skipped', { ...well, browser: { ...browser, expected: 4, skipped: 1 } }, 14],
  ['something stopped the run before its tests', { status: 1 }, 0],
  ['something stopped the run before the browser', { status: 1, spec }, 10],
  ['something that is no test went wrong, as a rejection that nobody handled', { ...well, status: 1 }, 15],
  ['no browser test ran', { ...well, browser: { ...browser, expected: 0 } }, 10],
  ['no browser test reported', { status: 0, spec }, 10],
])('The run fails where %s', (_, run, passed) => {
  expect(tally(run)).toEqual([`${passed} passed, 1 failed`, 1]);
});
