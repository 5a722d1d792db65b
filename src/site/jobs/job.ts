/** What is made at once and kept at once: some files, made from an input that holds all that goes into them. */
import type { Content } from '../../content/schema';
import type { Card } from '../cards/card';
import type { Feed } from '../feeds/feed';
import type { CardInfo } from '../siteFile';

export interface Job {
  /** The same in every build, and no other's. */
  id: string;
  /** JSON can hold it: workers get nothing else of the content, and its hash tells whether the job is to be done again. */
  input: Input;
}

export type Input = ReleaseInput | PageInput | FeedInput | CardInput;

/** A release and its statements in all languages: pages, cards, what frames and codes them, and what is derived from it. */
export interface ReleaseInput {
  kind: 'release';
  /** The release alone, and of the network what it names. */
  content: Content;
}

/** Another page, in one language or in none. */
export interface PageInput {
  kind: 'page';
  path: string;
  /** Whether it should need only the fonts' small slices. */
  isCore: boolean;
  /** The derived files that its loaders read. */
  reads: Record<string, unknown>;
  /** The one of these that is written beside it: nobody else's job. */
  writes?: string;
  /** What its head says to machines alone. */
  description: string;
}

/** A feed in one language, in all formats. */
export interface FeedInput {
  kind: 'feed';
  feed: Feed;
  /** By their paths, the preview cards that it names. */
  cards: Record<string, CardInfo>;
}

/** The preview card of a page that isn't a release's or a statement's. */
interface CardInput {
  kind: 'card';
  card: Card;
}
