// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { anotherNetwork, director } from '../network';
import { textOf, visit } from '../visit';

const said = { speaker: 'ana-ruiz', title: director } as const;

/** A release that was corrected twice: whole, and then its second statement. */
const content = anotherNetwork([
  {
    day: '03-01',
    said: [said, said],
    edit(release) {
      release.versions = [
        { date: '2025-03-02', text: { en: 'A number is corrected.', ko: '숫자를 바로잡았습니다.' } },
        {
          date: '2025-03-05',
          text: { en: 'A name is corrected.', ko: '이름을 바로잡았습니다.' },
          statements: ['word-2'],
        },
      ];
    },
  },
]);

const release = (language: string) => `/${language}/releases/2025-03-01-open-doors/`;
const told = {
  en: {
    list: 'What was updated',
    lines: ['Updated March 2, 2025: A number is corrected.', 'Updated March 5, 2025: A name is corrected.'],
  },
  ko: {
    list: '고친 내용',
    lines: ['2025년 3월 2일 고침: 숫자를 바로잡았습니다.', '2025년 3월 5일 고침: 이름을 바로잡았습니다.'],
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
    content: anotherNetwork([{ day: '03-01', said: [said] }]),
  });
  expect(document.body).not.toHaveTextContent('Updated');
});
