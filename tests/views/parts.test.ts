import { describe, expect, test } from 'vitest';
import { partCount, partOfList, partSize } from '../../src/content/parts';

/** The items 0, 1, 2 … as they came; a list shows them newest first. */
const list = (length: number) => Array.from({ length }, (_, index) => index);
const shown = (length: number, part?: number) => partOfList(list(length).toReversed(), part);

describe('A long list', () => {
  test.each([
    [0, 0],
    [partSize, 0],
    [2 * partSize - 1, 0],
    [2 * partSize, 1],
    [3 * partSize - 1, 1],
    [3 * partSize, 2],
  ])('of %i has %i numbered parts', (length, parts) => {
    expect(partCount(length)).toBe(parts);
    expect(shown(length).parts).toBe(parts);
  });

  test.each(list(5 * partSize))('of %i shows each item once', (length) => {
    const numbered = list(partCount(length)).map((index) => shown(length, index + 1).items);
    expect([shown(length).items, ...numbered.toReversed()].flat()).toEqual(list(length).toReversed());
    for (const items of numbered) expect(items).toHaveLength(partSize);
  });

  test('has a newest part of one to two parts’ worth, so that it is never nearly empty', () => {
    for (let length = partSize; length < 5 * partSize; length += 1) {
      const { items } = shown(length);
      expect(items.length).toBeGreaterThanOrEqual(partSize);
      expect(items.length).toBeLessThan(2 * partSize);
    }
  });

  test('keeps a full part as it is while the list grows', () => {
    const { items } = shown(2 * partSize, 1);
    for (let length = 2 * partSize; length < 5 * partSize; length += 1) {
      expect(shown(length, 1).items).toEqual(items);
    }
  });
});
