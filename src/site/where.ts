import path from 'node:path';
import process from 'node:process';
import type { Site } from '../links';

/** Where `npm start` serves the site when nothing else is said. */
const localOrigin = 'http://localhost:4173';

interface Where {
  site: Site;
  contentDirectory: string;
  outDirectory: string;
}

/**
 * Reads the build's settings: `SITE_URL` (`https://example.org`), `BASE_PATH` (`/dashboard/`), `CONTENT_DIR`
 * and `OUT_DIR`.
 * @throws a sentence naming the setting that is wrong.
 */
export function where(environment: Record<string, string | undefined>): Where {
  const {
    SITE_URL = localOrigin,
    BASE_PATH = '/',
    CONTENT_DIR = 'public/content',
    OUT_DIR = 'dist',
  } = environment;
  if (!URL.canParse(SITE_URL) || !/^https?:$/.test(new URL(SITE_URL).protocol)) {
    throw new Error(`SITE_URL is no web address: “${SITE_URL}”. Write it as https://example.org.`);
  }
  if (!/^\/([\w.-]+\/)*$/.test(BASE_PATH)) {
    throw new Error(
      `BASE_PATH is no path: “${BASE_PATH}”. Write it as /dashboard/, with a slash at both ends.`,
    );
  }
  const [contentDirectory, outDirectory] = [path.resolve(CONTENT_DIR), path.resolve(OUT_DIR)];
  // Whatever the build doesn't write there is removed.
  if ([process.cwd(), contentDirectory].some((folder) => isWithin(outDirectory, folder))) {
    throw new Error(
      `OUT_DIR holds more than the site: “${OUT_DIR}”. Name a folder for the site alone, such as dist.`,
    );
  }
  return {
    site: { origin: new URL(SITE_URL).origin, base: BASE_PATH },
    contentDirectory,
    outDirectory,
  };
}

function isWithin(folder: string, one: string): boolean {
  const way = path.relative(folder, one);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
