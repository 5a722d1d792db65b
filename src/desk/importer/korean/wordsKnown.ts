/** What is known of words before they are read as a name. */
import type { Words } from './mention';
import { isBody, isTitlePart } from './titles';

export function isKnown(words: Words, from: number, to: number, lastWord: string): boolean {
  const [first, last] = [words.tokens[from], words.tokens[to]];
  return (
    first !== undefined &&
    last !== undefined &&
    words.known.people.get(first.start) === last.start + lastWord.length
  );
}

export function isKnownBody(words: Words, from: number, to: number, lastWord: string): boolean {
  const [first, last] = [words.tokens[from], words.tokens[to]];
  return (
    first !== undefined &&
    last !== undefined &&
    words.known.bodies.get(first.start) === last.start + lastWord.length
  );
}

export function isBodyWord(words: Words, word: string): boolean {
  return isBody(word) || words.known.words.has(word);
}

export function isPartAt(words: Words, index: number): boolean {
  const token = words.tokens[index]!;
  return (
    (token.after === '' || token.after === '·') &&
    token.tail === '' &&
    !token.isQuote &&
    isTitlePart(token.word)
  );
}
