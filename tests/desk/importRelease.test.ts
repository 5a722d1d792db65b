import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Release } from '../../src/content/schema';
import type { Draft } from '../../src/desk/draft/draft';
import { networkWith, releaseOf } from '../../src/desk/draft/compose';
import { importRelease } from '../../src/desk/importer/importRelease';
import { readText } from '../../src/desk/importer/readText';
import { realContent } from '../realContent';

const source = readFileSync(new URL('../source/nakasec-2024-11-06.txt', import.meta.url), 'utf8');
const { network, releases } = realContent();
const [published] = releases as [Release];
const [english, korean] = [
  source.slice(0, source.indexOf('즉시 보도')),
  source.slice(source.indexOf('즉시 보도')),
];

/** What the importer makes of some texts. */
function draftOf(texts: string[], existing?: Release): Draft {
  const files = texts.map((text, index) => ({ name: `${index}.txt`, text: readText(text) }));
  const { draft } = importRelease(files, network, { source: published.source, existing });
  if (!draft) throw new Error('The release was refused.');
  return draft;
}

/** A release without what only a person can say of it. */
function withoutNotesAndPulls(release: Release): unknown {
  return JSON.parse(
    JSON.stringify(release, (key, value: unknown) => (['notes', 'pull'].includes(key) ? undefined : value)),
  );
}

test('The release of a whole source is the one that was made by hand, but for notes and pulls', () => {
  expect(withoutNotesAndPulls(releaseOf(draftOf([source])))).toEqual(withoutNotesAndPulls(published));
});

test('Its fields stand in the order in which the file has them', () => {
  const file = new URL(`../../public/content/releases/${published.id}.json`, import.meta.url);
  const written = JSON.stringify(releaseOf(draftOf([source], published)), null, 2);
  expect(written === JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2)).toBe(true);
});

test('An English and a Korean file make the same release as one file with both', () => {
  expect(releaseOf(draftOf([english, korean]))).toEqual(releaseOf(draftOf([source])));
});

test('It makes no difference which language comes first', () => {
  expect(releaseOf(draftOf([korean, english]))).toEqual(releaseOf(draftOf([source])));
  expect(releaseOf(draftOf([`${korean}\n\n${english}`]))).toEqual(releaseOf(draftOf([source])));
});

test('A release in one language says that the other is missing', () => {
  const release = releaseOf(draftOf([korean]));
  expect(release.missing).toEqual(['en']);
  expect(release.body).toHaveLength(published.body.length);
  expect(release.id).toBe('2024-11-06-release');
});

test('Read again, a published release is what it was: notes, pulls and all', () => {
  expect(releaseOf(draftOf([source], published))).toEqual(published);
});

test('The network has nobody new of a release whose people it knows', () => {
  expect(networkWith(draftOf([source]), network)).toEqual(network);
});

test('A sentence added to a published statement takes a new number, and the others keep theirs', () => {
  const longer = source
    .replace('Our community is resilient. ', 'Our community is resilient. We have room for everyone. ')
    .replace('회복력이 있습니다. ', '회복력이 있습니다. 모두를 위한 자리가 있습니다. ');
  const release = releaseOf(draftOf([longer], published));
  const statement = release.body.find((part) => part.kind === 'statement' && part.id === 'danae-kovac');
  const before = published.body.find((part) => part.kind === 'statement' && part.id === 'danae-kovac');
  if (statement?.kind !== 'statement' || before?.kind !== 'statement') throw new Error('no statement');
  expect(statement.passages.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's6', 's4', 's5']);
  expect(statement.passages.filter(({ id }) => id !== 's6')).toEqual(before.passages);
  expect(statement.pull).toEqual(before.pull);
  expect(statement.notes).toEqual(before.notes);
});

test('What a published release had and its new text hasn’t is said', () => {
  const shorter = source
    .replace('Our community is resilient. ', '')
    .replace('우리 커뮤니티는 회복력이 있습니다. ', '')
    .split('\n')
    .filter((line) => !/Jung Woo Kim|김정우/u.test(line))
    .join('\n');
  const draft = draftOf([shorter], published);
  expect(draft.findings.filter(({ kind }) => kind.endsWith('Gone'))).toMatchObject([
    { kind: 'statementGone', values: { statement: 'jung-woo-kim' } },
    { kind: 'passageGone', statement: 'danae-kovac', values: { passage: 's3' } },
  ]);
});

test('A hand-made pairing outlives a new reading', () => {
  const paired = structuredClone(published);
  const statement = paired.body.find((part) => part.kind === 'statement' && part.id === 'john-park');
  if (statement?.kind !== 'statement') throw new Error('no statement');
  const [one, two] = statement.passages as [(typeof statement.passages)[0], (typeof statement.passages)[0]];
  statement.passages = [
    { id: 's1', en: [one.en as string, two.en as string], ko: `${one.ko as string} ${two.ko as string}` },
  ];
  statement.pull = ['s1'];
  statement.notes = [];
  expect(releaseOf(draftOf([source], paired)).body).toEqual(
    paired.body.map((part) =>
      'notes' in part && part.notes?.length === 0 ? { ...part, notes: undefined } : part,
    ),
  );
});
