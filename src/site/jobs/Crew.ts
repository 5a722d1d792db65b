import { Worker } from 'node:worker_threads';
import type { Answer, Briefing, Task } from './task';

/** Asks one of the crew to do a task. @throws what went wrong there. */
export type Ask = (task: Task) => Promise<Answer>;

interface Pending {
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** How many tasks a worker has at once: while one waits for its pictures, it goes on with the other. */
const tasksEach = 2;

/** A job needs little; without a limit, what earlier ones have left would pile up. */
const resourceLimits = { maxOldGenerationSizeMb: 256 };

/** Threads that do tasks, each started when it is first needed. */
export class Crew {
  readonly #script: URL;
  readonly #size: number;
  readonly #briefing: () => Briefing;
  /** Made once, for the first: it says what all of the content holds. */
  #told: Briefing | undefined;
  readonly #workers: (Worker | undefined)[] = [];
  readonly #pending = new Map<number, Pending>();
  #asked = 0;
  /** Why one of them is gone. */
  #lost: Error | undefined;

  /** @param script as Vite has built `worker.ts`. */
  constructor(script: URL, size: number, briefing: () => Briefing) {
    this.#script = script;
    this.#size = size;
    this.#briefing = briefing;
  }

  /** Sees to items in their order, as many at once as the crew has hands. @throws the first thing that goes wrong. */
  async each<Item>(items: Iterable<Item>, see: (item: Item, ask: Ask) => Promise<void>): Promise<void> {
    const rest = items[Symbol.iterator]();
    const stop = new AbortController();
    const hand = async (place: number) => {
      for (let next = rest.next(); !next.done && !stop.signal.aborted; next = rest.next()) {
        // oxlint-disable-next-line no-await-in-loop
        await see(next.value, (task) => this.#ask(place, task));
      }
    };
    const hands = Array.from({ length: this.#size * tasksEach }, (_, index) => hand(index % this.#size));
    await Promise.all(hands).finally(() => stop.abort());
  }

  /** Sends all home, whatever they are at; who is asked afterwards starts anew. */
  async dismiss(): Promise<void> {
    const workers = this.#workers.splice(0).filter((worker) => worker !== undefined);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  async #ask(place: number, task: Task): Promise<Answer> {
    if (this.#lost) throw this.#lost;
    const worker = (this.#workers[place] ??= this.#start());
    const number = (this.#asked += 1);
    return new Promise<Answer>((resolve, reject) => {
      this.#pending.set(number, { resolve, reject });
      worker.postMessage({ number, task }, []);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      workerData: (this.#told ??= this.#briefing()),
      resourceLimits,
    });
    worker.on('message', ({ number, said }: { number: number; said: Answer }) => {
      this.#pending.get(number)?.resolve(said);
      this.#pending.delete(number);
    });
    worker.on('error', (error) => this.#lose(error));
    // One may end without an error: whoever waits for its answer would wait for ever.
    worker.on('exit', () => {
      const isSentHome = !this.#workers.includes(worker);
      if (!isSentHome) this.#lose(new Error('A worker of the build ended before its work was done.'));
    });
    return worker;
  }

  /** One is gone, and what it was at with it: nobody is asked any more. */
  #lose(reason: Error) {
    this.#lost ??= reason;
    for (const { reject } of this.#pending.values()) reject(this.#lost);
    this.#pending.clear();
  }
}
