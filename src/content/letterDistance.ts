/** How far two spellings are apart. */

/** Whether so many letters at most have to be added, dropped or changed to make one word of the other (Levenshtein). */
export function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    let least = row + 1;
    for (const [column, other] of [...b].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      const distance = Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    // No later row has less than the least of this one.
    if (least > most) return false;
    above = current;
  }
  return (above.at(-1) ?? 0) <= most;
}
