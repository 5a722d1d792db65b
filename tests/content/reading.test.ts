/** How long anything is waited for: nobody sits before a page that never comes, and a slow line may take its time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  loadCode,
  patience,
  readFromNetwork,
  UnreachableCode,
  UnreachableContent,
} from '../../src/content/reading';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  // Whoever waits for nothing any more keeps no clock running.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How a promise stands just now. */
function watched<Value>(promise: Promise<Value>) {
  const seen: { value?: Value; error?: unknown } = {};
  promise.then(
    (value) => (seen.value = value),
    (error: unknown) => (seen.error = error),
  );
  return seen;
}

/** A host that answers when and as far as it is told; it ends its answer where nobody waits for it any more. */
function slowHost(status = 200) {
  let begin = () => {};
  let write: (bytes: Uint8Array) => void = () => {};
  let end = () => {};
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => {
          write = (bytes) => stream.enqueue(bytes);
          end = () => stream.close();
          signal.addEventListener('abort', () => {
            stream.error(signal.reason);
            reject(signal.reason as Error);
          });
        },
      });
      begin = () => resolve(new Response(body, { status }));
    });
  });
  const told: string[] = [];
  const reading = watched(readFromNetwork('/', (file) => told.push(file))('index/en/home.json'));
  return {
    reading,
    told,
    begin: () => begin(),
    write: (bytes: Uint8Array) => write(bytes),
    end: () => end(),
  };
}

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const bytes = new TextEncoder().encode('{"name":"하나센터"}');

describe('A file of content', () => {
  test('that never begins to come is waited for no longer than twenty seconds', async () => {
    const { reading } = slowHost();
    await pass(patience - 1);
    expect(reading).toEqual({});
    await pass(1);
    expect(reading.error).toBeInstanceOf(UnreachableContent);
    expect(patience).toBe(20_000);
  });

  test('that stops coming in its middle is waited for twenty seconds from its last byte', async () => {
    const { reading, begin, write } = slowHost();
    begin();
    await pass(patience - 1);
    write(bytes.subarray(0, 5));
    await pass(patience - 1);
    expect(reading).toEqual({});
    await pass(1);
    expect(reading.error).toBeInstanceOf(UnreachableContent);
  });

  test('that comes a few bytes at a time may take minutes, and no letter is cut', async () => {
    const { reading, told, begin, write, end } = slowHost();
    await pass(patience - 1);
    begin();
    // Hangul is three bytes a syllable.
    for (let at = 0; at < bytes.length; at += 4) {
      write(bytes.subarray(at, at + 4));
      // One after the other, as a slow line brings them.
      // oxlint-disable-next-line no-await-in-loop
      await pass(patience - 1);
    }
    end();
    await pass(0);
    expect(reading).toEqual({ value: { name: '하나센터' } });
    expect(told).toEqual(['index/en/home.json']);
  });

  test.each([404, 500])('that is answered with status %s isn’t read to its end', async (status) => {
    const { reading, told, begin } = slowHost(status);
    begin();
    await pass(0);
    expect(reading.error).toBeInstanceOf(Error);
    expect(told).toEqual([]);
  });
});

describe('A part of the app', () => {
  test('that comes is there', async () => {
    await expect(loadCode(() => Promise.resolve({ Page: 1 }))).resolves.toEqual({ Page: 1 });
  });

  test('that isn’t there, as after a deploy, is told with its cause', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const error: unknown = await loadCode(() => Promise.reject(cause)).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(UnreachableCode);
    expect((error as Error).cause).toBe(cause);
  });

  test('that never comes is waited for no longer than twenty seconds; later it changes nothing', async () => {
    let come: (part: string) => void = () => {};
    const reading = watched(loadCode(() => new Promise<string>((resolve) => (come = resolve))));
    await pass(patience - 1);
    expect(reading).toEqual({});
    await pass(1);
    expect(reading.error).toBeInstanceOf(UnreachableCode);
    come('late');
    await pass(0);
    expect(reading).not.toHaveProperty('value');
  });
});
