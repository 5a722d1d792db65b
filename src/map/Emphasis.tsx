import type { StateCode } from '../content/states';
import { StateShape } from './StateShape';
import { fillOf, toneOf, type Selection } from './tone';
import { outlineWidth, ownWidth } from './widths';

interface EmphasisProps {
  selection: Selection;
}

const ink = 'fill-ink stroke-ink forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]';
const paper = 'fill-paper stroke-paper forced-colors:fill-[Canvas] forced-colors:stroke-[Canvas]';

/**
 * The open state and the one pointed at, over their neighbours: an ink copy a little wider than the state makes a
 * clean outline, with no clots in the lagoons of Texas. Keyboard focus adds a ring of ink at a distance.
 */
export function Emphasis({ selection }: EmphasisProps) {
  const { open, pointed, focused } = selection;
  const codes = new Set([open, pointed, focused].filter((code): code is StateCode => !!code));
  return (
    <g aria-hidden="true" className="pointer-events-none [stroke-linejoin:round]">
      {[...codes].map((code) => (
        <g key={code} className="transition-opacity duration-150 starting:opacity-0">
          {code === focused && (
            <>
              <StateShape code={code} className={`stroke-[12.5px] ${ink}`} />
              <StateShape code={code} className={`stroke-[8.5px] ${paper}`} />
            </>
          )}
          <StateShape code={code} className={`${outlineWidth} ${ink}`} />
          <StateShape code={code} className={`${ownWidth} ${surfaceOf(code, selection)}`} />
        </g>
      ))}
    </g>
  );
}

/** An open state without members stays land: celadon is what a visitor can act on. */
function surfaceOf(code: StateCode, selection: Selection) {
  return selection.members.has(code)
    ? `${fillOf[toneOf(code, selection)]} stroke-celadon-sel forced-colors:stroke-[Highlight]`
    : `${fillOf.land} stroke-land forced-colors:stroke-[Canvas]`;
}
