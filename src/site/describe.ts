/** What a page's head says to machines alone. */
import { escapeUTF8 } from 'entities/escape';
import { Phrasing } from '../content/phrasing';
import { statementTitle } from '../content/statementTitle';
import type { Language } from '../i18n/languages';
import { wordsOf } from '../i18n/words';
import { absolute, feedFormatIds, feedFormats, feedPath, type Place } from '../links';
import { writtenMark } from '../share/writtenHead';
import { cardSize } from './cards/card';
import { oembedLink } from './embed/oembed';
import { feedTitle } from './feeds/feed';
import { jsonLdOf, jsonLdTag } from './jsonLd/jsonLd';
import type { CardContext, SiteContext } from './siteFile';

/**
 * The tags of a page: its card, the feeds of what it shows, how to embed it, and what it is in the words of
 * schema.org. The words of the language must be loaded.
 */
export function describe(context: CardContext, language: Language, place: Place): string {
  const card = context.cardOf(language, place);
  const tags = [
    property('og:image', card.address),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', card.alt),
    ...feedLinks(context, language, place),
    ...(place.page === 'statement' ? [embedLink(context, language, place)] : []),
    jsonLdTag(jsonLdOf(context, language, place)),
  ];
  return tags.map((tag) => tag.replace(/^<\w+/, `$& ${writtenMark}`)).join('');
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeUTF8(content)}">`;
}

/** The network's feeds everywhere, and an organization's on its own page, first. */
function feedLinks({ archive, site }: SiteContext, language: Language, place: Place): string[] {
  const phrasing = new Phrasing(archive, language);
  const ids = [...(place.page === 'organization' ? [place.organization] : []), undefined];
  return ids.flatMap((id) => {
    const title = feedTitle(phrasing, id);
    return feedFormatIds.map(
      (format) =>
        `<link rel="alternate" type="${feedFormats[format].type}" title="${escapeUTF8(title)}" href="${escapeUTF8(absolute(site, feedPath(language, format, id)))}">`,
    );
  });
}

function embedLink(
  { archive, site }: SiteContext,
  language: Language,
  place: Extract<Place, { page: 'statement' }>,
) {
  const voice = new Phrasing(archive, language).voice(archive.entry(place.release, place.statement));
  return oembedLink(site, language, place, statementTitle(voice, wordsOf(language).t, language));
}
