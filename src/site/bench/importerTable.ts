import { importRelease } from '../../desk/importer/importRelease';
import { readText } from '../../desk/importer/readText';
import { bytesIn, releaseText } from '../synth/releaseText';
import { median } from './statistics';
import { table } from './table';

const kilobytes = [20, 200] as const;

/** How long the importer takes for a text, and for one ten times as long. */
export function importerTable(runs: number): string {
  const rows = kilobytes.map((size) => measured(size, runs));
  return table(
    ['text', 'statements', 'time'],
    rows.map(({ bytes, statements, milliseconds }) => [
      `${Math.round(bytes / 1000)} kB`,
      String(statements),
      `${milliseconds.toFixed(0)} ms`,
    ]),
  );
}

function measured(size: number, runs: number) {
  const { network, text } = releaseText(size);
  const texts = [{ name: 'release.txt', text: readText(text) }];
  const run = () => {
    const start = performance.now();
    const { draft } = importRelease(texts, network);
    return { milliseconds: performance.now() - start, draft };
  };
  // Until the engine has compiled what runs often.
  for (let warm = 0; warm < 3; warm += 1) run();
  const all = Array.from({ length: runs }, run);
  return {
    bytes: bytesIn(text),
    statements: all[0]?.draft?.body.filter(({ kind }) => kind === 'statement').length ?? 0,
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
  };
}
