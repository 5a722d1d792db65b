import { loadWords } from '../../i18n/words';
import { feedFormatIds, feedPath, type FeedFormat } from '../../links';
import type { CardContext, SiteFile } from '../siteFile';
import { atomOf } from './atom';
import { feedOf } from './feed';
import { jsonFeedOf } from './jsonFeed';

const written = { atom: atomOf, json: jsonFeedOf } satisfies Record<FeedFormat, unknown>;

/** Every feed: in each language the network's, then one of each organization, each in both formats. */
export async function* feedFiles(context: CardContext): AsyncGenerator<SiteFile> {
  const { languages, organizations } = context.archive.content.network;
  await Promise.all(languages.map(loadWords));
  for (const language of languages) {
    for (const organization of [undefined, ...organizations.map(({ id }) => id)]) {
      const feed = feedOf(context, language, organization);
      for (const format of feedFormatIds) {
        yield { path: feedPath(language, format, organization), data: written[format](context, feed) };
      }
    }
  }
}
