/** Names that are nearly, but not exactly, ones that the network knows. */
import { isWithin } from './letterDistance';
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
