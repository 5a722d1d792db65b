/** The quotations of one paragraph, with what the typing of their marks tells. */
import { isClosing, isOpening } from '../../../content/quotationMarks';
import { quotedSpans } from '../../../content/quotedSpans';
import type { Stretch } from './tokens';

export interface Quotation extends Stretch {
  /** With its marks. */
  outer: Stretch;
  isOpened: boolean;
  isClosed: boolean;
}

/** @param marks from `speechMarksIn` */
export function quotationsIn(text: string, marks: string): Quotation[] {
  return quotedSpans(text, marks).flatMap(([start, end]): Quotation[] => {
    const isOpened = start > 0 && isMark(text[start - 1]);
    const isClosed = end < text.length && isMark(text[end]);
    const outer = { start: isOpened ? start - 1 : start, end: isClosed ? end + 1 : end };
    if (end <= start || isNickname(text, start, end)) return [];
    return [{ start, end, outer, isOpened, isClosed }];
  });
}

function isMark(character: string | undefined): boolean {
  return isOpening(character) || isClosing(character);
}

/** `Jae “Jay” Kim` */
function isNickname(text: string, start: number, end: number): boolean {
  return (
    end - start <= 20 &&
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(text.slice(start, end)) &&
    /\p{Lu}[\p{L}.'’-]* ?\(?$/u.test(text.slice(Math.max(0, start - 20), Math.max(0, start - 1))) &&
    /^ ?\)? \p{Lu}\p{L}/u.test(text.slice(end + 1, end + 5))
  );
}

/** How many words these are, up to a few. */
export function wordCount(words: string): number {
  return (words.slice(0, 400).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
}

/** Whether words in marks may be a sentence that someone said. */
export function isSentenceLike(words: string): boolean {
  return (
    /^\W{0,3}[\p{Lu}\p{N}]/u.test(words) &&
    /[.!?…,—–][)\]’'”"]*$/u.test(words.trimEnd()) &&
    wordCount(words) >= 3
  );
}
