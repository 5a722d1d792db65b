/** So much stands in a sentence of ours: a line or two. */
const most = 80;

/** Controls, and what turns the direction of all that follows. */
const unquotable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What a visitor typed, or an address holds, as a sentence of ours can quote it. What is cut ends in “…”;
 * Hangul that came in pieces is put together, as fonts have it.
 */
export function typed(text: string): string {
  const letters = [...text.replace(unquotable, '').normalize('NFC')];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}
