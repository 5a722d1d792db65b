import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SiteFolder } from '../../src/site/SiteFolder';
import { empty, sweep } from '../../src/site/sweep';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'sweep-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function holding(...files: string[]) {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), file);
  }
}

describe('A folder that the site is written to for the first time', () => {
  test('is left as it is where it holds something of someone’s, which is named', () => {
    holding('letters/to-my-mother.txt');
    expect(() => empty(directory)).toThrow(
      `OUT_DIR holds what no build has left there: “${path.join(directory, 'letters')}”. Name an empty folder.`,
    );
    expect(existsSync(path.join(directory, 'letters/to-my-mother.txt'))).toBe(true);
  });

  test('is emptied where a build left it whose record has gone, but for its history', () => {
    holding('404.html', 'content/network.json', 'en/index.html', '.git/HEAD');
    empty(directory);
    expect(readdirSync(directory)).toEqual(['.git']);
  });

  test('may hold nothing, or not be there', () => {
    empty(directory);
    empty(path.join(directory, 'not-yet'));
    expect(readdirSync(directory)).toEqual([]);
  });
});

test('What no page names is swept away, with its folder; the folder’s history is not', async () => {
  holding('en/index.html', 'en/old/index.html', '.git/HEAD');
  await sweep(new SiteFolder(directory), ['/en/']);
  expect(readdirSync(directory, { recursive: true }).toSorted()).toEqual([
    '.git',
    '.git/HEAD',
    'en',
    'en/index.html',
  ]);
});
