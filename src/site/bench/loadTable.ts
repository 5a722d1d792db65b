import { allBytes, type FirstLoad } from './firstLoad';
import type { Loads } from './loads';
import { median, quartiles, ratio } from './statistics';
import { table } from './table';
import { kinds } from './transfers';

interface Measure {
  name: string;
  of: (load: FirstLoad) => number;
  written: (value: number) => string;
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;

const measures: Measure[] = [
  { name: 'first paint', of: (load) => load.firstPaint, written: milliseconds },
  { name: 'largest paint', of: (load) => load.largestPaint, written: milliseconds },
  { name: 'hydrated', of: (load) => load.hydrated ?? 0, written: milliseconds },
  { name: 'blocking', of: (load) => load.blocking, written: milliseconds },
  { name: 'layout shift', of: (load) => load.shift, written: (value) => value.toFixed(3) },
  ...kinds.map((kind) => ({ name: kind, of: (load: FirstLoad) => load.bytes[kind], written: kilobytes })),
  { name: 'all bytes', of: (load) => allBytes(load.bytes), written: kilobytes },
];

/** A page's figures beside those of its two plain pages. */
export function loadTable(page: string, { site, sheet, inline }: Loads): string {
  // Of bytes, kinds that nobody fetches are left out; nothing is a good figure of the others.
  const isTold = ({ name, of }: Measure) =>
    !kinds.some((kind) => kind === name) || [site, sheet, inline].flat().some((load) => of(load) > 0);
  const rows = measures.filter(isTold).map(({ name, of, written }) => {
    const [own, withSheet, withInline] = [site, sheet, inline].map((loads) => loads.map(of)) as [
      number[],
      number[],
      number[],
    ];
    const times = (others: number[]) => {
      const value = ratio(own, others);
      return value === null || median(own) === 0 ? '–' : value.toFixed(2);
    };
    return [
      name,
      written(median(own)),
      quartiles(own).map(written).join(' – '),
      written(median(withSheet)),
      written(median(withInline)),
      times(withSheet),
      times(withInline),
    ];
  });
  return table(
    [
      `\`${page}\``,
      'median',
      'middle half',
      'plain, stylesheet',
      'plain, inline',
      '÷ stylesheet',
      '÷ inline',
    ],
    rows,
  );
}
