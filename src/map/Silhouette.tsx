import { shapes } from 'virtual:states-atlas';
import type { StateCode } from '../content/states';
import { Pin } from './Pin';
import { project } from './projection';
import { StateShape } from './StateShape';

interface SilhouetteProps {
  /** One state, or several that belong together, as New York and New Jersey. */
  states: StateCode[];
  /** In degrees, west is negative. */
  pin?: { latitude: number; longitude: number } | undefined;
  className?: string;
}

/** Of the longer side: room for a pin on the coast. */
const margin = 0.05;
const pinRadius = 0.035;

/** The shape of one or several states alone, with a pin: an ornament that says where, without words. */
export function Silhouette({ states, pin, className }: SilhouetteProps) {
  if (states.length === 0) return null;
  const [x, y, width, height] = unionOf(states);
  const longer = Math.max(width, height);
  const space = Math.ceil(longer * margin);
  const at = pin ? project(pin.longitude, pin.latitude) : null;
  return (
    <svg
      viewBox={`${x - space} ${y - space} ${width + 2 * space} ${height + 2 * space}`}
      aria-hidden="true"
      className={className}
    >
      <g className="fill-celadon-mid stroke-paper stroke-1 forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]">
        {states.map((code) => (
          <StateShape key={code} code={code} />
        ))}
      </g>
      {at && <Pin at={at} radius={longer * pinRadius} />}
    </svg>
  );
}

function unionOf(states: StateCode[]) {
  const boxes = states.map((code) => shapes[code].box);
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top] as const;
}
