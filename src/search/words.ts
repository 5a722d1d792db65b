/** A query as the words that are looked for. */
import { fold } from './fold';
import { apart } from './hangul';

export interface Word {
  /** Folded. */
  text: string;
  /** Stood in quotation marks: found only as it is. */
  isPhrase: boolean;
  /** Stands at the end, and may go on: `권ㄹ`. */
  isOpen: boolean;
}

/** Pasted text names its statement long before these are used up; more words would only take time. */
const mostWords = 40;

/** No text has a longer word. */
const longestWord = 60;

/** Said so often that asking for them finds nothing more, and may lose what was meant. */
const fillers = new Set([
  ...'a an and are as at be been by for from in is it its of on or that the these this those to was were with'.split(
    ' ',
  ),
  ...'및 등 또 또는 그리고 것 수 씨 님 대한 대해 위한 위해 관한 있는 하는'.split(' '),
]);

/** What names are asked by, in which a phrase is nothing but its words. @param query as it was typed. */
export function readName(query: string): Word[] {
  return readQuery(fold(query.normalize('NFC')).replaceAll('"', ' '));
}

/** @param query as it was typed, of any length and content. */
export function readQuery(query: string): Word[] {
  const segments = fold(query.normalize('NFC')).split('"');
  const words = segments.flatMap((segment, index): Word[] => {
    const isLast = index === segments.length - 1;
    if (index % 2 === 1) {
      const text = segment.replaceAll(/\s+/gu, ' ').trim();
      return !/[\p{L}\p{N}]/u.test(text) ? [] : [{ text, isPhrase: true, isOpen: isLast }];
    }
    const found = [...segment.matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)];
    return found.map((match) => ({
      text: apart(match[0].slice(0, longestWord)),
      isPhrase: false,
      isOpen: isLast && match.index + match[0].length === segment.length,
    }));
  });
  const meant = words.filter(({ text, isPhrase }) => isPhrase || !fillers.has(text));
  const unique = new Map((meant.length > 0 ? meant : words).map((word) => [word.text, word]));
  return [...unique.values()].slice(0, mostWords);
}
