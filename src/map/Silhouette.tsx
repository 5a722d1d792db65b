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
  /** How large it will stand: a small one has a larger pin. */
  size?: 'large' | 'small';
  /** The side of its place that it keeps to. */
  align?: 'left' | 'right';
  className?: string;
}

/** Of the longer side. */
const pinRadius = { large: 0.035, small: 0.07 };

/** The shape of one or several states alone, with a pin: an ornament that says where, without words. */
export function Silhouette({ states, pin, size = 'large', align = 'left', className = '' }: SilhouetteProps) {
  if (states.length === 0) return null;
  const [x, y, width, height] = unionOf(states);
  const at = pin ? project(pin.longitude, pin.latitude) : null;
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio={align === 'left' ? 'xMinYMin meet' : 'xMaxYMin meet'}
      aria-hidden="true"
      className={`overflow-visible ${className}`}
    >
      <g className="fill-celadon-mid stroke-paper stroke-1 forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]">
        {[...new Set(states)].map((code) => (
          <StateShape key={code} code={code} />
        ))}
      </g>
      {at && <Pin at={at} radius={Math.max(width, height) * pinRadius[size]} />}
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
