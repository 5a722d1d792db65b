import type { StateCode } from '../content/states';
import { Pin } from './Pin';
import { project } from './projection';
import { citySize, onlyWide, pinSize } from './widths';

/** A place to mark, in degrees (west is negative). */
export interface MapPin {
  latitude: number;
  longitude: number;
  /** The state it lies in: its name shows with that state. */
  state: StateCode;
  city: string;
}

interface PinsProps {
  pins: MapPin[];
  /** The states whose cities are named. */
  named: readonly (StateCode | null | undefined)[];
}

/** More names than these would stand on each other; the list beside the map has them. */
const namesShown = 2;

/** The pins, over everything, and the names of those in the state that is meant. Places off the map have none. */
export function Pins({ pins, named }: PinsProps) {
  const marks = placed(pins);
  const meant = marks.filter(({ state }) => named.includes(state));
  const shown = meant.length > namesShown ? [] : meant;
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {marks.map(({ key, at }) => (
        <Pin key={key} at={at} radius={22} className={pinSize} />
      ))}
      {shown.map(({ key, city, at: [x, y] }) => (
        <text
          key={key}
          x={x + 26}
          y={y + 47}
          vectorEffect="non-scaling-stroke"
          className={`fill-ink stroke-paper stroke-[3px] font-semibold [paint-order:stroke] [stroke-linejoin:round] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas] ${citySize} ${onlyWide}`}
        >
          {city}
        </text>
      ))}
    </g>
  );
}

/** The pins with their points; two in the same place are one. */
function placed(pins: MapPin[]) {
  const marks = new Map<string, MapPin & { key: string; at: [number, number] }>();
  for (const pin of pins) {
    const at = project(pin.longitude, pin.latitude);
    const key = `${pin.state} ${pin.longitude} ${pin.latitude}`;
    if (at) marks.set(key, { ...pin, key, at });
  }
  return [...marks.values()];
}
