/** Names that are nearly, but not exactly, ones that the network knows. */
import type { Network } from './schema';

/** All names of a network, made ready once: an archive asks about the same few thousands of times. */
export class KnownNames {
  /** Each form once, the first names first. */
  readonly #forms: ReadonlySet<string>;
  readonly #answers = new Map<string, string | undefined>();

  constructor(network: Network) {
    this.#forms = new Set(namesIn(network).flatMap(formsOf));
  }

  /** @returns the known name that `written` is almost, or undefined where it is one of them or far from all. */
  near(written: string): string | undefined {
    if (this.#forms.has(written)) return undefined;
    if (!this.#answers.has(written)) this.#answers.set(written, this.#find(written));
    return this.#answers.get(written);
  }

  #find(written: string): string | undefined {
    const small = written.toLowerCase();
    for (const name of this.#forms) {
      if (isWithin(toleranceFor(name), written, name) || name.toLowerCase() === small) return name;
    }
    return undefined;
  }
}

function namesIn({ organizations, people }: Network): string[] {
  return [
    ...organizations.flatMap(({ name, fullName = {}, formerNames = [] }) => [
      ...Object.values(name),
      ...Object.values(fullName),
      ...formerNames,
    ]),
    ...people.flatMap(({ name }) => Object.values(name)),
  ].filter((name) => name !== undefined);
}

/** A name, and its beginnings of two words or more: a source may leave `for Community Action` out. */
function formsOf(name: string): string[] {
  const words = name.split(' ');
  return [name, ...words.slice(2).map((_, index) => words.slice(0, index + 2).join(' '))];
}

/** In a short name two letters make another name: `Ana Ruiz`, `Ada Ruiz`. */
function toleranceFor(name: string): number {
  return name.length < 10 ? 1 : 2;
}

/** Whether so many letters at most have to be added, dropped or changed to make one word of the other (Levenshtein). */
function isWithin(most: number, a: string, b: string): boolean {
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
