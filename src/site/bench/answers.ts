import type { OutgoingHttpHeaders } from 'node:http2';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** What the measuring server sends for an address. */
export interface Answer {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

const compress = promisify(brotliCompress);

/** What HTTP/2 has no room for, and what is said anew of a compressed body. */
const notPassedOn = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

/**
 * The answers of a plain server, as a good host sends them: compressed with brotli at its best, and kept for good by browsers where the
 * file's name says its content. Each is asked for once.
 * @param origin where the plain server answers.
 */
export function compressedAnswers(origin: string): (path: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (path) => {
    const answer = known.get(path) ?? answered(origin, path);
    known.set(path, answer);
    return answer;
  };
}

async function answered(origin: string, path: string): Promise<Answer> {
  const response = await fetch(origin + path, { redirect: 'manual' });
  const bytes = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !notPassedOn.has(name)));
  return packed(bytes, {
    ':status': response.status,
    'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'max-age=600',
    ...headers,
  });
}

/** @param bytes as a file holds them. */
export async function packed(bytes: Buffer, headers: OutgoingHttpHeaders): Promise<Answer> {
  const isText = /text|json|javascript|svg|xml|manifest/.test(String(headers['content-type'] ?? ''));
  const body = isText ? await compress(bytes) : bytes;
  return {
    headers: {
      ...headers,
      'content-length': body.length,
      vary: 'accept-encoding',
      ...(isText && { 'content-encoding': 'br' }),
    },
    body,
  };
}
