import { shapes } from 'virtual:states-atlas';
import { stateCodes } from '../content/states';
import { calloutOf } from './callouts';
import { inkOf, toneOf, type Selection } from './tone';
import { labelSize, onlyWide } from './widths';

interface LabelsProps {
  selection: Selection;
}

/** The codes on the states that have room for one; links have names of their own, so nothing reads these out. */
export function Labels({ selection }: LabelsProps) {
  return (
    <g
      aria-hidden="true"
      textAnchor="middle"
      className={`pointer-events-none tracking-[.02em] select-none ${inkOf.land} ${labelSize} ${onlyWide}`}
    >
      {stateCodes
        .filter((code) => !calloutOf(code))
        .map((code) => {
          const [x, y] = shapes[code].label;
          const tone = toneOf(code, selection);
          return (
            <text key={code} x={x} y={y} dy="0.36em" className={tone === 'land' ? undefined : inkOf[tone]}>
              {code}
            </text>
          );
        })}
    </g>
  );
}
