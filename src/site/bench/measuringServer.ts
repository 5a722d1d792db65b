/**
 * Serves a built site as a good host does: HTTP/2 over TLS, compressed, in the order of importance. Headers, redirects and
 * what isn't there are those of `npm start`, which stands behind it.
 */
import { createSecureServer, type Http2Session } from 'node:http2';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { serve } from '../serve';
import { compressedAnswers, type Answer } from './answers';
import { certificate } from './certificate';
import { importanceOf } from './importance';
import { ResponseQueue } from './responseQueue';
import { SlowConnection } from './slowConnection';

export interface MeasuringServer {
  /** `https://localhost:…`, without a slash. */
  origin: string;
  /** Of its key, by which a browser knows it. */
  keyHash: string;
  close: () => Promise<void>;
}

interface MeasuringServerOptions {
  directory: string;
  /** Pages that stand beside the site's own, by their paths. */
  beside?: ReadonlyMap<string, Answer>;
  /** Whether visitors reach it over a slow link, and not at once. */
  isSlow?: boolean;
}

/** @throws where the folder hasn't been built. */
export async function startMeasuringServer({
  directory,
  beside = new Map(),
  isSlow = false,
}: MeasuringServerOptions): Promise<MeasuringServer> {
  const plain = await serve({ directory, base: '/', port: 0 });
  const answer = compressedAnswers(`http://localhost:${portOf(plain)}`);
  const queues = new WeakMap<Http2Session, ResponseQueue>();
  const sessions = new Set<Http2Session>();

  const { key, cert, keyHash } = await certificate();
  const server = createSecureServer({ key, cert });
  server.on('session', (session) => {
    queues.set(session, new ResponseQueue());
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    // A visitor who leaves in the middle of something is no fault.
    session.on('error', () => session.destroy());
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => stream.destroy());
    const path = headers[':path'] ?? '/';
    const importance = importanceOf(headers['priority']?.toString());
    Promise.resolve(beside.get(path) ?? answer(path)).then(
      (found) => stream.session && queues.get(stream.session)?.add(stream, { ...found, importance }),
      (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  // What listens hands each connection on to the server, over the slow link or as it is.
  const door = createServer((visitor) =>
    server.emit('connection', isSlow ? new SlowConnection(visitor) : visitor),
  );
  await new Promise<void>((resolve) => door.listen(0, resolve));
  return {
    origin: `https://localhost:${portOf(door)}`,
    keyHash,
    async close() {
      for (const session of sessions) session.destroy();
      await Promise.all([closed(door), closed(plain)]);
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
