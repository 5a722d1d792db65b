import { loadWords } from '../../i18n/words';
import { feedPath } from '../../links';
import type { CardContext, SiteFile } from '../siteFile';
import { atomOf } from './atom';
import { feedOf } from './feed';
import { jsonFeedOf } from './jsonFeed';

/** Every feed: in each language the network's, then one of each organization, each in both formats. */
export async function* feedFiles(context: CardContext): AsyncGenerator<SiteFile> {
  const { site, archive } = context;
  const { languages, organizations } = archive.content.network;
  await Promise.all(languages.map(loadWords));
  for (const language of languages) {
    for (const organization of [undefined, ...organizations.map(({ id }) => id)]) {
      const feed = feedOf(context, language, organization);
      yield { path: feedPath(language, 'atom', organization), data: atomOf(site, feed) };
      yield { path: feedPath(language, 'json', organization), data: jsonFeedOf(context, feed) };
    }
  }
}
