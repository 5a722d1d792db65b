/**
 * A long list cut into parts that stay as they are while the list grows: parts are numbered from the
 * oldest and full; the newest part, the list's own page, holds one to two parts' worth.
 */
import type { Page, Part } from './views';

export const partSize = 20;

/** How many numbered parts a list of that length has. */
export function partCount(total: number): number {
  return Math.max(0, Math.floor(total / partSize) - 1);
}

/**
 * @param newestFirst the whole list, as a reader goes through it.
 * @param part the number of a part, or nothing for the newest.
 */
export function partOfList<Item>(newestFirst: readonly Item[], part?: number): Part<Item> {
  const total = newestFirst.length;
  const parts = partCount(total);
  // Counted from the oldest, so that a full part never changes.
  const [from, to] =
    part === undefined ? [parts * partSize, total] : [(part - 1) * partSize, part * partSize];
  return { items: newestFirst.slice(total - to, total - from), total, part, parts };
}

/** How many pages a list makes that isn't ordered by time: one where it is empty. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/**
 * A page of a list that isn't ordered by time, as by name: its pages are counted from the first.
 *
 * @param list the whole of it, as a reader goes through it.
 * @param size how many a page holds.
 */
export function pageOfList<Item>(list: readonly Item[], size: number, page = 1): Page<Item> {
  return {
    items: list.slice((page - 1) * size, page * size),
    total: list.length,
    page,
    pages: pageCount(list.length, size),
  };
}
