import type { Matcher } from './matchers';

/** Walks through what a matcher finds in a text of several parts. @param starts where each part begins. */
export function eachPlace(
  find: Matcher,
  text: string,
  starts: readonly number[],
  tell: (part: number, from: number, to: number, fit: number) => void,
): void {
  let part = 0;
  find(text, (from, to, fit) => {
    // Some matchers go through the text twice.
    if (from < (starts[part] ?? 0)) part = 0;
    while (from >= (starts[part + 1] ?? Infinity)) part += 1;
    tell(part, from, to, fit);
  });
}
