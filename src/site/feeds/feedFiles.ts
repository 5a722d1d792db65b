import { feedFormatIds, feedPath, type FeedFormat } from '../../links';
import type { CardContext, SiteFile } from '../siteFile';
import { atomOf } from './atom';
import type { Feed } from './feed';
import { jsonFeedOf } from './jsonFeed';

type Context = Pick<CardContext, 'site' | 'cardOf'>;

const written: Record<FeedFormat, (context: Context, feed: Feed) => string> = {
  atom: atomOf,
  json: jsonFeedOf,
};

/** A feed in each of its formats. */
export function feedFiles(context: Context, feed: Feed): SiteFile[] {
  return feedFormatIds.map((format) => ({
    path: feedPath(feed.language, format, feed.organization),
    data: written[format](context, feed),
  }));
}
