/** Does jobs, with nothing in hand but their input: what workers run. */
import type { Manifest } from 'vite';
import { Archive } from '../../content/archive';
import { derive } from '../../content/derive';
import { fileOf } from '../../content/files';
import { placesOf } from '../../content/places';
import { languages } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import { cardPath, contentPath, deskPath, pathTo, type Site } from '../../links';
import type { Card } from '../cards/card';
import { cardKey, cardTeller } from '../cards/cardFiles';
import { cardsIn } from '../cards/cardsIn';
import { Press } from '../cards/press';
import { describe } from '../describe';
import { embedPages } from '../embed/embedPages';
import { oembedFiles } from '../embed/oembed';
import { renderEmbed, renderPage } from '../entry';
import { feedFiles } from '../feeds/feedFiles';
import { toCome } from '../finish';
import { qrFiles } from '../qr';
import type { CardContext } from '../siteFile';
import { fillTemplate } from '../template';
import type { FeedInput, Input, PageInput, ReleaseInput } from './job';
import type { JobFiles } from './JobFiles';
import { isCore, isOfRelease } from './jobsOf';

/** What all jobs of a build have in common. */
export interface Settings {
  site: Site;
  /** The built `index.html`, a mark for its styles. */
  template: string;
  manifest: Manifest;
  /** The built script of a framed card: `assets/…`. */
  embedScript: string;
  /** What cards show, as far as can be guessed. */
  characters: string;
}

export class Jobs {
  readonly #settings: Settings;
  readonly #press: Press;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#press = new Press(settings.characters);
  }

  /** @throws whatever stands in the way of a page; {FaultyCards} of a card. */
  async do(input: Input, files: JobFiles): Promise<void> {
    switch (input.kind) {
      case 'release':
        return await this.#release(input, files);
      case 'page':
        return await this.#page(input, files);
      case 'feed':
        return this.#feed(input, files);
      case 'card':
        return await this.#card(input.card, files);
    }
  }

  async #release({ content }: ReleaseInput, files: JobFiles): Promise<void> {
    const { site, embedScript: script } = this.#settings;
    const archive = new Archive(content);
    const codes = content.network.languages;
    await Promise.all(codes.map(loadWords));
    const derived = derive(archive);
    const context = { archive, site, cardOf: cardTeller(archive, site) };
    const places = placesOf(archive).filter(isOfRelease);
    // The pen works beside us meanwhile.
    const cards = codes
      .flatMap((language) => cardsIn(archive, language))
      .filter(({ place }) => isOfRelease(place))
      .map((card) => this.#card(card, files));

    const pages = async () => {
      const written = new Set<string>();
      for (const language of codes) {
        for (const place of places) {
          const file = fileOf(language, place);
          const path = pathTo(language, place);
          const description = describe(context, language, place);
          await this.#draw({ path, isCore: isCore(language, place), description }, derived, files);
          if (!written.has(file))
            files.write({ path: contentPath(file), data: JSON.stringify(derived.get(file)?.()) });
          written.add(file);
        }
      }
      const embed = { render: renderEmbed, stylesheet: toCome.sheet, script };
      for await (const page of embedPages(context, embed)) {
        files.page({ ...page, isCore: languages[page.language].script === 'Latin' });
      }
      for await (const file of oembedFiles(context)) files.write(file);
      for (const file of qrFiles(context)) files.write(file);
    };
    await Promise.all([...cards, pages()]);
  }

  async #page({ path, isCore: core, reads, writes, description }: PageInput, files: JobFiles): Promise<void> {
    const derived = new Map(Object.entries(reads).map(([file, view]) => [file, () => view]));
    await this.#draw({ path, isCore: core, description }, derived, files);
    if (writes !== undefined) files.write({ path: contentPath(writes), data: JSON.stringify(reads[writes]) });
  }

  async #draw(
    { path, isCore: core, description }: Pick<PageInput, 'path' | 'isCore' | 'description'>,
    derived: ReadonlyMap<string, () => unknown>,
    files: JobFiles,
  ) {
    const { site, template, manifest } = this.#settings;
    const page = await renderPage(path, { base: site.base, derived });
    const data = fillTemplate(template, page, { manifest, base: site.base, description });
    files.page({ path, data, isCore: core, ...(path !== deskPath && { body: page.body }) });
  }

  #feed({ feed, cards }: FeedInput, files: JobFiles): void {
    const cardOf: CardContext['cardOf'] = (language, place) => {
      const card = cards[pathTo(language, place)];
      if (!card) throw new Error(`A feed wasn’t told of the card of ${pathTo(language, place)}.`);
      return card;
    };
    for (const file of feedFiles({ site: this.#settings.site, cardOf }, feed)) files.write(file);
  }

  async #card(card: Card, files: JobFiles): Promise<void> {
    await files.keep(cardPath(card.language, card.place), cardKey(card), () => this.#press.draw(card));
  }
}
