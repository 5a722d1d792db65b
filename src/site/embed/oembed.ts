/**
 * What readers of oEmbed (https://oembed.com/) are told of a statement: one static file each. WordPress asks for it with
 * a query, which a file ignores.
 */
import { escapeUTF8 } from 'entities/escape';
import { bylineOf } from '../../content/names';
import { statementTitle } from '../../content/statementTitle';
import type { Voice } from '../../content/views';
import type { Language } from '../../i18n/languages';
import { absolute, oembedPath, pathTo, type Place, type Site, type StatementIds } from '../../links';
import { frameHeight } from '../../share/frameHeight';
import { quotedStatement } from '../../share/quotedStatement';
import { oembedSnippet } from '../../share/snippets';
import { cardSize } from '../cards/card';
import type { CardContext, SiteFile } from '../siteFile';
import { voicesOf } from './voicesOf';

/** In px: a usual column. The frame takes any width. */
const width = 600;

/** In seconds: a correction should reach other sites within a day. */
const cacheAge = 86_400;

/** The tag by which a statement's page says where its oEmbed file is. @param title the statement's. */
export function oembedLink(site: Site, language: Language, ids: StatementIds, title: string): string {
  const href = absolute(site, oembedPath(language, ids));
  return `<link rel="alternate" type="application/json+oembed" href="${escapeUTF8(href)}" title="${escapeUTF8(title)}">`;
}

/** The file of every statement in every language. */
export async function* oembedFiles(context: CardContext): AsyncGenerator<SiteFile> {
  const { archive, site, cardOf } = context;
  const provider = archive.organization(archive.content.network.organization).name;
  for await (const { language, t, phrasing, voice, ids } of voicesOf(context)) {
    const at = (place: Place) => absolute(site, pathTo(language, place));
    const quoted = quotedStatement(voice, { language, site, title: statementTitle(voice, t, language) });
    const { name, organization } = bylineOf(voice, language);
    const file = {
      version: '1.0',
      type: 'rich',
      title: quoted.title,
      author_name: name ?? organization,
      author_url: at(authorOf(voice)),
      provider_name: phrasing.text(provider),
      provider_url: at({ page: 'home' }),
      cache_age: cacheAge,
      thumbnail_url: cardOf(language, { page: 'statement', ...ids }).address,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
      html: oembedSnippet(quoted),
      width,
      height: frameHeight(quoted),
    };
    yield { path: oembedPath(language, ids), data: JSON.stringify(file) };
  }
}

/** The page of the first who speaks. */
function authorOf({ speaker, organizations: [first] }: Voice): Place {
  if (speaker) return { page: 'person', person: speaker.id };
  if (!first) throw new Error('A statement names no organization.');
  return { page: 'organization', organization: first.id };
}
