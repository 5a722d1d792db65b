/** How a card's words are set in lines. */
import { beforeAll, expect, test, vi } from 'vitest';
import { Archive } from '../../../src/content/archive';
import type { Card } from '../../../src/site/cards/card';
import { cardsIn } from '../../../src/site/cards/cardsIn';
import { fitted } from '../../../src/site/cards/fit';
import { Pen, textsIn, type Piece } from '../../../src/site/cards/pen';
import { cutFonts } from '../../../src/site/fonts/cutFonts';
import { realContent } from '../../realContent';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let cards: Card[];
let pen: Pen;
beforeAll(async () => {
  const archive = new Archive(realContent());
  cards = [...cardsIn(archive, 'en'), ...cardsIn(archive, 'ko')];
  const all = new Set(`“”${JSON.stringify(cards)}`);
  pen = await Pen.with(await cutFonts({ serif: all, serifBold: all, sans: all }));
});

/** The lines of the large words, as they are drawn. */
async function linesOf({ shows }: Card): Promise<string[]> {
  const inside = (piece: Piece): Piece[] =>
    'pieces' in piece ? [piece, ...piece.pieces.flatMap(inside)] : [];
  const words = inside((await fitted(shows, pen))!).find((piece) => 'id' in piece && piece.id === 'words');
  return [...textsIn(words!)].map(({ text }) => text).filter((text) => text !== '“');
}

test('All words are there, to the character, and lines break between words only, in both languages', async () => {
  for (const card of cards) {
    const { kind, words } = card.shows;
    const lines = await linesOf(card);
    expect(lines.join(' ')).toBe(kind === 'statement' ? `${words.text}”` : words.text);
    expect(lines.length).toBeLessThan(7);
  }
});

test('A word with a hyphen stays whole, and so does a mark with the particle after it', async () => {
  const [card] = cards.filter(({ place }) => place.page === 'statement');
  const whole = ['level-headed', '트럼프-벤스', '“참여하고”를'];
  for (let before = 1; before < 24; before += 1) {
    const text = `${'we go '.repeat(before)}${whole.join(' and ')} ${'and so on '.repeat(6)}.`;
    const lines = await linesOf({ ...card!, shows: { ...card!.shows, words: { text, language: 'en' } } });
    for (const word of whole) {
      expect(
        lines.some((line) => line.includes(word)),
        lines.join(' / '),
      ).toBe(true);
    }
  }
});

test('No line of several words is left with a single short one at the end', async () => {
  for (const card of cards) {
    const lines = await linesOf(card);
    const lengths = lines.map((line) => line.length);
    expect(lengths.at(-1)!, lines.join(' / ')).toBeGreaterThan(Math.max(...lengths) / 3);
  }
});
