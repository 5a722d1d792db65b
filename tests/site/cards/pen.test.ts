import { expect, test } from 'vitest';
import { Pen } from '../../../src/site/cards/pen';
import { cutFonts } from '../../../src/site/fonts/cutFonts';

/** Letters of every source that a typeface is cut from: Latin, extended Latin, Vietnamese, Hangul, a mark of its own slice. */
const letters = ['a', 'Ł', 'ř', 'ễ', '한'];
const nothing = '\u{10FFFD}';
const size = { width: 120, height: 100 };

const none = new Set<string>();

test.each(['serif', 'serifBold', 'sans'] as const)(
  'A card has every letter that its fonts have, and each its own: %s',
  async (role) => {
    // No other role has them, so that none can stand in.
    const glyphs = { serif: none, serifBold: none, sans: none, [role]: new Set(letters) };
    const fonts = await cutFonts(glyphs, { axes: { opsz: { min: 8, max: 60 } } });
    const pen = await Pen.with(fonts);
    const drawn = async (text: string) =>
      (await pen.draw({ text, role, style: { fontSize: 60 } }, size)).toString('base64');
    const pictures = await Promise.all([nothing, ...letters].map(drawn));
    expect(new Set(pictures).size).toBe(letters.length + 1);
  },
);
