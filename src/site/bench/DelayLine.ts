/** Hands on what it is given, in its order, each at its time. */
export class DelayLine<Item> {
  readonly #waiting: { item: Item; due: number }[] = [];
  readonly #deliver: (item: Item) => void;

  constructor(deliver: (item: Item) => void) {
    this.#deliver = deliver;
  }

  /** @param due as `performance.now()` tells time, never before that of the one added last. */
  add(item: Item, due: number) {
    this.#waiting.push({ item, due });
    if (this.#waiting.length === 1) this.#wait();
  }

  #wait() {
    const [next] = this.#waiting;
    if (next) setTimeout(() => this.#run(), Math.max(0, next.due - performance.now()));
  }

  #run() {
    // A timer may be a little early.
    while (this.#waiting[0] && this.#waiting[0].due <= performance.now() + 1) {
      this.#deliver(this.#waiting.shift()!.item);
    }
    this.#wait();
  }
}
