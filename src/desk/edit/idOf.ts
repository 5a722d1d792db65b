import { reservedId } from '../../content/checkNetwork';
import { shortened, slugOf } from '../importer/ids';
import type { Text } from '../../content/schema';

/**
 * An id for someone new: the name in its Latin letters, with a number where another has that id already.
 * @param fallback where the name has no Latin letters
 */
export function idOf(name: Text, taken: readonly { id: string }[], fallback: string): string {
  const latin = Object.values(name)
    .map((one) => slugOf(one ?? ''))
    .find(Boolean);
  const wish = shortened(latin ?? fallback);
  const isFree = (id: string) => taken.every((one) => one.id !== id) && reservedId('id', id).length === 0;
  if (isFree(wish)) return wish;
  let number = 2;
  while (!isFree(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}
