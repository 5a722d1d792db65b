import { escapeUTF8 as escaped } from 'entities/escape';
import { absolute, feedFormats, feedPath, iconPaths, pathTo, type Site } from '../../links';
import type { SiteContext } from '../siteFile';
import type { Author, FeedEntry } from './entry';
import { entryHtml, momentOf } from './entryHtml';
import type { Feed } from './feed';

/** A feed as Atom (RFC 4287). */
export function atomOf({ site }: Pick<SiteContext, 'site'>, feed: Feed): string {
  const { language } = feed;
  const self = absolute(site, feedPath(language, 'atom', feed.organization));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${feed.id}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<updated>${momentOf(feed.updated)}</updated>`,
    authorOf(site, feed.author, ''),
    `<link rel="self" type="${feedFormats.atom.type}" href="${escaped(self)}"/>`,
    pageLink(absolute(site, pathTo(language, feed.place)), feed),
    `<icon>${escaped(absolute(site, iconPaths[192]))}</icon>`,
    ...feed.entries.map((entry) => entryOf(site, feed, entry)),
    '</feed>\n',
  ].join('\n');
}

function entryOf(site: Site, feed: Feed, entry: FeedEntry): string {
  const inFeedsLanguage = entry.language === feed.language ? '' : ` xml:lang="${feed.language}"`;
  return [
    `<entry xml:lang="${entry.language}">`,
    `<id>${entry.id}</id>`,
    `<title>${escaped(entry.title)}</title>`,
    `<published>${momentOf(entry.date)}</published>`,
    `<updated>${momentOf(entry.corrected ?? entry.date)}</updated>`,
    ...entry.authors.map((author) => authorOf(site, author, inFeedsLanguage)),
    pageLink(absolute(site, pathTo(feed.language, entry.place)), feed),
    `<content type="html">${escaped(entryHtml(site, feed, entry))}</content>`,
    '</entry>',
  ].join('\n');
}

function authorOf(site: Site, { name, path }: Author, attributes: string): string {
  return `<author${attributes}><name>${escaped(name)}</name><uri>${escaped(absolute(site, path))}</uri></author>`;
}

function pageLink(address: string, { language }: Feed): string {
  return `<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(address)}"/>`;
}
