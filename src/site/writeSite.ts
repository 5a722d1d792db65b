/** Writes what the app's own build doesn't: every page, and all that stands beside the pages. */
import { cp, rm } from 'node:fs/promises';
import { Archive } from '../content/archive';
import type { Content } from '../content/schema';
import { loadWords } from '../i18n/words';
import { absolute, cardPath, iconPaths, type Site } from '../links';
import { cardCache, cardFiles, cardPlaceOf } from './cards/cardFiles';
import { iconFiles } from './cards/iconFiles';
import { describe } from './describe';
import { oembedFiles } from './embed/oembed';
import { feedFiles } from './feeds/feedFiles';
import { fontCache } from './fonts/cutFonts';
import { dropUnused } from './fonts/kept';
import { icon } from './icon';
import { manifest } from './manifest';
import { qrFiles } from './qr';
import { redirectFiles } from './redirects';
import { robots } from './robots';
import type { CardContext, CardInfo, SiteContext } from './siteFile';
import { SiteFolder } from './SiteFolder';
import { sitemap } from './sitemap';
import { writePages, type PageOptions } from './writePages';

export interface SiteOptions extends Omit<PageOptions, 'describe'> {
  content: Content;
  /** The folder that `content` was read from. */
  contentDirectory: string;
  /** Where the client's build lies and the site is written. */
  outDirectory: string;
  site: Site;
}

/** What a build has written. */
export interface Written {
  pages: number;
  cards: number;
  /** How many of the cards weren't kept from an earlier build. */
  newCards: number;
}

export async function writeSite(options: SiteOptions): Promise<Written> {
  const { content, contentDirectory, outDirectory, site, draw, onProgress } = options;
  const folder = new SiteFolder(outDirectory);
  const archive = new Archive(content);
  await Promise.all(content.network.languages.map(loadWords));

  await rm(folder.at('content'), { recursive: true, force: true });
  await cp(contentDirectory, folder.at('content'), { recursive: true });
  const { cards, newCards } = await writeCards({ archive, site }, folder);
  const context: CardContext = {
    archive,
    site,
    cardOf(language, place) {
      const path = cardPath(language, cardPlaceOf(place));
      const card = cards.get(path);
      if (!card) throw new Error(`The build made no ${path}.`);
      return card;
    },
  };
  const pages = await writePages(context, folder, {
    draw,
    onProgress,
    describe: (language, place) => describe(context, language, place),
  });
  for (const files of [
    feedFiles(context),
    oembedFiles(context),
    qrFiles(context),
    await sitemap(context),
    await redirectFiles(context),
    await iconFiles(),
    [robots(site), manifest(context), { path: iconPaths.drawn, data: icon() }],
  ]) {
    await folder.writeAll(files);
  }
  await Promise.all([cardCache, fontCache].map((cache) => dropUnused(cache)));
  return { pages, cards: cards.size, newCards };
}

/** Writes the preview cards, and keeps what the pages say of them. */
async function writeCards(context: SiteContext, folder: SiteFolder) {
  const cards = new Map<string, CardInfo>();
  let newCards = 0;
  for await (const { path, data, hash, alt, isNew } of cardFiles(context)) {
    await folder.write({ path, data });
    cards.set(path, { address: `${absolute(context.site, path)}?v=${hash}`, alt });
    if (isNew) newCards += 1;
  }
  return { cards, newCards };
}
