import { expect, test } from 'vitest';
import { realContent } from '../realContent';
import { heldOut, queries } from './queries';
import { answer, recallTable, sums } from './recall';
import { searchFilesOf } from './searched';

const files = searchFilesOf(realContent());
const answers = [...queries, ...heldOut].map((one) => answer(files, one));

test('Of what visitors should find, 98 % at least is found; of what is found, 2 % at most is wrong', () => {
  expect(answers.length).toBeGreaterThanOrEqual(60);
  const { expected, found, right, wrong } = sums(answers);
  expect(right / expected, recallTable(answers)).toBeGreaterThanOrEqual(0.98);
  expect(wrong / found, recallTable(answers)).toBeLessThanOrEqual(0.02);
});

test.each(['en', 'ko'] as const)('The aim holds on pages in “%s” alone', (page) => {
  const { expected, found, right, wrong } = sums(answers.filter((one) => one.page === page));
  expect(right / expected).toBeGreaterThanOrEqual(0.98);
  expect(wrong / found).toBeLessThanOrEqual(0.02);
});
