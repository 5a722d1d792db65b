import { importRelease } from '../../desk/importer/importRelease';
import { readText } from '../../desk/importer/readText';
import { bytesIn, releaseText } from '../synth/releaseText';

const kilobytes = [20, 200] as const;
const times = 9;

/** `npm run bench`: how long the importer takes for a text, and for one ten times as long; the median of several runs. */
export function main() {
  const rows = kilobytes.map(measured);
  console.log('| text | statements | importer |\n| ---- | ---------- | -------- |');
  for (const { bytes, statements, milliseconds } of rows) {
    console.log(`| ${Math.round(bytes / 1000)} kB | ${statements} | ${milliseconds.toFixed(0)} ms |`);
  }
  const [short, long] = rows;
  if (short && long) {
    const ratio = (long.milliseconds / short.milliseconds).toFixed(1);
    console.log(
      `\nThe long text takes ${ratio} times as long; it is ${(long.bytes / short.bytes).toFixed(1)} times as long.`,
    );
  }
  return Promise.resolve();
}

function measured(size: number) {
  const { network, text } = releaseText(size);
  const texts = [{ name: 'release.txt', text: readText(text) }];
  const run = () => {
    const start = performance.now();
    const { draft } = importRelease(texts, network);
    return { milliseconds: performance.now() - start, draft };
  };
  // Until the engine has compiled what runs often.
  for (let warm = 0; warm < 3; warm += 1) run();
  const runs = Array.from({ length: times }, run).toSorted((a, b) => a.milliseconds - b.milliseconds);
  const median = runs[Math.floor(times / 2)];
  return {
    bytes: bytesIn(text),
    statements: median?.draft?.body.filter(({ kind }) => kind === 'statement').length ?? 0,
    milliseconds: median?.milliseconds ?? 0,
  };
}
