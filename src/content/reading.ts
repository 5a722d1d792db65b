/** Reading content files over the network, and what can come instead of them. */
import { contentPath, underBase } from '../links';
import { BrokenContent } from './BrokenContent';
import type { Read } from './queries';

/** There is no such file: the address names something that the content doesn't have. */
export class MissingContent extends Error {
  override name = 'MissingContent';
}

/** The file may be there, but it didn't come: no network, or a server in trouble. */
export class UnreachableContent extends Error {
  override name = 'UnreachableContent';
}

/** A part of the app itself didn't come; a browser doesn't ask for it twice, so only a new load helps. */
export class UnreachableCode extends Error {
  override name = 'UnreachableCode';
}

/** Where nothing has come for this long, nothing is waited for any more; ms. */
export const patience = 20_000;

/**
 * Asks the host each time whether what the browser has kept is still so: what is tried again mustn't come as it came before,
 * and after a new build old and new don't mix. A slow line may take its time, as long as something comes.
 *
 * @param base the site's base path, from `/` to `/`.
 * @param onAnswer is told of each answer that brought the file.
 */
export function readFromNetwork(base: string, onAnswer?: (file: string, response: Response) => void): Read {
  return async (file) => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitOn = () => {
      clearTimeout(timer);
      timer = setTimeout(() => ending.abort(), patience);
    };
    waitOn();
    const { response, text } = await fetch(underBase(base, contentPath(file)), {
      cache: 'no-cache',
      signal: ending.signal,
    })
      .then(async (come) => ({ response: come, text: come.ok ? await textOf(come, waitOn) : '' }))
      .catch((cause: unknown) => {
        throw new UnreachableContent(`${file} didn’t come.`, { cause });
      })
      .finally(() => clearTimeout(timer));
    if (response.status === 404) throw new MissingContent(`There is no ${file}.`);
    if (!response.ok) throw new UnreachableContent(`${file} was answered with status ${response.status}.`);
    const value = parsed(text, file);
    onAnswer?.(file, response);
    return value;
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BrokenContent(file, [{ file, field: '', message: 'is no JSON' }]);
  }
}

/** @param onMore is called with each piece. */
async function textOf({ body }: Response, onMore: () => void): Promise<string> {
  const pieces = body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    // One after the other, as they come.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await pieces.read();
    if (done) return text;
    text += value;
    onMore();
  }
}

/**
 * Loads a part of the app. It comes whole or not at all, and can't be stopped: it is only no longer waited for.
 * @throws {UnreachableCode}
 */
export function loadCode<Part>(load: () => Promise<Part>): Promise<Part> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) =>
      reject(new UnreachableCode('A part of the app didn’t come.', { cause }));
    const timer = setTimeout(fail, patience);
    load()
      .then(resolve, fail)
      .finally(() => clearTimeout(timer));
  });
}
