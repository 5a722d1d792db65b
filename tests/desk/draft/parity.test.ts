import { expect, test } from 'vitest';
import { differencesBetweenLanguages } from '../../../src/desk/draft/parity';
import { synthesize } from '../../../src/site/synth/synthesize';
import { checked, realContent } from '../../realContent';
import { draftOf } from './draftOf';

test('debug R', () => {
  const { network, releases } = realContent();
  const draft = draftOf(releases[0]!);
  draft.boilerplate.notes = [];
  console.log(
    JSON.stringify(
      differencesBetweenLanguages(draft, network).map(({ only, ...rest }) => ({
        ...rest,
        words: Object.fromEntries(Object.entries(only).map(([k, v]) => [k, v.words])),
      })),
      null,
      1,
    ),
  );
  const made = checked([...synthesize({ organizations: 30, statements: 200 })]);
  const all = made.releases.flatMap((release) =>
    differencesBetweenLanguages(draftOf(release), made.network).map(({ only, ...rest }) => ({
      ...rest,
      id: release.id,
      words: Object.fromEntries(Object.entries(only).map(([k, v]) => [k, v.words])),
    })),
  );
  console.log(
    made.releases.length,
    all.length,
    all
      .slice(0, 40)
      .map((x) => JSON.stringify(x))
      .join('\n'),
  );
  expect(1).toBe(1);
});
