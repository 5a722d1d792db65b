import type { StateCode } from '../content/states';

/** A label off the coast for a state too small to hold one. Numbers are in path space. */
export interface Callout {
  code: StateCode;
  /** Where its line starts: in the state, save DC's, which starts just east so that it isn't under a pin. */
  anchor: readonly [x: number, y: number];
  /** The middle of the chip's left edge. */
  chip: readonly [x: number, y: number];
  /** SVG path data of the line from the state to the chip. */
  leader: string;
}

export const chipSize = { width: 72, height: 44 };

/** From chip to chip. 64 units are 24.3 px on a map 760 px wide: room for a finger in each. */
export const chipPitch = 64;

const chipX = 1950;
const firstChipY = 308;
/** The level piece of a line before its chip. */
const elbow = 26;

/** From north to south, Delaware before Maryland: in another order the lines would cross. */
const anchors = [
  ['VT', [1744, 262]],
  ['NH', [1790, 306]],
  ['MA', [1798, 349]],
  ['RI', [1808, 366]],
  ['CT', [1784, 384]],
  ['NJ', [1738, 486]],
  ['DE', [1716, 530]],
  ['MD', [1708, 556]],
  ['DC', [1665, 538]],
] as const satisfies [StateCode, [number, number]][];

export const callouts: readonly Callout[] = anchors.map(([code, anchor], index) => {
  const y = firstChipY + index * chipPitch;
  return { code, anchor, chip: [chipX, y], leader: `M${anchor.join(',')}L${chipX - elbow} ${y}H${chipX}` };
});

export function calloutOf(code: StateCode): Callout | undefined {
  return callouts.find((callout) => callout.code === code);
}
