import type { Archive } from '../content/archive';
import type { Language } from '../i18n/languages';
import type { Place, Site } from '../links';

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

/** What the files that tell of preview cards are made from: all say the same address. */
export interface CardContext extends SiteContext {
  /** The card that a page shows in a language. */
  cardOf: (language: Language, place: Place) => CardInfo;
}

/** What is said of a preview card. */
export interface CardInfo {
  /** With host and base path. Its query lets a picture go that someone keeps; without it, it goes on answering. */
  address: string;
  /** What the card shows, in its language. */
  alt: string;
}
