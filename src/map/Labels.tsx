import { shapes } from 'virtual:states-atlas';
import { stateCodes, type StateCode } from '../content/states';
import { calloutOf } from './callouts';
import type { MapPin } from './Pins';
import { project } from './projection';
import { inkOf, toneOf, type Selection, type Tone } from './tone';
import { labelSize, onlyWide } from './widths';

interface LabelsProps {
  selection: Selection;
  pins: readonly MapPin[];
}

/** Stands in the sea beside its islands, so in no ink that is read on their fill. */
const besideShape: StateCode = 'HI';

/**
 * The codes on the states that have room for one, save where a pin would cover it; links have names of their own, so nothing
 * reads these out.
 */
export function Labels({ selection, pins }: LabelsProps) {
  const points = pins.map(({ longitude, latitude }) => project(longitude, latitude));
  return (
    <g
      aria-hidden="true"
      textAnchor="middle"
      className={`pointer-events-none tracking-[.02em] select-none ${inkOf.land} ${labelSize} ${onlyWide}`}
    >
      {stateCodes
        .filter((code) => !calloutOf(code) && !points.some((point) => covers(point, shapes[code].label)))
        .map((code) => {
          const [x, y] = shapes[code].label;
          return (
            <text key={code} x={x} y={y} dy="0.36em" className={inkAt(code, toneOf(code, selection))}>
              {code}
            </text>
          );
        })}
    </g>
  );
}

function inkAt(code: StateCode, tone: Tone): string | undefined {
  if (tone === 'land') return undefined;
  return code === besideShape ? 'fill-celadon font-semibold forced-colors:fill-[CanvasText]' : inkOf[tone];
}

/** Whether a pin, of some 12 units, would stand on a label, of some 40 by 24. */
function covers(point: ReturnType<typeof project>, [x, y]: readonly [number, number]): boolean {
  return point !== null && Math.abs(point[0] - x) < 32 && Math.abs(point[1] - y) < 24;
}
