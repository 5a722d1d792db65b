import { expect, test } from 'vitest';
import { widthInLetters } from '../../src/i18n/widthInLetters';

test('A syllable or a Chinese character is as wide as two Latin letters, and a space as one', () => {
  expect(widthInLetters('Lake House')).toBe(10);
  expect(widthInLetters('호수의 집')).toBe(9);
  expect(widthInLetters('大學 a')).toBe(6);
});
