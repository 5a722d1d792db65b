/** The value that as many of the runs lie below as above; of two in the middle, halfway. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Between which half of the runs lie. */
export function quartiles(values: readonly number[]): [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

/** @param share from 0, the least, to 1, the greatest. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('No run has given a value.');
  return below + (above - below) * (at % 1);
}

/** How many times another's median; nothing where that is nothing. */
export function ratio(values: readonly number[], others: readonly number[]): number | null {
  const other = median(others);
  return other === 0 ? null : median(values) / other;
}
