// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { day, leaders, releaseId } from '../leaders';
import { realContent } from '../realContent';
import { textOf, visit } from '../visit';

const [release] = realContent().releases;

test.each([
  ['en', 'Press releases', 'Published by NAKASEC and NAKASEC Action Fund', '8 statements'],
  ['ko', '보도자료', '발표: 나카섹·나카섹 액션펀드', '발언 8편'],
] as const)(
  'A visitor finds all releases with day, publishers and number of statements: %s',
  async (language, title, publishers, count) => {
    const { user, arrived } = await visit(`/${language}/releases/`);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent(day[language]);
    expect(main).toHaveTextContent(publishers);
    expect(main).toHaveTextContent(count);
    await user.click(within(main).getByRole('link', { name: release!.headline[language]! }));
    await arrived(`/${language}/releases/${releaseId}/`);
  },
);

describe.each([
  {
    language: 'en' as const,
    joint: 'Joint statement, NAKASEC and NAKASEC Action Fund',
    label: 'For immediate release',
    contact: 'Media contact as of November 6, 2024',
    boilerplate: 'About the publishers, as printed',
    source: 'nakasec.org',
  },
  {
    language: 'ko' as const,
    joint: '나카섹·나카섹 액션펀드 공동 성명',
    label: '즉시 보도',
    contact: '언론 연락처(2024년 11월 6일 당시)',
    boilerplate: '발표 단체 소개(원문 그대로)',
    source: 'nakasec.org',
  },
])('A visitor to a release’s page ($language)', ({ language, ...words }) => {
  const open = () => visit(`/${language}/releases/${releaseId}/`);

  test('reads it whole and in order: label, day, headline, statements, boilerplate, contact', async () => {
    await open();
    const main = textOf(screen.getByRole('main'));
    const printed = [
      words.label,
      day[language],
      release!.headline[language]!,
      ...release!.body.flatMap(({ text }) => text[language]!),
      ...release!.boilerplate!.text[language]!,
      ...release!.contact!.text[language]!,
    ].map((text) => text.replace(/\s+/gu, ' ').trim());
    const places = printed.map((text) => main.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('finds every statement as a section of its own, named by its speaker, that leads to its page', async () => {
    await open();
    const sections = screen.getAllByRole('region').filter(({ id }) => id !== '');
    expect(sections.map(({ id }) => id)).toEqual(['joint', ...leaders.map(({ id }) => id)]);
    expect(sections[0]).toHaveAccessibleName(words.joint);
    for (const [index, { id, name }] of leaders.entries()) {
      const [link] = within(sections[index + 1]!).getAllByRole('link');
      expect(link).toHaveTextContent(name[language]);
      expect(link).toHaveAttribute('href', `/${language}/releases/${releaseId}/${id}/`);
    }
  });

  test('finds the contact as of that day, the boilerplate and the source', async () => {
    await open();
    for (const name of [words.contact, words.boilerplate]) {
      expect(screen.getByRole('heading', { name })).toBeVisible();
    }
    expect(screen.getByRole('link', { name: words.source })).toHaveAttribute('href', release!.source);
  });

  test('is told quietly where the two languages differ, and nothing of the source’s slips', async () => {
    await open();
    const notes = screen.getAllByRole('note').map(textOf).join('\n');
    const items = [release!.contact!, release!.boilerplate!, ...release!.body];
    const noted = items.flatMap(({ notes: all = [] }) => all);
    const differences = noted.filter(({ kind }) => kind === 'differs');
    expect(differences).toHaveLength(6);
    for (const { text } of differences) expect(notes).toContain(text[language]);
    const slips = noted.filter(({ kind }) => kind === 'slip');
    expect(slips.length).toBeGreaterThan(10);
    for (const { text } of slips) expect(document.body).not.toHaveTextContent(text[language]!);
  });
});

test('A visitor who comes from a statement finds it marked in its release', async () => {
  await visit(`/en/releases/${releaseId}/#mel-lee`);
  const isMarked = (id: string) => document.getElementById(id)!.classList.contains('is-marked');
  expect(['joint', 'john-park', 'mel-lee', 'hyunja-norman'].map(isMarked)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
