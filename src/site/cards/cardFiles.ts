/** The preview cards, drawn once and kept: a card is drawn again only when what it shows has changed. */
import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/languages';
import { cardPath, type CardPlace, type Place } from '../../links';
import { cutFonts, NoTypeface } from '../fonts/cutFonts';
import { kept } from '../fonts/kept';
import { packageVersion } from '../fonts/packageFiles';
import { typefacesInOrder, type Role } from '../fonts/typefaces';
import type { SiteContext, SiteFile } from '../siteFile';
import { cardSize, type Card } from './card';
import { cardsIn } from './cardsIn';
import { fitted, sketched } from './fit';
import { Pen, penVersion, textsIn } from './pen';

/** Raise it when the same sketch is to give another picture than before. */
const recipe = 2;

/** Drawn at once: the pen works beside us, on as many cores as there are. */
const atOnce = 8;

/** Letters for large words are drawn finer: all optical sizes, and Takumi takes the one that fits. */
const axes = { opsz: { min: 8, max: 60 } };

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

/**
 * Every card in every language of the network, a few at a time.
 * @param cache the folder where they are kept from one run to the next.
 * @throws a sentence naming the card for which there is a character in no typeface, or no room.
 */
export async function* cardFiles(
  { archive }: Pick<SiteContext, 'archive'>,
  cache = '.cache/cards',
): AsyncGenerator<CardFile> {
  const { languages } = archive.content.network;
  const cards = (await Promise.all(languages.map((language) => cardsIn(archive, language)))).flat();
  const tools = versions();
  let pen: Promise<Pen> | undefined;
  const toDraw = () => (pen ??= penFor(cards));
  const drawn = (card: Card) => fileOf(card, cache, tools, toDraw);

  for (let next = 0; next < cards.length; next += atOnce) {
    yield* await Promise.all(cards.slice(next, next + atOnce).map(drawn));
  }
}

async function fileOf(
  card: Card,
  cache: string,
  tools: string[],
  toDraw: () => Promise<Pen>,
): Promise<CardFile> {
  const { place, language, alt, shows } = card;
  let isNew = false;
  const { png } = await kept(cache, [recipe, tools, sketched(shows)], async () => {
    isNew = true;
    const pen = await toDraw();
    const fit = await fitted(shows, pen);
    if (!fit) throw new Error(noRoom(card));
    return { png: (await pen.draw(fit, cardSize)).toString('base64') };
  });
  const data = Buffer.from(png, 'base64');
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return { path: cardPath(language, place), place, language, data, hash, alt, isNew };
}

/** A pen with the fonts for all that these cards say. */
async function penFor(cards: readonly Card[]): Promise<Pen> {
  const none = new Set<string>();
  const glyphs: Record<Role, Set<string>> = { serif: new Set(), serifBold: new Set(), sans: new Set() };
  for (const card of cards) for (const { role, text } of textsOf(card)) glyphs[role].add(text);
  try {
    return await Pen.with(await cutFonts({ ...glyphs, serifCore: none, sansCore: none }, { axes }));
  } catch (error) {
    if (!(error instanceof NoTypeface)) throw error;
    const has = ({ text }: { text: string }) => error.characters.some((one) => text.includes(one));
    const card = cards.find((one) => textsOf(one).some(has));
    if (!card) throw error;
    throw new Error(`The card with ${nameOf(card)} can’t be drawn. ${error.message}`, { cause: error });
  }
}

function textsOf({ shows }: Card) {
  return [...textsIn(sketched(shows).piece)];
}

/** Of all that has a hand in a picture. */
function versions(): string[] {
  const packages = ['subset-font', ...typefacesInOrder().map((typeface) => typeface.package)];
  return [penVersion(), ...packages.map(packageVersion)];
}

function noRoom(card: Card) {
  const { text, language } = card.shows.words;
  const count = [...text].length;
  return `There is no room on a card for ${nameOf(card)} in “${language}”, even in the smallest letters: it has ${count} characters. Choose a shorter one.`;
}

/** The large words, by where the content has them. */
function nameOf({ place }: Card): string {
  switch (place.page) {
    case 'home':
      return 'the mission';
    case 'organization':
      return `the name of organization “${place.organization}”`;
    case 'release':
      return `the headline of release “${place.release}”`;
    case 'statement':
      return `the pull of statement “${place.statement}” of release “${place.release}”`;
  }
}
