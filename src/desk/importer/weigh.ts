/** What of a sentence a translation keeps. */
import type { Weighed } from './pairSentences';

/** @param words a sentence @param namesIn the ids of those whom it names */
export function weigh(words: string, namesIn: (words: string) => readonly string[] = () => []): Weighed {
  const numbers = [...words.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([number]) => number.replaceAll(',', ''));
  const anchors = new Set([...numbers, ...namesIn(words)]);
  if (/[?？]/u.test(words)) anchors.add('?');
  if (/[!！]/u.test(words)) anchors.add('!');
  return {
    length: words.replace(/\s/gu, '').length,
    anchors,
    seam: /[–—;:…]|\s-\s/u.test(words) ? 'strong' : /,/u.test(words) ? 'weak' : 'none',
  };
}
