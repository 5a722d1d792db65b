/** What becomes of a build when a worker, a job or the record of the last build is not as it should be. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FaultyCards } from '../../src/site/cards/cardFaults';
import { Crew } from '../../src/site/jobs/Crew';
import { doJobs } from '../../src/site/jobs/doJobs';
import type { Job } from '../../src/site/jobs/job';
import { SiteRecord } from '../../src/site/jobs/SiteRecord';
import { SiteFolder } from '../../src/site/SiteFolder';

let folder: string;
let crew: Crew | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jobs-'));
});
afterEach(async () => {
  await crew?.dismiss();
  await rm(folder, { recursive: true });
});

const jobs = ['/en/', '/en/about/', '/en/releases/'].map((at): Job => ({
  id: `page ${at}`,
  input: { kind: 'page', path: at, isCore: true, reads: {}, description: '' },
}));

function record() {
  return new SiteRecord(path.join(folder, 'record.jsonl'), new SiteFolder(path.join(folder, 'site')));
}

/** Does the jobs by workers that do this with each message. */
function build(script: string) {
  const url = new URL(
    `data:text/javascript,import { parentPort } from 'node:worker_threads';` +
      encodeURIComponent(`parentPort.on('message', ({ number }) => { ${script} });`),
  );
  // They are told what a real one is, and make nothing of it.
  crew = new Crew(url, 2, () => ({ directory: folder, settings: {} as never }));
  return doJobs(jobs, { crew, record: record(), key: '', finish: undefined, onProgress: () => {} });
}

const answers = (said: string) => `parentPort.postMessage({ number, said: ${said} });`;

test('A worker that ends without a word ends the build', async () => {
  await expect(build('process.exit(0);')).rejects.toThrow(
    'A worker of the build ended before its work was done.',
  );
});

test('A worker that throws where nobody expects it ends the build with what it threw', async () => {
  await expect(build(`throw new Error('Out of paper.');`)).rejects.toThrow('Out of paper.');
});

test('Workers that were sent home come again when they are asked', async () => {
  const script = answers(`{ made: { files: {}, glyphs: {} } }`);
  expect(await build(script)).toEqual({ done: 0, kept: 0 });
  await crew!.dismiss();
  const asked: unknown[] = [];
  await crew!.each(jobs, async ({ id, input }, ask) => {
    await ask({ kind: 'job', input: JSON.stringify(input), before: {} });
    asked.push(id);
  });
  expect(asked.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
});

test('A job that can’t be done is named', async () => {
  const script = answers(`{ error: new TypeError('No such name.'), isFaultyCard: false }`);
  await expect(build(script)).rejects.toThrow(/^The build failed at the page \/en\/\S*: No such name\.$/);
});

test('A card that can’t be made is told of in its own words alone', async () => {
  const script = answers(`{ error: new Error('There is no room.'), isFaultyCard: true }`);
  await expect(build(script)).rejects.toEqual(new FaultyCards(['There is no room.']));
});

test.each([
  ['of an older kind', 'site record 0\n{"id":"page /en/","key":"1","files":{}}\n'],
  [
    'that was written over',
    'site record 2\n{"id":"page /en/","key":"1","finish":"","files":{},"seal":"0"}\n\0\0\n',
  ],
])('A record %s is believed in nothing', (_, text) => {
  writeFileSync(path.join(folder, 'record.jsonl'), text);
  expect(record().isEmpty).toBe(true);
});
