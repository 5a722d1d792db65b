/** The two builds that the tests visit: one at `/`, one below a path and at an address of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface BuiltSite {
  directory: string;
  base: string;
  /** What its pages call themselves. */
  origin: string;
  port: number;
}

/** The first of the two ports; another where two clones are tested side by side. */
const firstPort = Number(process.env['TESTS_PORT'] ?? 4183);

export const site: BuiltSite = {
  directory: path.join(root, '.cache/site'),
  base: '/',
  // What is shared bears this address, and is opened at it.
  origin: `http://localhost:${firstPort}`,
  port: firstPort,
};

export const siteBelowPath: BuiltSite = {
  directory: path.join(root, '.cache/dashboard'),
  base: '/dashboard/',
  origin: 'https://example.org',
  port: firstPort + 1,
};

/** Where a built site answers while the tests run. */
export function addressOf({ port, base }: BuiltSite): string {
  return `http://localhost:${port}${base}`;
}

/** The paths of all pages that were written for readers, without the base: `/`, `/en/`, `/en/about/` … */
export function pagesOf({ directory }: BuiltSite): string[] {
  return filesIn(directory)
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .filter((file) => !file.startsWith('embed/') && !file.startsWith('desk/'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .toSorted();
}

/** The file that a static host answers a path with. */
export function fileAt(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}

export function readFile({ directory }: BuiltSite, file: string): string {
  return readFileSync(path.join(directory, file), 'utf8');
}

export function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
}
