import type { Archive } from '../content/archive';
import type { Site } from '../links';

/** A file that the build writes beside the app. */
export interface SiteFile {
  /** Without the base path: `/en/feed.xml`. A page ends in a slash. */
  path: string;
  data: string | Uint8Array;
}

/** What every file beside the pages is made from. */
export interface SiteContext {
  archive: Archive;
  site: Site;
}
