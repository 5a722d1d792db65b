/** Names of states as they follow a name or a city: `Mary Roe, Houston, Texas`. */
import type { Paragraph, Span } from '../source';
import type { Stretch } from './tokens';
import { states } from '../../../content/states';

export const stateNames: ReadonlySet<string> = new Set(
  Object.entries(states).flatMap(([code, { en }]) => [code.toLowerCase(), en.toLowerCase()]),
);

/** A place of a paragraph as one of the source. */
export function spanIn({ span }: Paragraph, { start, end }: Stretch): Span {
  return { text: span.text, start: span.start + start, end: span.start + end };
}
