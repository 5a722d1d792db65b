/** A host of the tests' own, which has what a built site's has: it can go away, fall silent, or become another site's. */
import { createServer, type Server } from 'node:http';
import { addressOf, type BuiltSite } from './sites';

/**
 * How it differs from the host behind it: what it makes of a file's text, or the status that it answers with instead; or
 * `silence`, and it takes the request and never answers; or `half`, and it begins an answer and falls silent.
 */
export type Manner = (
  path: string,
  text: string,
) => string | number | typeof silence | typeof half | Promise<string | number>;

export const silence = Symbol('silence');
export const half = Symbol('half');

/** What a host says of the way that its answer came; and what no longer holds once the text is another. */
const leftOut = ['connection', 'content-length', 'etag', 'keep-alive', 'last-modified', 'transfer-encoding'];

export class Host {
  readonly port: number;
  readonly address: string;
  readonly #behind: BuiltSite;
  #server: Server | undefined;

  constructor(behind: BuiltSite, port: number) {
    this.port = port;
    this.#behind = behind;
    this.address = addressOf({ ...behind, port });
  }

  async comes(manner: Manner = (_, text) => text): Promise<void> {
    await this.goesAway();
    const origin = new URL(addressOf(this.#behind)).origin;
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      const answer = async () => {
        const come = await fetch(origin + path, { method: request.method ?? 'GET', redirect: 'manual' });
        const body = Buffer.from(await come.arrayBuffer());
        const isText = /html|json|javascript/.test(come.headers.get('Content-Type') ?? '');
        const made = await manner(path, isText ? body.toString() : '');
        if (made === silence) return;
        const headers = [...come.headers].filter(([name]) => !leftOut.includes(name));
        if (made === half)
          response
            .writeHead(come.status, Object.fromEntries(headers))
            .write(body.subarray(0, body.length / 2));
        else if (typeof made === 'number') response.writeHead(made).end();
        else response.writeHead(come.status, Object.fromEntries(headers)).end(isText ? made : body);
      };
      // What stands behind it is there as long as the tests run.
      answer().catch((error: unknown) => response.destroy(error as Error));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.port, resolve);
    });
    this.#server = server;
  }

  async goesAway(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
