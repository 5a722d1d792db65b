import process from 'node:process';
import type { Progress } from './jobs/doJobs';

/** In milliseconds: how often it says something, on a terminal and to a file. */
const pauses = { terminal: 100, file: 15_000 };

/** Tells whoever waits for a build how far it is. */
export class ProgressLine {
  readonly #isTerminal = process.stdout.isTTY;
  readonly #began = Date.now();
  #said = Date.now();

  /** @param all how many pages there will be. */
  tell({ done, kept }: Progress, all: number): void {
    const now = Date.now();
    if (now - this.#said < (this.#isTerminal ? pauses.terminal : pauses.file)) return;
    this.#said = now;
    const made = done - kept;
    // The first ones wait for much that the others find ready.
    const left = made > all / 20 ? `, ${spoken(((now - this.#began) / made) * (all - done))} left` : '';
    const text = `${done} of ${all} pages, ${kept} of them kept${left}`;
    process.stdout.write(this.#isTerminal ? `\r\u001b[K${text}` : `${text}\n`);
  }

  /** Leaves the line for what comes next. */
  end(): void {
    if (this.#isTerminal) process.stdout.write('\r\u001b[K');
  }
}

function spoken(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
