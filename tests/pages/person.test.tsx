// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { leaders, releaseId } from '../leaders';
import { textOf, visit } from '../visit';

test.each([
  {
    language: 'en' as const,
    heading: 'Danae Kovac 드내 코박',
    role: 'Executive Director, HANA Center, on November 6, 2024',
    count: '1 statement',
  },
  {
    language: 'ko' as const,
    heading: '드내 코박 Danae Kovac',
    role: '2024년 11월 6일 당시 하나센터 사무총장',
    count: '발언 1편',
  },
])(
  'A visitor reads a leader’s names, the title of that day and every statement: $language',
  async (expected) => {
    const { language, heading, role, count } = expected;
    const { user, arrived } = await visit(`/${language}/people/danae-kovac/`);
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(heading);
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent(role);
    expect(main).toHaveTextContent(count);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveTextContent(leaders[2].pull[language]);
    await user.click(within(figure).getByRole('link'));
    await arrived(`/${language}/releases/${releaseId}/danae-kovac/`);
  },
);

test('Names stand in the order that each person uses', async () => {
  await visit('/ko/people/john-park/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('존 박 John Park');
});
