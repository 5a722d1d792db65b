import { shapes } from 'virtual:states-atlas';
import type { StateCode } from '../content/states';
import { MapText } from './MapText';
import type { MapState } from './StateLink';

interface CaptionProps {
  states: readonly MapState[];
  /** The state that is meant. */
  code: StateCode | null;
}

/** Below the state that is meant, clear of its own label. */
const lineHeight = 40;

/** What a state says of itself while it is meant; its link says the same, so nothing reads this out. */
export function Caption({ states, code }: CaptionProps) {
  const meant = states.find((state) => state.code === code);
  if (!meant?.caption) return null;
  const [left, top, width, height] = shapes[meant.code].box;
  // Kept on the map at its edges, where states are small and names long.
  const x = Math.min(Math.max(left + width / 2, 220), 1730);
  const y = Math.min(top + height + lineHeight, 1210 - lineHeight);
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {meant.caption.map((line, index) => (
        <MapText key={line} x={x} y={y + index * lineHeight} anchor="middle">
          {line}
        </MapText>
      ))}
    </g>
  );
}
