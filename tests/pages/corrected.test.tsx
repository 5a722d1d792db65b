// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { anotherNetwork, director } from '../network';
import { corrected, pageOf } from '../rareReleases';
import { textOf, visit } from '../visit';

const content = anotherNetwork([corrected]);
const release = (language: string) => pageOf(language, corrected);
const told = {
  en: {
    list: 'What was updated',
    lines: ['Updated June 2, 2025: A number is corrected.', 'Updated June 5, 2025: A name is corrected.'],
  },
  ko: {
    list: '고친 내용',
    lines: ['2025년 6월 2일 고침: 숫자를 바로잡았습니다.', '2025년 6월 5일 고침: 이름을 바로잡았습니다.'],
  },
};
const read = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(textOf);

describe.each(['en', 'ko'] as const)('A reader of a corrected release in %s', (language) => {
  const { list, lines } = told[language];

  test('reads on its page when, and what changed', async () => {
    await visit(release(language), { content });
    expect(read(list)).toEqual(lines);
  });

  test.each(['', 'both/'])('reads so on the page of the statement it was: …/word-2/%s', async (page) => {
    await visit(`${release(language)}word-2/${page}`, { content });
    expect(read(list)).toEqual(lines);
  });

  test('isn’t told by a statement of what changed in another', async () => {
    await visit(`${release(language)}word-1/`, { content });
    expect(read(list)).toEqual(lines.slice(0, 1));
  });
});

test('A release that was never corrected says nothing of it', async () => {
  await visit('/en/releases/2025-03-01-open-doors/', {
    content: anotherNetwork([{ day: '03-01', said: [{ speaker: 'ana-ruiz', title: director }] }]),
  });
  expect(document.body).not.toHaveTextContent('Updated');
});
