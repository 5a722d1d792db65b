/** What a page transfers, as the browser counts it: compressed, with headers. */
import type { CDPSession } from '@playwright/test';

export const kinds = ['HTML', 'script', 'styles', 'fonts', 'images', 'data', 'other'] as const;

type Kind = (typeof kinds)[number];

export type Bytes = Record<Kind, number>;

const kindOf: Record<string, Kind> = {
  Document: 'HTML',
  Script: 'script',
  Stylesheet: 'styles',
  Font: 'fonts',
  Image: 'images',
  Fetch: 'data',
  XHR: 'data',
};

interface Request {
  kind: Kind;
  bytes: number;
}

export class Transfers {
  readonly #requests = new Map<string, Request>();
  #open = 0;
  #changed = Date.now();

  /** From now on, all that the page asks for. */
  static async of(devtools: CDPSession): Promise<Transfers> {
    const transfers = new Transfers();
    transfers.#listen(devtools);
    await devtools.send('Network.enable');
    return transfers;
  }

  #listen(devtools: CDPSession) {
    devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (request.url.startsWith('data:')) return;
      if (!this.#requests.has(requestId)) this.#count(1);
      this.#requests.set(requestId, {
        kind: kindOf[type ?? ''] ?? (request.url.endsWith('.svg') ? 'images' : 'other'),
        bytes: 0,
      });
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = this.#requests.get(requestId);
      if (!request) return;
      request.bytes = encodedDataLength;
      this.#count(-1);
    });
    devtools.on('Network.loadingFailed', ({ requestId }) => {
      if (this.#requests.has(requestId)) this.#count(-1);
    });
  }

  #count(change: 1 | -1) {
    this.#open += change;
    this.#changed = Date.now();
  }

  /** Until nothing has been asked for or has come for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    for (;;) {
      const left = this.#changed + milliseconds - Date.now();
      if (this.#open === 0 && left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, Math.max(left, 20)));
    }
  }

  get bytes(): Bytes {
    const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Bytes;
    for (const request of this.#requests.values()) bytes[request.kind] += request.bytes;
    return bytes;
  }
}
