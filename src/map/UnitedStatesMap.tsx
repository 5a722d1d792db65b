import { useEffect, useEffectEvent, useState } from 'react';
import { stateCodes, type StateCode } from '../content/states';
import { Caption } from './Caption';
import { Emphasis } from './Emphasis';
import { Labels } from './Labels';
import { Leaders } from './Leaders';
import { Pins, type MapPin } from './Pins';
import { StateLink, type MapState } from './StateLink';
import { StateShape } from './StateShape';
import { border, fillOf, quickly, type Selection } from './tone';

interface UnitedStatesMapProps {
  /** What the map is called. */
  label: string;
  /** The states that are links, in the order that Tab goes through them. The others are scenery. */
  states: MapState[];
  pins: MapPin[];
  /** The state whose page this is; the others turn paler. */
  open?: StateCode | undefined;
  /** The state that pointer or focus is on, here or in a list beside the map. */
  pointed?: StateCode | null;
  onPoint: (code: StateCode | null) => void;
}

/**
 * The fifty states and DC, drawn as wide as its place is. Links keep their order in the document; what is open or
 * pointed at is drawn again, over its neighbours. What a state then says stays until the pointer leaves the map, or Escape.
 */
export function UnitedStatesMap({
  label,
  states,
  pins,
  open,
  pointed = null,
  onPoint,
}: UnitedStatesMapProps) {
  const [focused, setFocused] = useState<StateCode | null>(null);
  // The state whose words stay while the pointer is on its way to them.
  const [told, setTold] = useState<StateCode | null>(null);
  const meant = pointed ?? told;
  const selection: Selection = {
    members: new Set(states.map(({ code }) => code)),
    open,
    pointed,
    focused,
  };
  const scenery = stateCodes.filter((code) => !selection.members.has(code));

  function handlePoint(code: StateCode | null) {
    onPoint(code);
    if (code) setTold(code);
  }

  function handleFocus(code: StateCode | null) {
    setFocused(code);
    if (!code) setTold(null);
  }

  const handleKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    setTold(null);
    onPoint(null);
  });
  useEffect(() => {
    if (!meant) return;
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [meant]);

  return (
    <div className="@container" onPointerLeave={() => setTold(null)}>
      <div className="overflow-clip @min-[560px]:overflow-visible">
        {/* One view box serves all widths: a phone's frame cuts off the 100 units that hold the call-outs. */}
        <svg
          viewBox="24 24 2000 1186"
          role="group"
          aria-label={label}
          className="block h-auto w-[calc(100%*2000/1900)] max-w-none font-sans @min-[560px]:w-full @min-[560px]:overflow-visible"
        >
          <g
            aria-hidden="true"
            className={`${border} ${quickly} ${open ? 'fill-land-open forced-colors:fill-[Canvas]' : fillOf.land}`}
          >
            {scenery.map((code) => (
              <StateShape key={code} code={code} />
            ))}
          </g>
          {states.map((state) => (
            <StateLink
              key={state.code}
              state={state}
              selection={selection}
              onPoint={handlePoint}
              onKeyboardFocus={handleFocus}
            />
          ))}
          <Leaders selection={selection} />
          <Emphasis selection={selection} />
          <Labels selection={selection} pins={pins} />
          <Pins pins={pins} named={[open, meant]} />
          <Caption states={states} code={meant} />
        </svg>
      </div>
    </div>
  );
}
