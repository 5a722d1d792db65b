import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { check } from '../../src/content/check';
import type { Network, Release } from '../../src/content/schema';

const root = path.join(import.meta.dirname, '../..');
const source = path.join(root, 'tests/source/nakasec-2024-11-06.txt');
const id = '2024-11-06-election-results';

/** A content folder of its own, and the command run in it. */
function desk() {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = path.join(folder, 'content');
  cpSync(path.join(root, 'public/content'), content, { recursive: true });
  const file = (name: string) => path.join(content, name);
  return {
    folder,
    release: file(`releases/${id}.json`),
    read: <Value>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as Value,
    text: (name: string, words: string) => {
      writeFileSync(path.join(folder, name), words);
      return path.join(folder, name);
    },
    run: (...given: string[]) =>
      spawnSync(process.execPath, ['src/site/run.js', 'release', ...given], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content },
      }),
  };
}

test('As one JSON object: the release, what is proposed and every doubt with its words; nothing is written', () => {
  const { run, release, read } = desk();
  rmSync(release);
  const { stdout, status } = run('--json', '--source', 'https://network.example/release/', source);
  const made = JSON.parse(stdout) as {
    release: Release;
    people: [];
    organizations: [];
    refused: null;
    findings: { kind: string; places: { line: number; start: number; end: number; words: string }[] }[];
  };
  expect(Object.keys(made)).toEqual(['release', 'people', 'organizations', 'findings', 'refused']);
  expect(made.release.source).toBe('https://network.example/release/');
  expect(made.release.body.filter(({ kind }) => kind === 'statement')).toHaveLength(8);
  expect(status).toBe(1);
  const printed = readFileSync(source, 'utf8').normalize('NFC');
  const places = made.findings.flatMap((finding) => finding.places);
  expect(places.length).toBeGreaterThan(3);
  for (const { start, end, words, line } of places) {
    expect(printed.slice(start, end)).toBe(words);
    expect(
      printed
        .split('\n')
        .slice(line - 1)
        .join('\n'),
    ).toContain(words);
  }
  expect(existsSync(release)).toBe(false);
  expect(read<Network>('network.json').people).toHaveLength(7);
});

test('What can’t be read is refused in one JSON object, too: no file, a folder, a PDF, nothing in it, no arguments', () => {
  const { run, text, folder } = desk();
  const refusedOf = ({ stdout, status }: ReturnType<typeof run>) => {
    expect(status).not.toBe(0);
    const { release, refused } = JSON.parse(stdout) as { release: null; refused: string };
    expect(release).toBeNull();
    return refused;
  };
  expect(refusedOf(run('--json', '/no/such/file.txt'))).toBe('/no/such/file.txt: there is no such file.');
  expect(refusedOf(run('--json', text('empty.txt', ' \n')))).toContain('nothing to read');
  expect(refusedOf(run('--json', folder))).toBe(`${folder}: is a folder; name the files in it.`);
  expect(refusedOf(run('--json', text('scan.pdf', '%PDF-1.7')))).toContain('scan.pdf: ');
  expect(refusedOf(run('--json'))).toContain('Say which file');
  expect(refusedOf(run('--json', '--colour', source))).toBe('There is no option --colour.');
});

test('In a terminal, what is wrong is one sentence that names the file; wrong arguments bring the help', () => {
  const { run, text, folder } = desk();
  const said = ({ stderr, status }: ReturnType<typeof run>) => [status, stderr.split('\n')[0]];
  const empty = text('empty.txt', '');
  expect(said(run(empty))).toEqual([
    1,
    `${empty}: There is nothing to read here. Please paste the text of the release.`,
  ]);
  expect(said(run(folder))).toEqual([1, `${folder}: is a folder; name the files in it.`]);
  expect(said(run())[0]).toBe(2);
  expect(run('--wrong').stderr).toContain('--source URL');
  expect(run('--help')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('Exit codes') as string,
  });
});

test('A corrected release is written over the published one only when told; readers are told what changed', () => {
  const { run, release, text } = desk();
  const published = readFileSync(release, 'utf8');
  const words = readFileSync(source, 'utf8').replace(
    'Our community is resilient.',
    'Our community is strong.',
  );
  const corrected = text('corrected.txt', words);
  const first = run(corrected);
  expect(first.status).toBe(2);
  expect(first.stderr).toContain('--replace');
  expect(first.stdout).toContain('[-resilient. -]{+strong. +}');
  expect(readFileSync(release, 'utf8')).toBe(published);

  run('--replace', corrected);
  const { versions } = JSON.parse(readFileSync(release, 'utf8')) as Release;
  expect(versions).toMatchObject([
    { text: { ko: '드내 코박 발언을 바로잡았습니다.' }, statements: ['danae-kovac'] },
  ]);
  expect(run(corrected).stdout).toContain('says this already');
});

test('Of two files, one a language, one release is written that the build takes but for what a person must say', () => {
  const { run, release, folder, text } = desk();
  rmSync(release);
  const lines = readFileSync(source, 'utf8').split('\n');
  const made = run(
    text('en.txt', lines.slice(2, 31).join('\n')),
    text('ko.txt', lines.slice(32, 60).join('\n')),
  );
  expect(made.status).toBe(1);
  expect(made.stdout).toMatch(
    /en\.txt:24:23: must: Contact, English: “Koelzer,,” has a punctuation mark twice/u,
  );
  expect(made.stdout).toContain(`Wrote ${release}`);
  const files = ['network.json', `releases/${id}.json`].map((name) => ({
    path: name,
    text: readFileSync(path.join(folder, 'content', name), 'utf8'),
  }));
  // Nothing but what only a person can say: that the source prints its slips so.
  expect(check(files).problems.filter(({ message }) => !message.includes('record it as a slip'))).toEqual([]);
});
