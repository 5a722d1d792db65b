import { escapeAttribute, escapeText } from 'entities/escape';
import { formatDay } from '../../i18n/dates';
import { absolute, pathTo, type Site } from '../../links';
import type { Feed } from './feed';
import type { FeedEntry } from './entry';

/** An entry's text as HTML: the words as printed, then who said them, when, and in which release. */
export function entryHtml(site: Site, feed: Feed, entry: FeedEntry): string {
  const release = absolute(site, pathTo(feed.language, { page: 'release', release: entry.release }));
  return [
    `<div lang="${entry.language}">`,
    ...entry.paragraphs.map((words) => `<p>${escapeText(words)}</p>`),
    `<p>${escapeText(entry.byline)}<br>${escapeText(formatDay(entry.date, entry.language))}<br>`,
    `<a href="${escapeAttribute(release)}">${escapeText(entry.headline)}</a></p>`,
    '</div>',
  ].join('');
}

/** The beginning of a day, as both formats write dates. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
