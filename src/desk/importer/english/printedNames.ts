/** Names in full that a text prints, by their last word. */
import { lettersOf } from '../lettersOf';
import type { Paragraph, Span } from '../source';
import { spanIn } from './places';
import type { Stretch } from './tokens';
import { honorifics, noNames, organizationNouns, roles, titleWords } from './words';

export interface PrintedNames {
  people: Map<string, { paragraph: Paragraph; at: Stretch }>;
  /** Where several capitalized words in a row end in this one, first. */
  runs: Map<string, Span>;
}

const fullName =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ]+(?:de|la|del|los|van|von|bin|al|el|y|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}/gu;

export function namesIn(paragraphs: readonly Paragraph[]): PrintedNames {
  const people: PrintedNames['people'] = new Map();
  const runs: PrintedNames['runs'] = new Map();
  for (const paragraph of paragraphs) {
    for (const match of paragraph.text.matchAll(fullName)) {
      const words = match[0].split(/ +/u);
      let offset = 0;
      for (const [index, word] of words.entries()) {
        const begin = match[0].indexOf(word, offset);
        offset = begin + word.length;
        const letters = lettersOf(word.replace(/['’]s$/u, ''));
        if (index === 0 || people.has(letters)) continue;
        if (index === words.length - 1 && !runs.has(letters) && words.length > 1) {
          runs.set(
            letters,
            spanIn(paragraph, {
              start: match.index + (/^The +/u.exec(match[0])?.[0].length ?? 0),
              end: match.index + offset,
            }),
          );
        }
        let first = index;
        while (first > 0 && index - first < 4 && !isOther(words[first - 1] ?? '')) first -= 1;

        if (first === index) continue;
        const start = match.index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        people.set(letters, {
          paragraph,
          at: { start, end: match.index + offset },
        });
      }
    }
  }
  return { people, runs };
}

/** Words in capitals that stand before a name and are no part of it. */
function isOther(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/u, '');
  return (
    noNames.has(plain) ||
    roles.has(plain) ||
    titleWords.has(plain) ||
    organizationNouns.has(plain) ||
    honorifics.has(plain) ||
    /['’]s$/u.test(plain)
  );
}
