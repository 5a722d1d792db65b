/** The preview cards, drawn once and kept: a card is drawn again only when what it shows has changed. */
import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/languages';
import { cardPath, type CardPlace, type Place } from '../../links';
import { isKept, kept } from '../fonts/kept';
import { packageVersion } from '../fonts/packageFiles';
import { typefacesInOrder } from '../fonts/typefaces';
import type { SiteContext, SiteFile } from '../siteFile';
import type { Card } from './card';
import { FaultyCards } from './cardFaults';
import { cardsIn } from './cardsIn';
import { sketched } from './fit';
import { penVersion } from './pen';
import { Press } from './press';

/** Raise it when the same sketch is to give another picture than before. */
const recipe = 2;

/** Drawn at once: the pen works beside us, on as many cores as there are. */
const atOnce = 8;

/** Where they are kept from one run to the next. */
export const cardCache = '.cache/cards';

export interface CardFile extends SiteFile {
  place: CardPlace;
  language: Language;
  data: Uint8Array;
  /** Changes with the picture: the first eight digits of its SHA-256. */
  hash: string;
  /** What the card shows, in its language. */
  alt: string;
  /** Whether it was drawn now, and not found in the cache. */
  isNew: boolean;
}

/** The card that a page shows: its own, or the network's. */
export function cardPlaceOf(place: Place): CardPlace {
  switch (place.page) {
    case 'organization':
      return { page: 'organization', organization: place.organization };
    case 'release':
      return { page: 'release', release: place.release };
    case 'statement':
    case 'both':
      return { page: 'statement', release: place.release, statement: place.statement };
    default:
      return { page: 'home' };
  }
}

type Cards = Pick<SiteContext, 'archive'>;

/**
 * Every card in every language of the network, a few at a time.
 * @throws {FaultyCards} in the end, if there can't be one of them: with all that is wrong with any.
 */
export async function* cardFiles(context: Cards, cache = cardCache): AsyncGenerator<CardFile> {
  yield* eachCard(context, (card, request, press) => fileOf(card, request, press, cache));
}

/** What would stop `cardFiles`, one sentence each. Nothing is drawn, and what is kept isn't tried again. */
export async function cardProblems(context: Cards, cache = cardCache): Promise<readonly string[]> {
  const tried = eachCard(context, async (card, request, press) => {
    if (!(await isKept(cache, request))) await press.set(card);
  });
  try {
    for await (const _ of tried);
    return [];
  } catch (error) {
    if (!(error instanceof FaultyCards)) throw error;
    return error.faults;
  }
}

/** @param work is told all that the card's picture depends on. */
async function* eachCard<Made>(
  { archive }: Cards,
  work: (card: Card, request: unknown, press: Press) => Promise<Made>,
): AsyncGenerator<Made> {
  const { languages } = archive.content.network;
  const cards = (await Promise.all(languages.map((language) => cardsIn(archive, language)))).flat();
  const press = new Press(cards);
  const tools = versions();
  const faults = new Set<string>();
  for (let next = 0; next < cards.length; next += atOnce) {
    const some = cards
      .slice(next, next + atOnce)
      .map((card) => work(card, [recipe, tools, sketched(card.shows)], press));
    for (const one of await Promise.allSettled(some)) {
      if (one.status === 'fulfilled') yield one.value;
      else if (one.reason instanceof FaultyCards) for (const fault of one.reason.faults) faults.add(fault);
      else throw one.reason;
    }
  }
  if (faults.size > 0) throw new FaultyCards([...faults]);
}

async function fileOf(card: Card, request: unknown, press: Press, cache: string): Promise<CardFile> {
  const { place, language, alt } = card;
  let isNew = false;
  const { png } = await kept(cache, request, async () => {
    isNew = true;
    return { png: (await press.draw(card)).toString('base64') };
  });
  const data = Buffer.from(png, 'base64');
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return { path: cardPath(language, place), place, language, data, hash, alt, isNew };
}

/** Of all that has a hand in a picture. */
function versions(): string[] {
  const packages = ['subset-font', ...typefacesInOrder().map((typeface) => typeface.package)];
  return [penVersion(), ...packages.map(packageVersion)];
}
