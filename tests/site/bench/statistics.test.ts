import { expect, test } from 'vitest';
import { median, quartiles, ratio } from '../../../src/site/bench/statistics';

test('The median is the run in the middle, or halfway between the two', () => {
  expect(median([900, 100, 300])).toBe(300);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test('Half of the runs lie between the quartiles, whatever the worst one did', () => {
  expect(quartiles([5, 1, 9000, 4, 2])).toEqual([2, 5]);
});

test('A ratio compares medians; to nothing there is none', () => {
  expect(ratio([200, 300, 9000], [100, 150, 1])).toBe(3);
  expect(ratio([200], [0])).toBeNull();
});

test('No runs have no median', () => {
  expect(() => median([])).toThrow('No run has given a value.');
});
