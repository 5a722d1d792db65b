/**
 * Where quotations stand in a printed paragraph. Written for how releases are typed, not for how they should
 * be: straight marks, one kind closing another, a mark turned the wrong way, one left open or never opened.
 */
import { closingMarks, eachMark, isOpening } from './quotationMarks';

/** From the first character of the words up to the mark that closes them, in UTF-16 units. */
export type QuotedSpan = readonly [start: number, end: number];

const speech = '“”"«»';
const titles = '「」『』';

/**
 * The marks that set off speech in these paragraphs: beside “ ” Korean sets 「 」 around the name of a law, so
 * those count only where no other marks stand.
 */
export function speechMarksIn(paragraphs: readonly string[]): string {
  return paragraphs.some((text) => [...speech].some((mark) => text.includes(mark))) ? speech : titles;
}

/**
 * Where each outermost quotation begins and ends in a paragraph, its marks left out. One left open runs to the
 * paragraph's end, as it does where a quotation goes on in the next one; one that is only closed begins where
 * the paragraph, or the quotation before it, left off.
 * @param marks from `speechMarksIn`
 */
export function quotedSpans(text: string, marks: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const open: string[] = [];
  let start = 0;
  let last = 0;
  for (const { index, 0: mark } of text.matchAll(eachMark)) {
    if (open.length === 0 && !marks.includes(mark)) continue;
    const turn = turnOf(text, index, open.length > 0);
    if (turn === 'open') {
      if (open.length === 0) start = index + 1;
      open.push(mark);
      continue;
    }
    const opened = open.findLastIndex((one) => isKin(one, mark));
    if (opened > 0) open.splice(opened);
    else if (opened === 0) {
      open.length = 0;
      spans.push([start, index]);
      last = index + 1;
    } else if (open.length === 0 && mark !== '"') {
      spans.push([wordsFrom(text, last), index]);
      last = index + 1;
    }
  }
  if (open.length > 0) spans.push([start, text.length]);
  return spans;
}

/**
 * Whether a mark opens or closes. Straight marks say it by what they touch; curly ones by their shape, unless
 * what they touch says the opposite.
 */
function turnOf(text: string, index: number, isInside: boolean): 'open' | 'close' {
  const mark = text.charAt(index);
  const before = index === 0 || /[\s([{—–-]/u.test(text.charAt(index - 1)) || isOpening(text[index - 1]);
  const after = index + 1 === text.length || !/[\p{L}\p{N}$#@‘'[(“"「«¿¡…]/u.test(text.charAt(index + 1));
  const taken = isTakenUp(text, index + 1);
  if (isInside && taken && (mark === '"' || (mark === '“' && !before))) return 'close';
  if (mark === '"') {
    // `그는"우리는`: nothing was quoted that this could close.
    if (!isInside && !after && !taken && isHangul(text.charAt(index - 1))) return 'open';
    if (before && !after) return 'open';
    return isInside || !before ? 'close' : 'open';
  }
  if (isOpening(mark)) return mark === '“' && isInside && !before && after ? 'close' : 'open';
  return mark === '”' && !isInside && before && !after ? 'open' : 'close';
}

const takingUp = /\s?(?:이?라(?:고|며|면서|는)|고|며|면서)도?(?=[\s,.])/uy;

/** Whether Korean takes up a quotation here, as it does right behind its mark: `”라고 말했다`. */
function isTakenUp(text: string, index: number): boolean {
  takingUp.lastIndex = index;
  return takingUp.test(text);
}

function isHangul(character: string): boolean {
  return /\p{Script=Hangul}/u.test(character);
}

/** Whether one of these marks may close what the other opened. */
function isKin(opening: string, mark: string): boolean {
  return closingMarks.get(opening) === mark || ('“”"'.includes(opening) && '“”"'.includes(mark));
}

function wordsFrom(text: string, start: number): number {
  const rest = text.slice(start);
  return start + rest.length - rest.trimStart().length;
}
