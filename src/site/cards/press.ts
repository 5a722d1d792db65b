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

type Missing = ReadonlyMap<Role, readonly string[]>;

interface Ready {
  pen: Pen;
  /** What no typeface of a role has. */
  missing: Missing;
}

export class Press {
  #characters: ReadonlySet<string>;
  #ready: Promise<Ready> | undefined;
  /** What was said of a text that can't be written: what stands on many cards is told of with the first of them. */
  readonly #said = new Map<string, string>();

  /** @param characters what its cards will show: its fonts are cut for these, and again where a card shows others. */
  constructor(characters: Iterable<string>) {
    this.#characters = new Set(characters);
  }

  /** How a card is set. @throws {FaultyCards} */
  async set(card: Card): Promise<Piece> {
    return (await this.#set(card)).piece;
  }

  /** A card as a PNG. @throws {FaultyCards} */
  async draw(card: Card): Promise<Buffer> {
    const { piece, pen } = await this.#set(card);
    return pen.draw(piece, cardSize);
  }

  async #set(card: Card) {
    const { pen, missing } = await this.#readyFor(card);
    const faults = this.#unwritten(card, missing);
    if (faults.length > 0) throw new FaultyCards(faults);
    const piece = await fitted(card.shows, pen);
    if (!piece) throw new FaultyCards([noRoom(card)]);
    return { piece, pen };
  }

  #unwritten(card: Card, missing: Missing): string[] {
    if (missing.size === 0) return [];
    return textsOn(card).flatMap(({ role, text }) => {
      const characters = (missing.get(role) ?? []).filter((one) => text.includes(one));
      if (characters.length === 0) return [];
      const sentence = this.#said.get(text) ?? cantBeDrawn(card, role, characters);
      this.#said.set(text, sentence);
      return [sentence];
    });
  }

  /** Fonts are cut when the first card asks: most often all cards are kept. */
  #readyFor(card: Card): Promise<Ready> {
    const others = charactersOn(card).filter((one) => !this.#characters.has(one));
    if (others.length > 0) {
      this.#characters = new Set([...this.#characters, ...others]);
      this.#ready = undefined;
    }
    return (this.#ready ??= made(this.#characters));
  }
}

/** What a press needs to write a card. */
export function charactersOn(card: Card): string[] {
  return textsOn(card).flatMap(({ text }) => [...text]);
}

function textsOn({ shows }: Card) {
  return [...textsIn(sketched(shows).piece)];
}

async function made(characters: ReadonlySet<string>): Promise<Ready> {
  try {
    return { pen: await penFor(() => characters), missing: new Map() };
  } catch (error) {
    if (!(error instanceof NoTypeface)) throw error;
    const { missing } = error;
    const without = (role: Role) =>
      new Set([...characters].filter((one) => !missing.get(role)?.includes(one)));
    return { pen: await penFor(without), missing };
  }
}

async function penFor(charactersOf: (role: Role) => ReadonlySet<string>): Promise<Pen> {
  const [serif, serifBold, sans] = [charactersOf('serif'), charactersOf('serifBold'), charactersOf('sans')];
  return Pen.with(await cutFonts({ serif, serifBold, sans }, { axes }));
}
