import type { StateCode } from '../../content/states';
import type { Language } from '../../i18n/languages';
import type { CardPlace } from '../../links';

/** In pixels: what every network crops or shrinks from. */
export const cardSize = { width: 1200, height: 630 };

/** A preview card: the picture that stands for a page where its link is shared. */
export interface Card {
  place: CardPlace;
  language: Language;
  /** Says, in the page's language, what the card shows. */
  alt: string;
  shows: Shown;
}

/** All that a card's picture depends on: two cards that show the same are the same, to the byte. */
export interface Shown {
  kind: CardPlace['page'];
  /** The network's name in each of its languages. */
  masthead: string[];
  /** Before the large words, quieter. */
  lead?: string | undefined;
  /** The large words: a statement's are set in quotation marks. */
  words: { text: string; language: Language };
  /** Below them, quieter. */
  under?: string | undefined;
  byline: Byline;
  figure?: Figure | undefined;
}

/** Two lines: who, and who that is in another language; then facts, with a hairline between them. */
export interface Byline {
  who: string;
  otherwise?: string | undefined;
  facts: string[];
}

/** States, pale and alone, or among all the others. */
export interface Figure {
  kind: 'silhouette' | 'map';
  states: StateCode[];
  pins: { latitude: number; longitude: number }[];
}
