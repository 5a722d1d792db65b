import { statementTitle } from '../../content/statementTitle';
import type { Language } from '../../i18n/languages';
import { absolute, embedPath, iconPaths, pathTo, underBase } from '../../links';
import type { SiteContext, SiteFile } from '../siteFile';
import { embedPage } from './embedPage';
import type { renderEmbed } from './renderEmbed';
import { voicesOf } from './voicesOf';

interface EmbedPagesOptions {
  /** The server entry's. */
  render: typeof renderEmbed;
  /** Files of the build, without the base path: `assets/…`. */
  stylesheet: string;
  script: string;
}

interface EmbedPage extends SiteFile {
  data: string;
  language: Language;
  /** What it shows, for whoever collects the characters. */
  body: string;
}

/** The card of every statement in every language. */
export async function* embedPages(
  context: SiteContext,
  { render, stylesheet, script }: EmbedPagesOptions,
): AsyncGenerator<EmbedPage> {
  const { archive, site } = context;
  const { name } = archive.organization(archive.content.network.organization);
  for await (const { language, t, phrasing, voice, ids, corrected } of voicesOf(context)) {
    const address = absolute(site, pathTo(language, { page: 'statement', ...ids }));
    const body = await render({ voice, network: phrasing.name(name), address, corrected }, language);
    const data = embedPage({
      body,
      language,
      title: statementTitle(voice, t, language),
      canonical: address,
      stylesheet: underBase(site.base, stylesheet),
      icon: underBase(site.base, iconPaths.drawn),
      script: underBase(site.base, script),
    });
    yield { path: embedPath(language, ids), language, body, data };
  }
}
