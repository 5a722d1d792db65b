/** Sets and draws cards, or says to staff why one can't be. */
import { cutFonts } from '../fonts/cutFonts';
import { NoTypeface } from '../fonts/NoTypeface';
import type { Role } from '../fonts/typefaces';
import { cardSize, type Card } from './card';
import { cantBeDrawn, FaultyCards, noRoom } from './cardFaults';
import { fitted, sketched } from './fit';
import { Pen, textsIn, type Piece } from './pen';

/** Letters for large words are drawn finer: all optical sizes, and Takumi takes the one that fits. */
const axes = { opsz: { min: 8, max: 60 } };

interface Ready {
  pen: Pen;
  /** What is to be said of cards that show what the pen can't write. */
  unwritten: ReadonlyMap<Card, string[]>;
}

export class Press {
  readonly #cards: readonly Card[];
  #ready: Promise<Ready> | undefined;

  /** @param cards all that it may be asked for: its fonts are cut for these. */
  constructor(cards: readonly Card[]) {
    this.#cards = cards;
  }

  /** How a card is set. @throws {FaultyCards} */
  async set(card: Card): Promise<Piece> {
    const { pen, unwritten } = await this.#made();
    const faults = unwritten.get(card);
    if (faults) throw new FaultyCards(faults);
    const piece = await fitted(card.shows, pen);
    if (!piece) throw new FaultyCards([noRoom(card)]);
    return piece;
  }

  /** A card as a PNG. @throws {FaultyCards} */
  async draw(card: Card): Promise<Buffer> {
    const piece = await this.set(card);
    const { pen } = await this.#made();
    return pen.draw(piece, cardSize);
  }

  /** Fonts are cut when the first card asks: most often all are kept. */
  #made(): Promise<Ready> {
    return (this.#ready ??= made(this.#cards));
  }
}

async function made(cards: readonly Card[]): Promise<Ready> {
  try {
    return { pen: await penFor(cards), unwritten: new Map() };
  } catch (error) {
    if (!(error instanceof NoTypeface)) throw error;
    const unwritten = withoutTypeface(cards, error);
    return { pen: await penFor(cards.filter((card) => !unwritten.has(card))), unwritten };
  }
}

/** A pen with the fonts for all that these cards say. */
async function penFor(cards: readonly Card[]): Promise<Pen> {
  const none = new Set<string>();
  const glyphs: Record<Role, Set<string>> = { serif: new Set(), serifBold: new Set(), sans: new Set() };
  for (const card of cards) for (const { role, text } of textsOf(card)) glyphs[role].add(text);
  return Pen.with(await cutFonts({ ...glyphs, serifCore: none, sansCore: none }, { axes }));
}

/** What stands on many cards is told of with the first of them. */
function withoutTypeface(cards: readonly Card[], { missing }: NoTypeface): Map<Card, string[]> {
  const sentences = new Map<string, string>();
  const found = new Map<Card, string[]>();
  for (const card of cards) {
    const faults = textsOf(card).flatMap(({ role, text }) => {
      const characters = (missing.get(role) ?? []).filter((one) => text.includes(one));
      if (characters.length === 0) return [];
      const sentence = sentences.get(text) ?? cantBeDrawn(card, role, characters);
      sentences.set(text, sentence);
      return [sentence];
    });
    if (faults.length > 0) found.set(card, faults);
  }
  return found;
}

function textsOf({ shows }: Card) {
  return [...textsIn(sketched(shows).piece)];
}
