import { closingMarks } from '../content/quotationMarks';

/**
 * Widens a piece of text to whole words: to the white space around it, which in Korean makes whole 어절, as a text
 * directive matches no part of a word (`이민자` doesn't match in `이민자들의`). Marks at the edge that weren't selected stay
 * out (`work` of `work,”`), unless their partner is inside (`“참여하고”를`).
 *
 * @param start and `end`: what is selected, in UTF-16 units.
 * @returns where the whole words start and end.
 */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let from = text.slice(0, start).search(/\S*$/u);
  let to = end + text.slice(end).search(/\s|$/u);
  const isKept = (partner: string | undefined, rest: string) =>
    partner !== undefined && rest.includes(partner);
  for (; from < start && isLoose.test(text[from]!); from++)
    if (isKept(closing.get(text[from]!), text.slice(from + 1, to))) break;
  for (; to > end && isLoose.test(text[to - 1]!); to--)
    if (isKept(opening.get(text[to - 1]!), text.slice(from, to - 1))) break;
  return { start: from, end: to };
}

/** `50%` is one word. */
const isLoose = /^[^\P{P}%]$/u;

const closing = new Map([...closingMarks, ['‘', '’'], ['(', ')'], ['[', ']']]);
const opening = new Map([...closing].map(([open, close]) => [close, open]));
