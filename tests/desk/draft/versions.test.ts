import { expect, test } from 'vitest';
import type { Release, Statement } from '../../../src/content/schema';
import { differencesOf } from '../../../src/desk/draft/differences';
import { existingOf } from '../../../src/desk/draft/existing';
import { begun, done, redone, undone } from '../../../src/desk/draft/history';
import { readSavedDraft, savedDraft } from '../../../src/desk/draft/savedDraft';
import { versionFor } from '../../../src/desk/draft/version';
import { loadDeskWords } from '../../../src/i18n/words';
import { realContent } from '../../realContent';
import { draftOf } from './draftOf';

const [published] = realContent().releases as [Release];
const tellings = await Promise.all(
  (['en', 'ko'] as const).map(async (language) => ({
    language,
    t: await loadDeskWords(language),
    nameOf: (statement: string) => statement,
  })),
);

function changed(change: (release: Release, statement: Statement) => void): Release {
  const release = structuredClone(published);
  change(
    release,
    release.body.find((part) => part.kind === 'statement' && part.id === 'john-park') as Statement,
  );
  return release;
}

test('The same release differs in nothing, and readers are told nothing', () => {
  expect(
    differencesOf(
      published,
      changed(() => {}),
    ),
  ).toEqual([]);
  expect(versionFor([], '2025-01-02', tellings)).toBeNull();
});

test('Words that changed are shown as removed and added; white space alone is no change', () => {
  const after = changed((release, { text }) => {
    text.en = [text.en![0]!.replace('the base and', 'the ground and')];
    release.headline.ko = ` ${release.headline.ko!.replaceAll(' ', '  ')}`;
  });
  const [change, ...more] = differencesOf(published, after);
  expect(more).toEqual([]);
  expect(change).toMatchObject({ kind: 'words', statement: 'john-park', language: 'en' });
  expect(change!.words!.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'base ' },
    { kind: 'added', text: 'ground ' },
  ]);
  expect(versionFor([change!], '2025-01-02', tellings)).toEqual({
    date: '2025-01-02',
    text: { en: 'The words of john-park were corrected.', ko: 'john-park 발언을 바로잡았습니다.' },
    statements: ['john-park'],
  });
});

test('What goes and comes is named: a statement, the order, the headline; of a card’s sentence readers hear nothing', () => {
  const kinds = (release: Release) => differencesOf(published, release).map(({ kind }) => kind);
  expect(kinds(changed((release) => void release.body.pop()))).toEqual(['statementGone']);
  expect(kinds(changed((release) => void (release.body = release.body.toReversed())))).toEqual(['order']);
  expect(kinds(changed((_, statement) => (statement.pull = ['s1'])))).toEqual(['pull']);
  expect(versionFor([{ kind: 'pull', statement: 'john-park' }], '2025-01-02', tellings)).toBeNull();
  expect(kinds(changed((release) => (release.headline.en = 'Another headline')))).toEqual(['headline']);
});

test('A release is known again by its id, or by its day and a headline alike', () => {
  expect(existingOf({ ...published, headline: { en: 'x' } }, [published])).toBe(published);
  const headline = { en: published.headline.en!.replace('Respond to', 'Answer') };
  expect(existingOf({ ...published, id: 'another', headline }, [published])).toBe(published);
  expect(
    existingOf({ ...published, id: 'another', headline: { en: 'Doors open' } }, [published]),
  ).toBeUndefined();
  expect(existingOf({ ...published, id: 'another', date: '2025-01-02' }, [published])).toBeUndefined();
});

test('What was done is undone and done again, step by step; a new step forgets what was undone', () => {
  const draft = draftOf(published);
  const typed = (id: string) => ({ ...draft, id });
  let history = done(done(begun<string>(draft), typed('a'), 'first'), typed('b'), 'second');
  history = done(history, typed('bc'), 'second', true);
  expect(undone(history).present).toMatchObject({ draft: { id: 'a' }, deed: 'first' });
  expect(redone(undone(history))).toEqual(history);
  expect(undone(undone(undone(history))).present.draft).toBe(draft);
  expect(done(undone(history), typed('d'), 'other').future).toEqual([]);
  expect(done(history, history.present.draft, 'nothing')).toBe(history);
  let long = begun<string>(draft);
  for (let step = 0; step < 500; step += 1) long = done(long, typed(String(step)), 'step');
  expect(long.past.length).toBe(200);
});

test('A draft is kept and read back as it was; anything else is refused', () => {
  const draft = {
    ...draftOf(published),
    published,
    findings: [
      { kind: 'dateUnsure', weight: 'look', at: [{ text: 0, start: 0, end: 4 }], values: { day: 'x' } },
    ] as never,
    version: { date: '2025-01-02', text: { en: '' } },
  };
  const known = () => true;
  expect(readSavedDraft(savedDraft(draft), known)).toEqual(draft);
  expect(readSavedDraft(savedDraft(draft), () => false)!.findings).toEqual([]);
  const saved = JSON.parse(savedDraft(draft)) as { version: number; draft: typeof draft };
  const broken: unknown[] = [
    { ...saved, version: 0 },
    { ...saved, draft: { ...draft, texts: [] } },
    { ...saved, draft: { ...draft, body: [{ kind: 'poem' }] } },
    { ...saved, draft: { ...draft, headline: { en: { text: 0, start: 9, end: 2 } } } },
    null,
    [],
  ];
  for (const one of broken) expect(readSavedDraft(JSON.stringify(one), known)).toBeNull();
  expect(readSavedDraft('{', known)).toBeNull();
});
