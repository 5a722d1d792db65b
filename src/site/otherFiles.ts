/** What stands beside the pages and is made in one piece each time. */
import { isHidden } from '../content/check';
import type { Derived } from '../content/derive';
import { fileOf } from '../content/files';
import { placesOf } from '../content/places';
import { contentPath, iconPaths } from '../links';
import { filesBelow } from './builtApp';
import { iconFiles } from './cards/iconFiles';
import { icon } from './icon';
import { manifest } from './manifest';
import { redirectFiles } from './redirects';
import { robots } from './robots';
import type { SiteContext, SiteFile } from './siteFile';
import { sitemap } from './sitemap';

interface Folders {
  contentDirectory: string;
  publicDirectory: string;
}

/** One after the other: no two are in memory. */
export async function* otherFiles(
  context: SiteContext,
  derived: Derived,
  { contentDirectory, publicDirectory }: Folders,
): AsyncGenerator<SiteFile> {
  // Other content may stand in place of that in the public folder.
  yield* filesBelow(publicDirectory, (name) => !name.startsWith('content/'));
  // Whose content is a repository of its own doesn't publish what that keeps of its history.
  for (const { path, data } of filesBelow(contentDirectory, (name) => !isHidden(name)))
    yield { path: contentPath(path.slice(1)), data };
  yield* derivedElsewhere(context, derived);
  yield* await sitemap(context);
  yield* await redirectFiles(context);
  yield* await iconFiles();
  yield* [robots(context.site), manifest(context), { path: iconPaths.drawn, data: icon() }];
}

/** The derived files that no single page reads. */
function* derivedElsewhere({ archive }: SiteContext, derived: Derived): Generator<SiteFile> {
  const places = placesOf(archive);
  const read = new Set(
    archive.content.network.languages.flatMap((language) => places.map((place) => fileOf(language, place))),
  );
  for (const [file, make] of derived) {
    if (!read.has(file)) yield { path: contentPath(file), data: JSON.stringify(make()) };
  }
}
