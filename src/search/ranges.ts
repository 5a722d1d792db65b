import type { Matcher } from './matchers';
import type { Range } from './results';

/** Every place that any of the matchers finds, in order; those that overlap or touch are one. @param folded text */
export function rangesOf(matchers: readonly Matcher[], folded: string): Range[] {
  const found: Range[] = [];
  for (const find of matchers) find(folded, (from, to) => found.push([from, to]));
  return merged(found);
}

export function merged(ranges: readonly Range[]): Range[] {
  const apart: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
