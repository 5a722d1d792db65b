import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Release } from '../../src/content/schema';
import { releaseOf } from '../../src/desk/draft/compose';
import { importRelease } from '../../src/desk/importer/importRelease';
import { realContent } from '../realContent';

const source = readFileSync(new URL('../source/nakasec-2024-11-06.txt', import.meta.url), 'utf8');
const { network, releases } = realContent();
const [published] = releases as [Release];

/** A release as the importer can know it: without what only a person can say of it. */
function withoutNotesAndPulls(release: Release): unknown {
  return JSON.parse(JSON.stringify(release), (key, value: unknown) =>
    key === 'notes' || key === 'pull' ? undefined : value,
  );
}

test('The release of a whole source is the one that was made by hand, but for notes and pulls', () => {
  const { draft } = importRelease([{ name: 'release.txt', text: source }], network, {
    source: published.source,
  });
  expect(withoutNotesAndPulls(releaseOf(draft!))).toEqual(withoutNotesAndPulls(published));
});
