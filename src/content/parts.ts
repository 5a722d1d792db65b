/**
 * A long list cut into parts that stay as they are while the list grows: parts are numbered from the
 * oldest and full; the newest part, the list's own page, holds one to two parts' worth.
 */
import type { Part } from './views';

export const partSize = 20;

/** How many numbered parts a list of that length has. */
export function partCount(total: number): number {
  return Math.max(0, Math.floor(total / partSize) - 1);
}

/**
 * @param oldestFirst the whole list, oldest item first.
 * @param part the number of a part, or nothing for the newest.
 * @returns the part, its items still oldest first.
 */
export function partOfList<Item>(oldestFirst: readonly Item[], part?: number): Part<Item> {
  const parts = partCount(oldestFirst.length);
  const [start, end] =
    part === undefined ? [parts * partSize, oldestFirst.length] : [(part - 1) * partSize, part * partSize];
  return { items: oldestFirst.slice(start, end), total: oldestFirst.length, part, parts };
}
