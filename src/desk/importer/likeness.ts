/** How much two texts are alike, letter pair by letter pair: 1 where they are the same, 0 where they share nothing. */

/** Letters and digits in pairs, each as often as it occurs. */
export function letterPairs(text: string): ReadonlyMap<string, number> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const pair = letters.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** After Dice: twice what both have, of all that they have. */
export function likeness(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): number {
  const total = sizeOf(first) + sizeOf(second);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / total;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}
