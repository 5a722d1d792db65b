/** The server that the bench measures over: what `npm start` says, compressed, in the order of importance. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMeasuringServer, type MeasuringServer } from '../../../src/site/bench/measuringServer';

let directory: string;
let server: MeasuringServer;
let session: ClientHttp2Session;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'measured-'));
  const page = '<!doctype html><title>하나센터</title><style></style>';
  await mkdir(path.join(directory, 'assets'));
  await mkdir(path.join(directory, 'ko'));
  await writeFile(path.join(directory, '404.html'), page);
  await writeFile(path.join(directory, 'ko/index.html'), page);
  await writeFile(path.join(directory, 'assets/a.js'), 'export {};\n'.repeat(100));
  for (const name of ['picture.png', 'font.woff2']) {
    await writeFile(path.join(directory, 'assets', name), Buffer.alloc(60_000, name));
  }
  server = await startMeasuringServer({ directory });
  session = connect(server.origin, { rejectUnauthorized: false });
});

afterAll(async () => {
  session.destroy();
  await server.close();
  await rm(directory, { recursive: true });
});

function get(address: string, priority?: string) {
  return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const stream = session.request({ ':path': address, ...(priority !== undefined && { priority }) });
    const parts: Buffer[] = [];
    let headers: IncomingHttpHeaders = {};
    stream.on('response', (given) => (headers = given));
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => resolve({ headers, body: Buffer.concat(parts) }));
    stream.on('error', reject);
  });
}

test('A page comes compressed, under the site’s own policy', async () => {
  const { headers, body } = await get('/ko/');
  expect(headers[':status']).toBe(200);
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(brotliDecompressSync(body).toString()).toContain('하나센터');
});

test('A file that is named by its content is kept for good, and a font isn’t compressed twice', async () => {
  const script = await get('/assets/a.js');
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.body.length).toBeLessThan(100);
  const font = await get('/assets/font.woff2');
  expect(font.headers['content-encoding']).toBeUndefined();
  expect(font.body.length).toBe(60_000);
});

test('What isn’t there is answered as a static host does, and a folder’s slash is added', async () => {
  expect((await get('/ko/nothing/')).headers[':status']).toBe(404);
  const { headers } = await get('/ko');
  expect([headers[':status'], headers['location']]).toEqual([301, '/ko/']);
});

test('A font that is asked for after a picture comes before it', async () => {
  const came: string[] = [];
  await Promise.all([
    get('/assets/picture.png', 'u=5, i').then(() => came.push('picture')),
    get('/assets/font.woff2', 'u=1').then(() => came.push('font')),
  ]);
  expect(came).toEqual(['font', 'picture']);
});

test('Over a slow link all arrives whole', async () => {
  const slow = await startMeasuringServer({ directory, isSlow: true });
  const before = session;
  session = connect(slow.origin, { rejectUnauthorized: false });
  const [font, page] = await Promise.all([get('/assets/font.woff2'), get('/ko/')]);
  session.destroy();
  session = before;
  await slow.close();
  expect(font.body.equals(Buffer.alloc(60_000, 'font.woff2'))).toBe(true);
  expect(page.headers[':status']).toBe(200);
});
