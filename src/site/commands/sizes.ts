import { parseArgs } from 'node:util';
import { allBytes } from '../bench/firstLoad';
import { firstViews, type FirstView } from '../bench/firstView';
import { table } from '../bench/table';
import { kinds } from '../bench/transfers';
import { where } from '../where';

/**
 * `npm run sizes`, after a build: what a first visit to a page transfers, in kB. `npm run sizes -- --beside DIR` sets it beside
 * the site that was built into another folder.
 */
export async function main() {
  const { values } = parseArgs({ args: process.argv.slice(3), options: { beside: { type: 'string' } } });
  const { outDirectory } = where(process.env);
  console.log(
    values.beside === undefined ? await sizes(outDirectory) : await beside(outDirectory, values.beside),
  );
}

async function sizes(directory: string): Promise<string> {
  const views = await firstViews(directory, [
    'home',
    'state',
    'organization',
    'release',
    'statement',
    'both',
    'statements',
  ]);
  return table(
    ['page', ...kinds, 'all'],
    views.map(({ path, bytes }) => [
      `\`${path}\``,
      ...kinds.map((kind) => kilobytes(bytes[kind])),
      kilobytes(allBytes(bytes)),
    ]),
  );
}

/** Whether pages have stayed as light in the other site, which may hold much more. */
async function beside(directory: string, other: string): Promise<string> {
  const compared = ['home', 'organization', 'statement', 'statements'] as const;
  const here = await firstViews(directory, compared);
  const there = await firstViews(other, compared);
  const same = (view: FirstView) =>
    there.find(({ language, kind }) => language === view.language && kind === view.kind);
  return table(
    ['page', 'here', 'there', 'there ÷ here', ...kinds.map((kind) => `${kind} there ÷ here`)],
    here.flatMap((view) => {
      const match = same(view);
      if (!match) return [];
      const [one, another] = [allBytes(view.bytes), allBytes(match.bytes)];
      return [
        [
          `${view.kind} (${view.language})`,
          kilobytes(one),
          kilobytes(another),
          (another / one).toFixed(2),
          ...kinds.map((kind) =>
            view.bytes[kind] === 0 ? '–' : (match.bytes[kind] / view.bytes[kind]).toFixed(2),
          ),
        ],
      ];
    }),
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
