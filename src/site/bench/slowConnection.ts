/**
 * A slow link in front of a server, for figures that count what a browser's own throttling leaves out: the set-up of the
 * connection, its slow start, and a bandwidth that goes to what the server sends first.
 */
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { link } from './conditions';
import { DelayLine } from './DelayLine';

/** As much as one packet carries. */
const packet = 1460;
/** What a server may send before the first answer has come back (RFC 6928). */
const firstWindow = 10 * packet;
/** Each byte takes half of the way there and back. */
const oneWay = link.roundTrip / 2;

/** The server's end of a visitor's connection. What it writes is taken as fast as the link carries it. */
export class SlowConnection extends Duplex {
  readonly #visitor: Socket;
  /** When the link has carried all that it was given. */
  #freeAt = 0;
  #window = firstWindow;
  #underway = 0;
  #onArrival: (() => void) | null = null;
  readonly #toServer = new DelayLine<Buffer | null>((bytes) => this.push(bytes));
  readonly #toVisitor = new DelayLine<Buffer | null>((bytes) => {
    if (bytes === null) this.#visitor.end();
    else if (this.#visitor.writable) this.#visitor.write(bytes);
  });
  readonly #backAtServer = new DelayLine<number>((bytes) => {
    // Slow start: for each byte that has arrived, one more may be underway.
    this.#underway -= bytes;
    this.#window += bytes;
    this.#onArrival?.();
  });
  readonly #carried = new DelayLine<() => void>((done) => done());

  constructor(visitor: Socket) {
    super({ writableHighWaterMark: packet });
    this.#visitor = visitor;
    visitor.setNoDelay(true);
    // TCP greets first: the visitor's first words come a round trip later than they would.
    const openAt = performance.now() + link.roundTrip;
    const arrival = () => Math.max(performance.now(), openAt) + oneWay;
    visitor.on('data', (bytes) => this.#toServer.add(bytes, arrival()));
    visitor.on('end', () => this.#toServer.add(null, arrival()));
    visitor.on('close', () => this.destroy());
    visitor.on('error', () => this.destroy());
  }

  override _read() {
    // What comes is pushed: a visitor's requests are few and short.
  }

  override _write(bytes: Buffer, _: BufferEncoding, done: () => void) {
    // The link is taken until the last byte has left: what is more important by then goes first.
    void this.#carry(bytes).then(() => this.#carried.add(done, this.#freeAt));
  }

  override _final(done: () => void) {
    this.#toVisitor.add(null, this.#freeAt + oneWay);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void) {
    this.#onArrival?.();
    this.#visitor.destroy();
    done(error);
  }

  async #carry(bytes: Buffer): Promise<void> {
    for (let from = 0; from < bytes.length; from += packet) {
      const part = bytes.subarray(from, from + packet);
      while (this.#underway + part.length > this.#window && !this.destroyed) {
        await new Promise<void>((resolve) => {
          this.#onArrival = resolve;
        });
      }
      this.#freeAt = Math.max(this.#freeAt, performance.now()) + (part.length / link.bytesPerSecond) * 1000;
      this.#underway += part.length;
      this.#toVisitor.add(part, this.#freeAt + oneWay);
      this.#backAtServer.add(part.length, this.#freeAt + link.roundTrip);
    }
  }
}
