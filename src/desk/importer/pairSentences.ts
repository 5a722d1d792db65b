/**
 * Pairs the sentences of a statement across two languages (after Gale & Church, 1993): the cheapest way to cut both
 * into as many parts that follow each other, by their lengths and by what reads the same in both languages.
 */

/** A sentence as it is weighed. */
export interface Weighed {
  /** Its length in characters, white space left out. */
  length: number;
  /** What a translation keeps: numbers, names, a question mark. */
  anchors: ReadonlySet<string>;
  /** How well a translator may make two of it: `strong` at a dash or a semicolon, `weak` at a comma. */
  seam: 'strong' | 'weak' | 'none';
}

/** Sentences from `start` up to `end` of either side, and what it costs to take them for each other. */
export interface Bead {
  first: readonly [start: number, end: number];
  second: readonly [start: number, end: number];
  isDoubtful: boolean;
}

/** How many of either side may make one part, and what the odds of it cost (after Gale & Church, table 5). */
const shapes: readonly (readonly [first: number, second: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 2.3],
  [2, 1, 2.3],
  [2, 2, 4.4],
  [1, 3, 5],
  [3, 1, 5],
];

/** Korean writes in syllables: so many characters for one of English, where the texts themselves don't tell. */
const usualRatio = 0.5;
/** How many characters of its own a side needs before its own ratio counts as much as the usual one. */
const weightOfUsual = 200;
const variance = 3;
/** Two long statements are compared along their diagonal only. */
const band = 24;

/** @returns parts that hold every sentence of both sides, in order; one for all where the numbers lie too far apart. */
export function pairSentences(first: readonly Weighed[], second: readonly Weighed[]): Bead[] {
  if (first.length === 0 || second.length === 0) return [];
  const sums = [sumsOf(first), sumsOf(second)] as const;
  const ratio =
    ((sums[1].at(-1) ?? 0) + weightOfUsual * usualRatio) / ((sums[0].at(-1) ?? 0) + weightOfUsual);
  const slope = second.length / first.length;
  const reach = band + Math.ceil(slope);
  const rows = Array.from({ length: first.length + 1 }, () => new Map<number, Step>());
  rows[0]?.set(0, { cost: 0, own: 0, from: [0, 0] });
  for (let row = 0; row <= first.length; row += 1) {
    const middle = Math.round(row * slope);
    for (
      let column = Math.max(0, middle - reach);
      column <= Math.min(second.length, middle + reach);
      column += 1
    ) {
      const here = rows[row]?.get(column);
      if (!here) continue;
      for (const [down, along, prior] of shapes) {
        const to = [row + down, column + along] as const;
        if (to[0] > first.length || to[1] > second.length) continue;
        const own =
          prior +
          seamCost(
            down === 1 && along > 1 ? first[row] : along === 1 && down > 1 ? second[column] : undefined,
          ) +
          lengthCost(
            (sums[0][to[0]] ?? 0) - (sums[0][row] ?? 0),
            (sums[1][to[1]] ?? 0) - (sums[1][column] ?? 0),
            ratio,
          ) +
          anchorCost(first.slice(row, to[0]), second.slice(column, to[1]));
        const cost = here.cost + own;
        const best = rows[to[0]]?.get(to[1]);
        if (!best || cost < best.cost) rows[to[0]]?.set(to[1], { cost, own, from: [row, column] });
      }
    }
  }
  return traced(rows, first.length, second.length);
}

interface Step {
  cost: number;
  /** Of the part that ends here. */
  own: number;
  from: readonly [number, number];
}

/** A part that costs more is worth a look. */
const doubtful = 8;

function traced(rows: readonly Map<number, Step>[], height: number, width: number): Bead[] {
  const beads: Bead[] = [];
  let at: readonly [number, number] = [height, width];
  while (at[0] > 0 || at[1] > 0) {
    const step = rows[at[0]]?.get(at[1]);
    if (!step) return [{ first: [0, height], second: [0, width], isDoubtful: true }];
    beads.unshift({
      first: [step.from[0], at[0]],
      second: [step.from[1], at[1]],
      isDoubtful: step.own > doubtful,
    });
    at = step.from;
  }
  return beads;
}

/** A sentence that was made into several has a seam. */
function seamCost(split: Weighed | undefined): number {
  return split ? { strong: -1, weak: 0, none: 1 }[split.seam] : 0;
}

/** How unlikely it is that one length translates into the other: the more, the further they lie apart. */
function lengthCost(first: number, second: number, ratio: number): number {
  const mean = (first + second / ratio) / 2;
  const delta = (second - first * ratio) / Math.sqrt(Math.max(1, mean) * variance);
  return (delta * delta) / 2;
}

/** What both have in common speaks for them, what only one has against. */
function anchorCost(first: readonly Weighed[], second: readonly Weighed[]): number {
  const [mine, theirs] = [first, second].map((side) => new Set(side.flatMap(({ anchors }) => [...anchors])));
  if (!mine || !theirs || mine.size + theirs.size === 0) return 0;
  const shared = [...mine].filter((anchor) => theirs.has(anchor)).length;
  return (mine.size + theirs.size - 2 * shared) * 1.5 - shared * 2;
}

function sumsOf(sentences: readonly Weighed[]): number[] {
  let sum = 0;
  return [0, ...sentences.map(({ length }) => (sum += length))];
}
