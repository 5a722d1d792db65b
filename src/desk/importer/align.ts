/** Brings two lists beside each other, each in its order, so that what stands beside each other fits best. */

/** Longer lists are brought together one by one. */
const most = 40_000;

/** @param fit how well two belong together; nothing at 0 or less does. @returns their places. */
export function align<First, Second>(
  first: readonly First[],
  second: readonly Second[],
  fit: (one: First, other: Second) => number,
): [number, number][] {
  if (first.length * second.length > most) {
    const pairs: [number, number][] = first.slice(0, second.length).map((_, index) => [index, index]);
    return pairs.filter(([one, other]) => fit(first[one] as First, second[other] as Second) > 0);
  }
  const fits = first.map((one) => second.map((other) => fit(one, other)));
  const sums = Array.from({ length: first.length + 1 }, () => new Float64Array(second.length + 1));
  for (let row = first.length - 1; row >= 0; row -= 1) {
    for (let column = second.length - 1; column >= 0; column -= 1) {
      const both = Math.max(0, fits[row]?.[column] ?? 0) + (sums[row + 1]?.[column + 1] ?? 0);
      (sums[row] as Float64Array)[column] = Math.max(
        both,
        sums[row + 1]?.[column] ?? 0,
        sums[row]?.[column + 1] ?? 0,
      );
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < first.length && column < second.length) {
    const here = sums[row]?.[column] ?? 0;
    const own = fits[row]?.[column] ?? 0;
    if (own > 0 && here === own + (sums[row + 1]?.[column + 1] ?? 0)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (here === (sums[row + 1]?.[column] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}
