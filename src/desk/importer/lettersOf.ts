/** Names as they are compared: letters and digits only, for a source writes `Jung-Woo`, `Jung Woo` and `JUNG WOO`. */

/** The letters of a text, and where in the text each of them stands. */
export interface Letters {
  letters: string;
  /** For each letter its place in the text; one more at the end, the text's length. */
  places: number[];
}

/** Small letters and digits without accents, `&` as `and`. Hangul stays in syllables. */
export function lettersOf(text: string): string {
  return placedLetters(text).letters;
}

export function placedLetters(text: string): Letters {
  let letters = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const plain = plainOf(text.charAt(index));
    letters += plain;
    for (let times = 0; times < plain.length; times += 1) places.push(index);
  }
  places.push(text.length);
  return { letters, places };
}

function plainOf(character: string): string {
  if (character === '&') return 'and';
  if (!/[\p{L}\p{N}]/u.test(character)) return '';
  if (!/\p{Script=Latin}/u.test(character)) return character;
  return character.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
