import { expect, test } from 'vitest';
import { typed } from '../../src/i18n/typed';

test.each([
  ['하나센터'.normalize('NFD'), '하나센터'],
  ['abc\u202ecba\u0000', 'abccba'],
  ['🕊️ '.repeat(2), '🕊️ 🕊️ '],
  ['😀'.repeat(81), `${'😀'.repeat(80)}…`],
  ['ㅎ'.repeat(10_000), `${'ㅎ'.repeat(80)}…`],
])('a sentence can quote what was typed', (text, quoted) => {
  expect(typed(text)).toBe(quoted);
});
