/** Finds the largest setting of a card's words for which there is room. */
import { cardSize, type Shown } from './card';
import { drawFigure, sizeWithin } from './figure';
import { largeText, sample } from './largeWords';
import { composed, type Setting } from './layout';
import { brokenAt, endsWell, longest, settingsOf, type Line, type Word } from './lines';
import type { Measured, Pen, Piece } from './pen';
import { edge, figureRooms, gap, measure, stepsFor, type Step } from './sizes';

/**
 * The largest size whose lines have room; of its settings the most even one, or one whose shorter last line leaves
 * the figure clearly more room.
 * @returns null where there is no room even at the smallest size.
 */
export async function fitted(shows: Shown, pen: Pen): Promise<Piece | null> {
  const frame = await frameOf(shows, pen);
  for (const step of stepsFor(shows)) {
    const words = await wordsOf(shows, step, pen);
    const lines = brokenAt(words, measure);
    const end = frame.top + lines.length * step.line + frame.under.height;
    const isLow = end + gap.byline > frame.bottom;
    if (isLow || longest(lines) > measure || lines.length > (step.lines ?? Infinity)) continue;

    let best = { lines, scale: -1 };
    for (const one of settingsOf(words, measure)) {
      const scale = scaleBeside(shows, [...placed(one, frame.top, step), ...underAt(frame, end)]);
      if (best.scale < 0 || (scale > best.scale + 0.1 && endsWell(one))) best = { lines: one, scale };
    }
    return composed(shows, {
      step,
      lines: best.lines.map(({ text }) => text),
      ...figureAt(shows, best.scale),
    });
  }
  return null;
}

/** All that a picture follows from, but for the fonts and the finding itself: the card in one line, and what is tried. */
export function sketched(shows: Shown) {
  const steps = stepsFor(shows);
  const lines = [largeText(shows)];
  return { piece: composed(shows, { step: steps[0], lines, ...figureAt(shows, 1) }), steps, gap };
}

/** Where the large words may stand, and what stands under them. */
interface Frame {
  top: number;
  bottom: number;
  /** With its distance from the words. */
  under: { height: number; right: number };
}

async function frameOf(shows: Shown, pen: Pen): Promise<Frame> {
  const boxes = await pen.measure(composed(shows, { step: stepsFor(shows)[0], lines: [] }), cardSize);
  const words = found(boxes, 'words');
  const under = boxes.get('under');
  return {
    top: words.y,
    bottom: found(boxes, 'byline').y,
    under: under
      ? { height: under.y + under.height - words.y, right: endOf(under) }
      : { height: 0, right: 0 },
  };
}

/** The words at a size, each where Takumi would let a line break. */
async function wordsOf(shows: Shown, step: Step, pen: Pen): Promise<Word[]> {
  const boxes = await pen.measure(sample(shows, step));
  const space = endOf(found(boxes, 'apart')) - endOf(found(boxes, 'together'));
  const { x, runs } = found(boxes, 'words');
  const words: Word[] = [];
  for (const { text, left, right } of runs) {
    // What begins where the lines begin is on a new one.
    const before = left > x ? (words.pop()?.text ?? '') : '';
    words.push({ text: before + text, width: right - x, space: 0 });
  }
  const text = words.map((word) => word.text).join('');
  if (text !== largeText(shows))
    throw new Error(`Takumi measured “${text}” instead of “${largeText(shows)}”.`);
  return words.map((word) =>
    word.text.endsWith(' ') ? { text: word.text.trimEnd(), width: word.width - space, space } : word,
  );
}

function found(boxes: Map<string, Measured>, id: string): Measured {
  const box = boxes.get(id);
  if (!box) throw new Error(`A card was composed without its “${id}”.`);
  return box;
}

function endOf({ runs }: Measured): number {
  return Math.max(...runs.map(({ right }) => right));
}

interface Edge {
  right: number;
  bottom: number;
}

function placed(lines: Line[], top: number, { line }: Step): Edge[] {
  return lines.map(({ width }, index) => ({ right: edge.left + width, bottom: top + (index + 1) * line }));
}

function underAt({ under }: Frame, bottom: number): Edge[] {
  return under.height > 0 ? [{ right: under.right, bottom }] : [];
}

/** How large the figure can be, bottom right, beside and below these: a part of its largest size. */
function scaleBeside({ kind, figure }: Shown, edges: Edge[]): number {
  if (!figure) return 0;
  const most = sizeWithin(figure, figureRooms[kind]);
  const [right, bottom] = [cardSize.width - edge.right, cardSize.height - edge.bottom];
  let scale = 1;
  const touches = (one: Edge) =>
    one.right + gap.beside > right - most.width * scale &&
    one.bottom + gap.above > bottom - most.height * scale;
  while (scale > 0.2 && edges.some(touches)) scale -= 0.02;
  return scale;
}

function figureAt({ kind, figure }: Shown, scale: number): Pick<Setting, 'drawing'> {
  if (!figure) return {};
  return { drawing: drawFigure(figure, sizeWithin(figure, figureRooms[kind]).width * scale) };
}
