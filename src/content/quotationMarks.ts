/** The marks that quotations are printed in. Straight ones open and close alike. */
const pairs = ['“”', '""', '«»', '「」', '『』'] as const;

/** By each mark that opens a quotation the one that closes it. */
export const closingMarks: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const closing = new Set(closingMarks.values());

/** Finds every mark of either kind in a text. */
export const eachMark = new RegExp(`[${pairs.join('')}]`, 'gu');

/** @param character one, or nothing: `text[0]` of an empty text. */
export function isOpening(character: string | undefined): boolean {
  return character !== undefined && closingMarks.has(character);
}

/** @param character one, or nothing. */
export function isClosing(character: string | undefined): boolean {
  return character !== undefined && closing.has(character);
}
