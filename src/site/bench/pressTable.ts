import { manners, type PressTimes } from './pressTimes';
import { median, quartiles } from './statistics';
import { table } from './table';

/** One row for each press and manner. */
export function pressTable(times: ReadonlyMap<string, PressTimes>): string {
  const written = (values: number[]) => `${median(values).toFixed(0)} ms`;
  const rows = [...times].flatMap(([name, ofPress]) =>
    manners.map((manner) => {
      const shown = ofPress[manner].map((time) => time.shown);
      return [
        `${name}, ${manner}`,
        written(ofPress[manner].map(({ nextPaint }) => Math.max(nextPaint, 16))),
        written(shown),
        quartiles(shown)
          .map((value) => `${value.toFixed(0)} ms`)
          .join(' – '),
      ];
    }),
  );
  return table(['press', 'next paint', 'result on the screen', 'middle half'], rows);
}
