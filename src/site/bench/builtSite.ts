import { spawn } from 'node:child_process';
import path from 'node:path';

const folder = '.cache/bench-site';

/** Builds the site as `npm run build` does, into a folder of the bench's own. @param content other content than the usual. */
export async function builtSite(content: string | undefined): Promise<string> {
  const { CONTENT_DIR: usual } = process.env;
  const directory = content ?? usual;
  const child = spawn(process.execPath, ['src/site/quietly.js', 'vite', 'build', '--logLevel', 'warn'], {
    // Tables alone are printed where tables are asked for.
    stdio: ['ignore', process.stderr, process.stderr],
    env: {
      ...process.env,
      OUT_DIR: folder,
      BASE_PATH: '/',
      ...(directory !== undefined && { CONTENT_DIR: directory }),
    },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error('The site could not be built.');
  return path.resolve(folder);
}
