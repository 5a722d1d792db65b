import type { StateCode } from '../../content/states';
import type { Shape } from './makeAtlas';
import { source } from './topology';

/**
 * One SVG file of all the states, for `<use href="…#IL">`: fetched once and cached, so no page and no script
 * carries the paths. A shape takes fill and stroke from its `<use>`; `vector-effect` isn't inherited, so it stands here.
 */
export function spriteOf(shapes: Record<StateCode, Shape>): string {
  const paths = Object.entries(shapes).map(
    ([code, { path }]) => `<path id="${code}" vector-effect="non-scaling-stroke" d="${path}"/>`,
  );
  return [
    `<!-- Made by src/map/atlas/sprite.ts from ${source}. Do not edit. -->`,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1950 1220"><defs>',
    ...paths,
    '</defs></svg>',
    '',
  ].join('\n');
}
