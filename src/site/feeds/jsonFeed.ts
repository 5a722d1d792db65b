import { absolute, feedPath, iconPaths, pathTo } from '../../links';
import type { CardContext } from '../siteFile';
import type { Author } from './entry';
import { entryHtml, momentOf } from './entryHtml';
import type { Feed } from './feed';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeedOf({ site, cardOf }: Pick<CardContext, 'site' | 'cardOf'>, feed: Feed): string {
  const { language } = feed;
  const authorOf = ({ name, path }: Author) => ({ name, url: absolute(site, path) });
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(site, pathTo(language, feed.place)),
    feed_url: absolute(site, feedPath(language, 'json', feed.organization)),
    icon: absolute(site, iconPaths[512]),
    favicon: absolute(site, iconPaths[192]),
    authors: [authorOf(feed.author)],
    language,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: absolute(site, pathTo(language, entry.place)),
      title: entry.title,
      content_html: entryHtml(site, feed, entry),
      image: cardOf(language, entry.place).address,
      date_published: momentOf(entry.date),
      ...(entry.corrected !== undefined && { date_modified: momentOf(entry.corrected) }),
      authors: entry.authors.map(authorOf),
      language: entry.language,
    })),
  });
}
