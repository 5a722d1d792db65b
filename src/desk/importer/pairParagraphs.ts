/** Pairs the paragraphs in which nobody is quoted: each run of them with the run in the same place of the other language. */
import type { Language } from '../../i18n/languages';
import { pairSentences } from './pairSentences';
import { printed, type Texts } from './printed';
import type { PerLanguage, Span } from './source';
import { weigh } from './weigh';

/** Runs of paragraphs by place: what stands before the first statement, after the first, after the second. */
export type Runs = Map<number, Span[]>;

/** @returns for each place the parts that stand there, in the first language's order. */
export function pairRuns(
  [first, second]: readonly [Language, Language | undefined],
  runs: PerLanguage<Runs>,
  places: number,
  texts: Texts,
): Map<number, PerLanguage<Span[]>[]> {
  const mine = new Map(runs[first]);
  const theirs = new Map(second && runs[second]);
  moveToNeighbours(mine, theirs, places);
  const parts = new Map<number, PerLanguage<Span[]>[]>();
  for (let place = 0; place <= places; place += 1) {
    const [one = [], other = []] = [mine.get(place), theirs.get(place)];
    parts.set(
      place,
      pairedRun(one, other, texts).map(([sideOfFirst, sideOfSecond]) => ({
        ...(sideOfFirst.length > 0 && { [first]: sideOfFirst }),
        ...(second && sideOfSecond.length > 0 && { [second]: sideOfSecond }),
      })),
    );
  }
  return parts;
}

/** A run that only one language has belongs to the one beside it that only the other has: quotation and narrative change places. */
function moveToNeighbours(mine: Runs, theirs: Runs, places: number) {
  for (let place = 0; place <= places; place += 1) {
    const run = theirs.get(place);
    if (!run || mine.has(place)) continue;
    const to = [place + 1, place - 1].find((other) => mine.has(other) && !theirs.has(other));
    if (to === undefined) continue;
    theirs.delete(place);
    theirs.set(to, run);
  }
}

/** As many on both sides belong together one by one; otherwise as their lengths say. */
export function pairedRun(mine: Span[], theirs: Span[], texts: Texts): [Span[], Span[]][] {
  if (mine.length === 0 || theirs.length === 0) {
    return [
      ...mine.map((span): [Span[], Span[]] => [[span], []]),
      ...theirs.map((span): [Span[], Span[]] => [[], [span]]),
    ];
  }
  if (mine.length === theirs.length)
    return mine.map((span, index) => [[span], theirs.slice(index, index + 1)]);
  const weighed = (spans: Span[]) => spans.map((span) => weigh(printed(texts, span)));
  return pairSentences(weighed(mine), weighed(theirs)).map(({ first, second }) => [
    mine.slice(...first),
    theirs.slice(...second),
  ]);
}
