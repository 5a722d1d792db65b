/** What Vite has built, as the pages need it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Manifest } from 'vite';
import type { Site } from '../links';
import { workerFile } from '../offline/kept';
import type { Settings } from './jobs/doJob';
import { licencesFile, type Licence } from './licences';
import type { SiteFile } from './siteFile';
import { scriptLast, stylesheetOf, withoutStylesheet } from './template';

/** What Vite writes of the packages that it has put into files of script. */
export const licencesName = '.vite/licences.json';

export interface Built {
  /** The folder of the app's build for browsers, and of that for Node. */
  clientDirectory: string;
  serverDirectory: string;
  /** That of the build of the worker that keeps the site on devices. */
  offlineDirectory: string;
}

export interface BuiltApp {
  settings: Omit<Settings, 'characters'>;
  /** Changes with all that pages are made from, but for content and styles. */
  key: string;
  styles: string;
  /** The script of the worker that keeps the site on devices. */
  worker: string;
  /** The app's files, as they are served, and whose work is in them. */
  files: () => Generator<SiteFile>;
}

export function builtApp(
  { clientDirectory, serverDirectory, offlineDirectory }: Built,
  site: Site,
): BuiltApp {
  const read = (name: string) => readFileSync(path.join(clientDirectory, name), 'utf8');
  const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
  const page = read('index.html');
  const stylesheet = stylesheetOf(page, site.base);
  const settings = {
    site,
    template: scriptLast(withoutStylesheet(page, stylesheet, site.base)),
    manifest: withoutStyles(manifest),
    embedScript: chunkOf('src/embed.ts', manifest).file,
  };
  const ours = ['index.html', '.vite/manifest.json', licencesName, stylesheet];
  const readOffline = (name: string) => readFileSync(path.join(offlineDirectory, name), 'utf8');
  const licences = [read, readOffline].flatMap((from) => JSON.parse(from(licencesName)) as Licence[]);
  return {
    settings,
    key: keyOf(settings, serverDirectory),
    styles: read(stylesheet),
    worker: readOffline(workerFile),
    files: function* () {
      yield* filesBelow(clientDirectory, (name) => !ours.includes(name));
      yield licencesFile(licences);
    },
  };
}

/** Pages are drawn by our code built for Node, by packages beside it, and by Node, which knows how dates are written. */
function keyOf(settings: BuiltApp['settings'], serverDirectory: string): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync('package-lock.json'));
  for (const { path: name, data } of filesBelow(serverDirectory)) hash.update(`\n${name}\n`).update(data);
  return hash.update(JSON.stringify(settings)).digest('hex');
}

/** The files of a folder by their addresses, in the same order each time. */
export function* filesBelow(
  directory: string,
  isWanted: (name: string) => boolean = () => true,
): Generator<SiteFile> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  for (const name of names.toSorted()) {
    if (isWanted(name)) yield { path: `/${name}`, data: readFileSync(path.join(directory, name)) };
  }
}

/** Of a chunk's styles pages say nothing themselves, so none is drawn again for them. */
function withoutStyles(manifest: Manifest): Manifest {
  const chunks = Object.entries(manifest).map(([source, chunk]) => {
    const { css: _, ...rest } = chunk;
    return [source, rest];
  });
  return Object.fromEntries(chunks) as Manifest;
}

function chunkOf(source: string, manifest: Manifest) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build made nothing of ${source}.`);
  return chunk;
}
