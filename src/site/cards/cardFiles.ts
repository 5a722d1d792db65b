/** The preview cards: what is said of them, and what would be wrong with them. */
import { createHash } from 'node:crypto';
import type { Archive } from '../../content/archive';
import type { Language } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import { absolute, cardPath, type CardPlace, type Place, type Site } from '../../links';
import { packageVersion } from '../fonts/packageFiles';
import { typefacesInOrder } from '../fonts/typefaces';
import type { CardContext, CardInfo } from '../siteFile';
import type { Card } from './card';
import { FaultyCards } from './cardFaults';
import { cardAt, cardsIn } from './cardsIn';
import { sketched } from './fit';
import { penVersion } from './pen';
import { charactersOn, Press } from './press';
import { keepSoundCards, readSoundCards, soundCardsFile } from './soundCards';

/** Raise it when the same sketch is to give another picture than before. */
const recipe = 2;

/** Set at once: the pen works beside us, on as many cores as there are. */
const atOnce = 8;

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

/** Changes with the picture: a hash of all that it follows from, known before it is drawn. */
export function cardKey({ shows }: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([recipe, versions(), sketched(shows)]))
    .digest('hex')
    .slice(0, 16);
}

/** What the pages of an archive say of their cards. The words of its languages must be loaded. */
export function cardTeller(archive: Archive, site: Site): CardContext['cardOf'] {
  const known = new Map<string, CardInfo>();
  return (language: Language, place: Place) => {
    const cardPlace = cardPlaceOf(place);
    const path = cardPath(language, cardPlace);
    const info = known.get(path) ?? cardInfo(cardAt(archive, language, cardPlace), site);
    known.set(path, info);
    return info;
  };
}

function cardInfo(card: Card, site: Site): CardInfo {
  const path = cardPath(card.language, card.place);
  return { address: `${absolute(site, path)}?v=${cardKey(card).slice(0, 8)}`, alt: card.alt };
}

/**
 * What would stop cards from being drawn, one sentence each. Nothing is drawn, and what had room the last time isn't
 * measured again.
 * @param file where that is kept.
 */
export async function cardProblems(
  { archive }: { archive: Archive },
  file = soundCardsFile,
): Promise<readonly string[]> {
  const { languages } = archive.content.network;
  await Promise.all(languages.map(loadWords));
  const sound = await readSoundCards(file);
  const all = languages
    .flatMap((language) => cardsIn(archive, language))
    .map((card) => ({ card, key: cardKey(card) }));
  const kept = all.map(({ key }) => key).filter((key) => sound.has(key));
  const cards = all.filter(({ key }) => !sound.has(key));
  const press = new Press(cards.flatMap(({ card }) => charactersOn(card)));
  const faults = new Set<string>();
  for (let next = 0; next < cards.length; next += atOnce) {
    const some = cards.slice(next, next + atOnce).map(async ({ card, key }) => {
      await press.set(card);
      kept.push(key);
    });
    for (const one of await Promise.allSettled(some)) {
      if (one.status === 'fulfilled') continue;
      if (!(one.reason instanceof FaultyCards)) throw one.reason;
      for (const fault of one.reason.faults) faults.add(fault);
    }
  }
  if (cards.length > 0) await keepSoundCards(file, kept);
  return [...faults];
}

let known: string[] | undefined;

/** Of all that has a hand in a picture. */
function versions(): string[] {
  const packages = ['subset-font', ...typefacesInOrder().map((typeface) => typeface.package)];
  return (known ??= [penVersion(), ...packages.map(packageVersion)]);
}
