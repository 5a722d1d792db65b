import type { StateCode } from '../content/states';
import type { MapState } from './StateLink';
import { citySize, onlyWide } from './widths';

interface CaptionProps {
  states: readonly MapState[];
  /** The state that is meant. */
  code: StateCode | null;
}

/** In the Atlantic, below the chips: nothing else is drawn there. */
const [right, baseline] = [2022, 930];
const lineHeight = 46;

/** What the state that is meant says of itself, always in one place; its link says the same, so nothing reads this out. */
export function Caption({ states, code }: CaptionProps) {
  const [name, ...more] = states.find((state) => state.code === code)?.caption ?? [];
  if (name === undefined) return null;
  return (
    <g
      aria-hidden="true"
      textAnchor="end"
      className={`pointer-events-none forced-colors:fill-[CanvasText] ${citySize} ${onlyWide}`}
    >
      <text x={right} y={baseline} className="fill-ink font-semibold">
        {name}
      </text>
      {more.map((line, index) => (
        <text key={line} x={right} y={baseline + (index + 1) * lineHeight} className="fill-quiet">
          {line}
        </text>
      ))}
    </g>
  );
}
