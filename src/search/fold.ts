/** Text as it is compared: without case, accents, or the several forms of quotation marks, hyphens and spaces. */

const plain = new Map([
  ...[...'‘’ʼ′`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—−'].map((mark) => [mark, '-'] as const),
  ['\u00a0', ' '],
  ['\u3000', ' '],
]);

/** Never changes the length, so that a place in what is folded is a place in the text. @param text in Unicode NFC. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowered).join('');
  return same.replaceAll(/[^\0-\x7f가-힣]/g, (letter) => plain.get(letter) ?? withoutAccent(letter));
}

function lowered(letter: string) {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function withoutAccent(letter: string) {
  const base = letter.normalize('NFD').charAt(0);
  return /[a-z]/.test(base) ? base : letter;
}

/** Whether a word begins there, of folded text. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isOfWord(text, at - 1);
}

/** Whether a word ends before that place. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isOfWord(text, at);
}

const wordLetter = /[\p{L}\p{N}]/u;

function isOfWord(text: string, at: number) {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return (code >= 0xac00 && code <= 0xd7a3) || wordLetter.test(text.charAt(at));
}
