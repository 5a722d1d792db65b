import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { isOwn, nameIn } from '../../src/content/names';
import { readArguments, writeNetwork } from '../../src/site/commands/synth';
import { authoredFiles } from '../../src/site/loadContent';
import { organizationsOf } from '../../src/site/synth/organizationsOf';
import { postsOf } from '../../src/site/synth/posts';
import { Random } from '../../src/site/synth/random';
import { synthesize, type Size } from '../../src/site/synth/synthesize';
import { checked, realContent } from '../realContent';

const moderate: Size = { organizations: 12, statements: 120 };

function archiveOf(size: Size): Archive {
  return new Archive(checked([...synthesize(size)]));
}

test.each<Size>([
  moderate,
  { organizations: 1, statements: 1 },
  { organizations: 2, statements: 30 },
  { organizations: 150, statements: 7 },
])(
  'The check finds nothing wrong with a made-up network of $organizations and $statements, and it has just as many',
  (size) => {
    const { content, entries } = archiveOf(size);
    expect(content.network.organizations).toHaveLength(size.organizations);
    expect(entries).toHaveLength(size.statements);
  },
);

test('The same numbers give the same files, to the byte, and other numbers other ones', () => {
  const files = [...synthesize(moderate)];
  expect([...synthesize(moderate)]).toEqual(files);
  expect([...synthesize({ ...moderate, statements: 121 })]).not.toEqual(files);
});

test('Nothing of the real network stands in a made-up one', () => {
  const { organizations, people } = realContent().network;
  const names = [
    ...organizations.flatMap(({ id, name, fullName, aliases = [], formerNames = [] }) => [
      id,
      ...Object.values({ ...name }),
      ...Object.values({ ...fullName }),
      ...aliases,
      ...formerNames,
    ]),
    ...people.flatMap(({ id, name }) => [id, ...Object.values({ ...name })]),
  ].map((name) => String(name).toLowerCase());
  // So many that every name which can be put together is.
  const everyone = postsOf(organizationsOf(1500, new Random(1)), new Random(2));
  const texts = [...synthesize({ organizations: 20, statements: 600 })].map((file) => file.text);
  const text = [JSON.stringify(everyone), ...texts].join('\n').toLowerCase();
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});

test('Views meet the shapes that strain them', () => {
  const archive = archiveOf({ organizations: 40, statements: 600 });
  const { network, releases } = archive.content;
  expect(new Set(releases.map(({ date }) => date)).size).toBeGreaterThan(releases.length * 0.9);

  expect(network.organizations.some(({ id }) => archive.by(id).length === 0)).toBe(true);
  expect(network.organizations.some(({ name }) => nameIn(name, 'en').text.length > 80)).toBe(true);
  const homes = (person: string) =>
    new Set(archive.said(person).flatMap(({ statement }) => statement.organizations));
  expect(network.people.some(({ id }) => homes(id).size > 1)).toBe(true);
  expect(archive.members.filter(({ states }) => states.includes('CA')).length).toBeGreaterThan(4);

  expect(releases.some(({ missing }) => missing?.includes('ko'))).toBe(true);
  expect(releases.some(({ missing }) => missing?.includes('en'))).toBe(true);
  expect(releases.some(({ source }) => source === undefined)).toBe(true);
  expect(releases.some(({ versions }) => versions?.length === 2)).toBe(true);
  const statements = archive.entries.map(({ statement }) => statement);
  expect(statements.some(({ coSpeakers }) => coSpeakers !== undefined)).toBe(true);
  expect(statements.some(({ organizations }) => organizations.length === 0)).toBe(true);
  expect(statements.some(({ missing }) => missing?.includes('ko'))).toBe(true);
  expect(statements.some(isOwn)).toBe(true);
  expect(statements.some(({ speaker }) => speaker === undefined)).toBe(true);
  expect(statements.some(({ speaker, title }) => speaker !== undefined && !title)).toBe(true);
  expect(statements.some(({ notes }) => notes?.some(({ kind }) => kind === 'differs'))).toBe(true);
  expect(statements.some(({ pull }) => pull.length === 2)).toBe(true);
  expect(statements.some(({ text }) => (text.en?.length ?? 0) > 1)).toBe(true);
  expect(statements.some(({ passages }) => passages.some(({ en }) => Array.isArray(en)))).toBe(true);
});

test('Speakers are quoted as releases quote them: around the attribution or after it, and to the closing mark', () => {
  const quoted = archiveOf(moderate)
    .entries.map(({ statement }) => statement)
    .filter(({ speaker }) => speaker !== undefined);
  const english = quoted.flatMap(({ text }) => (text.en ? [text.en] : []));
  const korean = quoted.flatMap(({ text }) => text.ko ?? []);
  expect(english.filter((paragraphs) => !paragraphs.at(-1)?.endsWith('”'))).toEqual([]);
  expect(korean.filter((paragraph) => !/^[^“]+[은는] [^“]+\. “[^“”]+”$/u.test(paragraph))).toEqual([]);
  const first = english.map(([paragraph = '']) => paragraph);
  expect(first.some((paragraph) => /^“[^”]+[,?]” \w+ [^“”]+[.,] “[^”]+”$/u.test(paragraph))).toBe(true);
  expect(first.some((paragraph) => /^[^“]+: “[^”]+”$/u.test(paragraph))).toBe(true);
});

test('Whoever runs the command finds the network in the folder, and never loses what stands there', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'synth-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const size = { organizations: 3, statements: 9 };
  const files = await writeNetwork(out, size);
  expect(await authoredFiles(out)).toHaveLength(files);
  expect(checked(await authoredFiles(out)).network.organizations).toHaveLength(3);

  const message = `The folder ${out} is not empty: name another one, or delete it first.`;
  await expect(writeNetwork(out, size)).rejects.toThrow(expect.objectContaining({ message }));
  const file = path.join(out, 'network.json');
  await expect(writeNetwork(file, size)).rejects.toThrow(`There is a file at ${file}: name a folder.`);
});

test('A command that can’t be carried out says one sentence and ends with exit code 1', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/site/run.js', 'synth'], {
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([1, '', 'Say how many organizations: --organizations 20.\n']);
}, 60_000);

test.each([
  [[], 'Say how many organizations: --organizations 20.'],
  [['--organizations'], 'Say how many organizations: --organizations 20.'],
  [['--organizations', '5'], 'Say how many statements: --statements 1000.'],
  [['--organizations', 'many'], '--organizations must be a whole number from 1 to 999999, but is “many”.'],
  [
    ['--organizations', '5', '--statements', '-1'],
    '--statements must be a whole number from 1 to 999999, but is “-1”.',
  ],
  [['--organizations', '5', '--statements', '9'], 'Say which folder to write to: --out DIR.'],
  [['--members', '5'], 'There is no argument “--members” here.'],
])('Whoever types %j is told in one sentence what is wrong', (args, sentence) => {
  expect(() => readArguments(args)).toThrow(expect.objectContaining({ message: sentence }));
});
