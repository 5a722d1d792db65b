/**
 * Adds up what Vitest and Playwright reported, for `.ci/run`: `node tests/tally.js <exit status of npm test>`.
 * A run that stopped before its tests, or at something that is no test, counts as one failure.
 */
import { existsSync, readFileSync } from 'node:fs';

const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const spec = report('.cache/spec.json');
const browser = report('.cache/e2e.json').stats ?? {};

const passed = (spec.numPassedTests ?? 0) + (browser.expected ?? 0);
const failed = (spec.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);
const stoppedElsewhere = process.argv[2] !== '0' && failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + stoppedElsewhere} failed`);
