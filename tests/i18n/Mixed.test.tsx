// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Mixed, runsByScript } from '../../src/i18n/Mixed';
import { realContent } from '../realContent';

describe('A screen reader changes its voice', () => {
  test.each([
    ['ko', '하나센터(HANA Center)의 드내 코박(Denae Kovac) 사무총장', ['HANA Center', 'Denae Kovac']],
    ['ko', 'JD 벤스의 승리로', ['JD']],
    ['ko', '영어판은 “was formed in 2017”이라고', ['was formed in']],
    ['ko', '비타민 C를', []],
    [
      'en',
      'adds “우리 커뮤니티 구성원들께 약속합니다” (we promise)',
      ['우리 커뮤니티 구성원들께 약속합니다'],
    ],
    ['en', 'plain English, with 2024 and — dashes', []],
    ['en', '', []],
  ] as const)('for the other language’s words, and only for them: %s %s', (language, text, others) => {
    const runs = runsByScript(text, language);
    expect(runs.filter((run) => run.language !== language).map((run) => run.text)).toEqual(others);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});

test('No quotation gains or loses a character on its way to the page', () => {
  for (const { body } of realContent().releases) {
    for (const { text } of body) {
      for (const language of ['en', 'ko'] as const) {
        for (const paragraph of text[language]!) {
          const { container } = render(<Mixed text={paragraph} language={language} />);
          expect(container.textContent).toBe(paragraph);
        }
      }
    }
  }
});

test('A word with a hyphen stays on one line', () => {
  const { getByText } = render(<Mixed text="I ask we stay level-headed, connected" language="en" />);
  expect(getByText('level-headed,')).toHaveClass('whitespace-nowrap');
});
