/** What the importer makes of a release can be published, but for what only a person can say. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/content/check';
import type { Network } from '../../src/content/schema';
import { networkWith, releaseOf } from '../../src/desk/draft/compose';
import type { Draft } from '../../src/desk/draft/draft';
import { renamePerson } from '../../src/desk/draft/editSpeakers';
import { importRelease } from '../../src/desk/importer/importRelease';
import { readText } from '../../src/desk/importer/readText';
import type { SourceText } from '../../src/desk/importer/source';
import { corpus, corpusNetwork } from './corpus';

/** Slips of the source, which a person has to record; someone without a name, whom a person has to name. */
const forAPerson =
  /closes a quotation that nothing opens|ends a sentence with no space|doubles a mark|is almost “|names no organization, and no speaker/u;

function imported(texts: readonly SourceText[], network: Network): Draft | null {
  return importRelease(texts, network).draft;
}

function problemsOf(draft: Draft, network: Network): string[] {
  const release = releaseOf(draft);
  const { problems } = check([
    { path: 'network.json', text: JSON.stringify(networkWith(draft, network)) },
    { path: `releases/${release.id}.json`, text: JSON.stringify(release) },
  ]);
  return problems.map(({ field, message }) => `${field}: ${message}`);
}

const releases = await corpus();

describe('Every release of the corpus', () => {
  test.each(releases.map((one) => [one.name, one.texts] as const))(
    '%s breaks no rule that a person needn’t settle',
    (_, texts) => {
      const network = corpusNetwork();
      const draft = imported(texts, network);
      if (!draft) return;
      expect(draft.findings.filter(({ kind }) => kind === 'statementUnsound')).toEqual([]);
      const problems = problemsOf(draft, network);
      expect(problems.filter((line) => !forAPerson.test(line))).toEqual([]);
      const unnamed = problems.filter((line) => line.includes('names no organization, and no speaker'));
      expect(draft.findings.filter(({ weight }) => weight === 'must').length).toBeGreaterThanOrEqual(
        unnamed.length,
      );
    },
  );
});

function draftOf(...paragraphs: string[]): Draft {
  const text = [
    'FOR IMMEDIATE RELEASE',
    'March 3, 2025',
    'Tenants Ask for Heat',
    'CHICAGO – Three hundred tenants met at the county building on Monday.',
    ...paragraphs,
    'Media contact: Ana Ruiz, 213-555-0100',
  ].join('\n\n');
  const draft = imported([{ name: 'release.txt', text: readText(text) }], corpusNetwork());
  if (!draft) throw new Error('The release was refused.');
  return draft;
}

test('A statement whose only sentence its attribution breaks off can be published, and so can a senator named in English only', () => {
  const draft = draftOf('“We will,” said Sen. Una Marchetti, “never put out a family in January.”');
  expect(problemsOf(draft, corpusNetwork())).toEqual([]);
  expect(draft.people).toEqual([{ id: 'una-marchetti', name: { en: 'Una Marchetti' } }]);
  expect(networkWith(draft, corpusNetwork()).people.at(-1)?.name).toEqual({
    en: 'Una Marchetti',
    ko: 'Una Marchetti',
  });
});

test('An organization whose full name stands in one language only can be published', () => {
  const draft = draftOf(
    'The Lake Street Heat Committee (LSHC) called the meeting.',
    '“We will come back,” said Una Marchetti, Chair of LSHC.',
  );
  expect(draft.organizations).toMatchObject([{ name: { en: 'LSHC' } }]);
  expect(problemsOf(draft, corpusNetwork())).toEqual([]);
});

test('Whoever is printed in one language only is a doubt, until someone writes the name', () => {
  const draft = draftOf('“We will come back,” said Una Marchetti, a tenant in Uptown.');
  const doubts = ({ findings }: Draft) => findings.filter(({ kind }) => kind === 'nameInOneLanguage');
  expect(doubts(draft)).toMatchObject([{ weight: 'look', at: [{}], values: { name: 'Una Marchetti' } }]);
  expect(doubts(renamePerson(draft, 'una-marchetti', 'ko', '우나 마르케티'))).toEqual([]);
});
