import type { OutgoingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { nextOf, type Importance } from './importance';

/** What is sent at a time: small, so that something more important that comes later waits for little. */
const slice = 4096;

interface Waiting {
  stream: ServerHttp2Stream;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  sent: number;
  importance: Importance;
}

/** The responses of one connection, sent slice by slice in the order of their importance. */
export class ResponseQueue {
  #waiting: Waiting[] = [];
  #isSending = false;

  add(stream: ServerHttp2Stream, response: Pick<Waiting, 'headers' | 'body' | 'importance'>) {
    this.#waiting.push({ ...response, stream, sent: 0 });
    if (this.#isSending) return;
    this.#isSending = true;
    // Requests that come together are weighed together.
    setImmediate(() => void this.#send());
  }

  async #send() {
    for (;;) {
      this.#waiting = this.#waiting.filter(({ stream }) => !stream.destroyed);
      const next = nextOf(this.#waiting);
      if (!next) break;
      const { stream, headers, body, sent, importance } = next;
      if (!stream.headersSent) stream.respond(headers);
      next.sent += slice;
      // Those of equal importance that are of use in parts take turns.
      const isLast = next.sent >= body.length;
      if (isLast || importance.isIncremental) this.#waiting.splice(this.#waiting.indexOf(next), 1);
      if (!isLast && importance.isIncremental) this.#waiting.push(next);
      await written(stream, body.subarray(sent, next.sent));
      if (isLast && !stream.destroyed) stream.end();
    }
    this.#isSending = false;
  }
}

/** Until the connection has taken it, or the visitor has gone on. */
function written(stream: ServerHttp2Stream, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) return resolve();
    const done = () => {
      stream.off('close', done);
      resolve();
    };
    stream.once('close', done);
    stream.write(bytes, done);
  });
}
