/** Quotations that run on over paragraphs without a mark of their own, until one mark closes them all. */
import { isClosing } from '../../../content/quotationMarks';
import { isSentenceLike, quotationsIn, type Quotation } from './quotations';

/** A quotation left open goes on over no more paragraphs. */
const furthest = 20;

/**
 * @param texts of the paragraphs @param marks from `speechMarksIn`
 * @returns for each paragraph how far the quotation goes on in it that an earlier one left open: to its end, or to
 * the mark that closes it; none where it doesn't.
 */
export function runningOn(texts: readonly string[], marks: string): (number | undefined)[] {
  const quotations = texts.map((text) => quotationsIn(text, marks));
  const ends: (number | undefined)[] = texts.map(() => undefined);
  for (let index = 0; index < texts.length; index += 1) {
    const last = quotations[index]!.at(-1);
    if (!last?.isOpened || last.isClosed) continue;
    for (let at = index + 1; at < Math.min(texts.length, index + furthest); at += 1) {
      const text = texts[at]!;
      const close = closingIn(text, quotations[at]!);
      if (close === undefined && isBare(text, quotations[at]!)) continue;
      if (close === undefined) break;
      for (let one = index + 1; one < at; one += 1) ends[one] = texts[one]!.length;
      ends[at] = close;
      index = at - 1;
      break;
    }
  }
  return ends;
}

/** @returns the quotations of the paragraph, of which the first goes on from an earlier one up to `end`. */
export function resumed(quotations: Quotation[], end: number): Quotation[] {
  const outer = { start: 0, end: end + 1 };
  return [
    { start: 0, end, outer, isOpened: false, isClosed: true },
    ...quotations.filter(({ outer: own }) => own.start > end),
  ];
}

/** Whether nothing in it begins or ends what somebody says: a title or a word in marks may stand in it. */
function isBare(text: string, quotations: readonly Quotation[]): boolean {
  return quotations.every(
    ({ start, end, outer, isOpened, isClosed }) =>
      isOpened && isClosed && outer.start > 0 && !isSentenceLike(text.slice(start, end)),
  );
}

/** The first mark that closes what wasn't opened in its paragraph. */
function closingIn(text: string, quotations: readonly Quotation[]): number | undefined {
  if (/^["“«]/u.test(text)) return undefined;
  let from = 0;
  for (const quotation of quotations) {
    const straight = straightIn(text, from, quotation.outer.start);
    if (straight !== undefined) return straight;
    if (!quotation.isOpened) return isClosing(text[quotation.end]) ? quotation.end : undefined;
    if (!isBare(text, [quotation])) return undefined;
    from = quotation.outer.end;
  }
  return straightIn(text, from, text.length);
}

/** A straight mark says only by its place that it closes. */
function straightIn(text: string, from: number, to: number): number | undefined {
  const found = /\S"(?![\p{L}\p{N}])/u.exec(text.slice(from, to));
  return found ? from + found.index + found[0].length - 1 : undefined;
}
