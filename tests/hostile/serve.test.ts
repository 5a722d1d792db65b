/** Addresses as no browser sends them, asked of the server that `npm start` runs. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/site/serve';
import { nastyPaths, nastyQueries } from './addresses';

const page = '<!doctype html><title>There</title><style>a{color:red}</style>';
const notFound = '<!doctype html><title>Not there</title><style>a{color:red}</style>';
const outside = 'Nobody may read this.';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'served-'));
  await mkdir(path.join(folder, 'site/en/about'), { recursive: true });
  await writeFile(path.join(folder, 'outside.html'), outside);
  await writeFile(path.join(folder, 'site/404.html'), notFound);
  for (const name of ['index.html', 'en/index.html', 'en/about/index.html']) {
    await writeFile(path.join(folder, 'site', name), page);
  }
});

/** Sent as it stands: what `fetch` would mend or refuse, too. */
function ask(port: number, address: string) {
  return new Promise<{ status: number; location: string | undefined; body: string }>((resolve, reject) => {
    const asked = request({ port, path: address, host: 'localhost', agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (body += piece));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe.each(['/', '/dashboard/'])('The server at %s', (base) => {
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = await serve({ directory: path.join(folder, 'site'), base, port: 0 });
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => server.close());

  const raw = [
    ...nastyPaths,
    ...nastyQueries.map((query) => `/en/about/${query}`),
    '/../outside.html',
    '/..%2foutside.html',
    '/%2e%2e/outside.html',
    '/..%5coutside.html',
    '//evil.example/..',
    '//evil.example/%2e%2e',
    '/%5cevil.example/..',
  ]
    // What can stand in a request at all.
    .map((address) => address.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent));

  test('answers every address with a page of the site or a redirect within it, and goes on', async () => {
    for (const address of raw) {
      const name = address.slice(0, 60);
      const { status, location, body } = await ask(port, base.slice(0, -1) + address);
      expect([200, 301, 404, 431], name).toContain(status);
      expect(body, name).not.toContain(outside);
      if (location !== undefined) {
        const host = 'http://site.example';
        expect(new URL(location, host).origin, name).toBe(host);
      } else if (status !== 431) expect([page, notFound], name).toContain(body);
    }
    expect((await ask(port, `${base}en/about/`)).status).toBe(200);
  });
});
