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

/**
 * @param base the site's base path, from `/` to `/`.
 * @param onAnswer is told of each answer that came.
 */
export function readFromNetwork(base: string, onAnswer?: (file: string, response: Response) => void): Read {
  return async (file, signal) => {
    const response = await fetch(underBase(base, contentPath(file)), signal ? { signal } : {}).catch(
      (cause: unknown) => {
        throw new UnreachableContent(`${file} could not be fetched.`, { cause });
      },
    );
    onAnswer?.(file, response);
    if (response.status === 404) throw new MissingContent(`There is no ${file}.`);
    if (!response.ok) throw new UnreachableContent(`${file} was answered with status ${response.status}.`);
    const text = await response.text().catch((cause: unknown) => {
      throw new UnreachableContent(`${file} broke off on its way.`, { cause });
    });
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new BrokenContent(file, [{ file, field: '', message: 'is no JSON' }]);
    }
  };
}
