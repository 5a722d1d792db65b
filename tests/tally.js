/**
 * Adds up what Vitest and Playwright reported, for `.ci/run`: `node tests/tally.js <exit status of npm test>`, and exits with 0
 * only where all is well. A test that was left out says nothing of the site, so it counts as failed; so does, once, a run that
 * stopped before its tests or at something that is no test.
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const spec = report('.cache/spec.json');
const browser = report('.cache/e2e.json').stats ?? {};
const stopped = process.argv[2] !== '0';

const passed = (spec.numPassedTests ?? 0) + (browser.expected ?? 0);
const leftOut = (spec.numPendingTests ?? 0) + (spec.numTodoTests ?? 0) + (browser.skipped ?? 0);
const wrong = (spec.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);
// Half of the tests tell nothing of the other half: a run that ended well without a report of both hasn’t been one.
const isWhole = spec.numTotalTests > 0 && passed > spec.numPassedTests;
const elsewhere = wrong === 0 && (stopped || !isWhole) ? 1 : 0;
const failed = wrong + leftOut + elsewhere;

if (leftOut > 0) console.log(`${leftOut} left out, which counts as failed`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
