/** Names that are nearly, but not exactly, ones that the network knows. */

/** @returns the known name that `written` is almost, or undefined where it is one of them or far from all. */
export function nearName(written: string, names: readonly string[]): string | undefined {
  const known = names.flatMap(formsOf);
  if (known.includes(written)) return undefined;
  return known.find(
    (name) => name.toLowerCase() === written.toLowerCase() || isWithin(toleranceFor(name), written, name),
  );
}

/** A name, and its beginnings of two words or more: a source may leave `for Community Action` out. */
function formsOf(name: string): string[] {
  const words = name.split(' ');
  return [name, ...words.slice(2).map((_, index) => words.slice(0, index + 2).join(' '))];
}

/** In a short name two letters make another name: `Mel Lee`, `Ben Lee`. */
function toleranceFor(name: string): number {
  return name.length < 10 ? 1 : 2;
}

function isWithin(most: number, a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
