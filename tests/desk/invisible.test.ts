import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseOf } from '../../src/desk/draft/compose';
import { wordsAt } from '../../src/desk/draft/spans';
import { importRelease } from '../../src/desk/importer/importRelease';
import { withoutCharacters } from '../../src/desk/importer/invisible';
import { readText } from '../../src/desk/importer/readText';
import { realContent } from '../realContent';

const source = readFileSync(new URL('../source/nakasec-2024-11-06.txt', import.meta.url), 'utf8');
const { network } = realContent();

function draftOf(text: string) {
  const { draft } = importRelease([{ name: 'release.txt', text: readText(text) }], network);
  if (!draft) throw new Error('The release was refused.');
  return draft;
}

const spoilt = source
  .replace('Our community is resilient', 'Our commu\u200bnity is \u202eresilient')
  .replace('간단히 말해', '간단히\u3164말해')
  .replace('Results', 'Res\u00adults');

test('Each character that nobody sees is a finding that points at it', () => {
  const draft = draftOf(spoilt);
  const found = draft.findings.filter(({ kind }) => kind === 'invisibleCharacter');
  expect(found.map(({ values }) => values?.character).toSorted()).toEqual([
    'U+00AD',
    'U+200B',
    'U+202E',
    'U+3164',
  ]);
  expect(found.every(({ weight }) => weight === 'must')).toBe(true);
  const [inStatement] = found.filter(({ values }) => values?.character === 'U+200B');
  expect(inStatement?.statement).toBe('danae-kovac');
  expect(wordsAt(draft.texts, inStatement!.at[0]!)).toBe('\u200b');
});

test('Taken out, they leave the release as it would be without them', () => {
  let draft = draftOf(spoilt.replace('간단히\u3164말해', '간단히 \u3164말해'));
  for (;;) {
    const finding = draft.findings.find(({ kind }) => kind === 'invisibleCharacter');
    if (!finding) break;
    draft = withoutCharacters(draft, finding.at[0]!);
  }
  expect(releaseOf(draft)).toEqual(releaseOf(draftOf(source)));
});

test('A text without them has no such finding', () => {
  expect(draftOf(source).findings.filter(({ kind }) => kind === 'invisibleCharacter')).toEqual([]);
});
