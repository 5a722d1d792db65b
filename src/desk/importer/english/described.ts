/** Which organization a common noun stands for. */
import type { KnownPeople } from '../known';
import type { Paragraph, Span } from '../source';
import { spanIn } from './places';
import { isOrganizational, tokensOf } from './tokens';

/** An organization's name at the end of a stretch. */
const capitals =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'&-]*(?: (?:\p{Lu}[\p{L}’'&-]*|(?:of|for|the|and|&|in)(?= )))*$/u;

/** @returns the name in `Southern Voices, an alliance of …`, where it stands first. @param noun in small letters. */
export function describedAs(
  noun: string,
  paragraphs: readonly Paragraph[],
  known: KnownPeople,
): Span | undefined {
  if (!/^\p{L}{4,20}$/u.test(noun)) return undefined;
  const behind = new RegExp(`,\\s+an?\\s+(?:[\\p{L}-]+\\s+){0,4}${noun}(?!\\p{L})`, 'giu');
  for (const paragraph of paragraphs) {
    for (const { index } of paragraph.text.matchAll(behind)) {
      const begin = Math.max(0, index - 90);
      const name = capitals.exec(paragraph.text.slice(begin, index));
      if (name && isOrganizational(tokensOf(paragraph.text, begin + name.index, index, known)))
        return spanIn(paragraph, { start: begin + name.index, end: index });
    }
  }
  return undefined;
}
