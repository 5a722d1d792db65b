import { Phrasing } from '../../content/phrasing';
import { statementTitle } from '../../content/statementTitle';
import type { Language } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import { absolute, embedPath, iconPaths, pathTo, underBase } from '../../links';
import type { SiteContext, SiteFile } from '../siteFile';
import { embedPage } from './embedPage';
import type { renderEmbed } from './renderEmbed';

interface EmbedPagesOptions {
  /** The server entry's. */
  render: typeof renderEmbed;
  /** Files of the build, without the base path: `assets/…`. */
  stylesheet: string;
  script: string;
}

interface EmbedPage extends SiteFile {
  language: Language;
  /** What it shows, for whoever collects the characters. */
  body: string;
}

/** The card of every statement in every language. */
export async function* embedPages(
  { archive, site }: SiteContext,
  { render, stylesheet, script }: EmbedPagesOptions,
): AsyncGenerator<EmbedPage> {
  const { network } = archive.content;
  for (const language of network.languages) {
    const phrasing = new Phrasing(archive, language);
    const { t } = await loadWords(language);
    const name = phrasing.name(archive.organization(network.organization).name);
    for (const entry of archive.entries) {
      const voice = phrasing.voice(entry);
      const ids = { release: voice.release, statement: voice.statement };
      const address = absolute(site, pathTo(language, { page: 'statement', ...ids }));
      const body = await render({ voice, network: name, address }, language);
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
}
