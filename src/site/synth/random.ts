/**
 * Chance that repeats itself: the same seed gives the same draws, on every machine.
 * The generator is mulberry32 (Tommy Ettinger, 2017, public domain:
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 */
export class Random {
  #state: number;

  /** @param seed a whole number of 32 bits. */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0, included, to 1, not included. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** @param probability from 0, never, to 1, always. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws where the list is empty. */
  pick<Item>(list: readonly Item[]): Item {
    const item = list[this.between(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
    return item;
  }

  /** So many different entries in any order, or all where the list has fewer (Fisher and Yates). */
  sample<Item>(list: readonly Item[], count = list.length): Item[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => {
      const at = this.between(0, rest.length - 1);
      const item = rest[at] as Item;
      rest[at] = rest.at(-1) as Item;
      rest.pop();
      return item;
    });
  }
}

/** Hands a list out in shuffled order, and again from a new order once all are gone: no two alike in a row of them. */
export class Deck<Item> {
  readonly #list: readonly Item[];
  readonly #random: Random;
  #left: Item[] = [];

  constructor(list: readonly Item[], random: Random) {
    this.#list = list;
    this.#random = random;
  }

  draw(): Item {
    if (this.#left.length === 0) this.#left = this.#random.sample(this.#list);
    return this.#left.pop() as Item;
  }
}
