import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languagesIn, samplePages } from '../../../src/site/bench/samplePages';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'samples-'));
  const pages = {
    'ko/': 1,
    'en/': 1,
    'en/states/il/': 30,
    'en/states/wy/': 10,
    'en/organizations/small/': 10,
    'en/organizations/large/': 20,
    'en/organizations/large/page/1/': 90,
    'en/releases/one/': 40,
    'en/releases/one/short/both/': 10,
    'en/releases/one/middling/both/': 20,
    'en/releases/one/long/both/': 900,
    'en/strange/': 1,
  };
  for (const [page, bytes] of Object.entries(pages)) {
    await mkdir(path.join(directory, page), { recursive: true });
    await writeFile(path.join(directory, page, 'index.html'), ' '.repeat(bytes));
  }
});

afterAll(() => rm(directory, { recursive: true }));

test('A built site tells which pages stand for their kind: the fullest list, the statement of middling length', async () => {
  expect(await languagesIn(directory)).toEqual(['en', 'ko']);
  const samples = await samplePages(directory);
  expect(samples.state).toEqual({ page: 'state', state: 'il' });
  expect(samples.organization).toEqual({ page: 'organization', organization: 'large' });
  expect(samples.statement).toEqual({ page: 'statement', release: 'one', statement: 'middling' });
});

test('What hasn’t been built is no site to measure', async () => {
  await expect(samplePages(path.join(directory, 'ko'))).rejects.toThrow('There is no built site in');
});
