import type { FocusEvent } from 'react';
import type { StateCode } from '../content/states';
import { calloutOf } from './callouts';
import { Chip } from './Chip';
import { StateShape } from './StateShape';
import { edgeOf, fillOf, quickly, toneOf, type Selection } from './tone';
import { Link } from '../ui/Link';

/** A state that leads somewhere. */
export interface MapState {
  code: StateCode;
  /** Its link's name, as in "Illinois, 1 organization: …". */
  name: string;
  /** The router path it leads to. */
  to: string;
  /** Lines that stand beside the map while it is meant. */
  caption?: string[];
}

interface StateLinkProps {
  state: MapState;
  selection: Selection;
  onPoint: (code: StateCode | null) => void;
  onKeyboardFocus: (code: StateCode | null) => void;
}

/** The id of a state's link on the map, for a link back to it. */
export function stateLinkId(code: StateCode) {
  return `map-${code.toLowerCase()}`;
}

export function StateLink({
  state: { code, name, to },
  selection,
  onPoint,
  onKeyboardFocus,
}: StateLinkProps) {
  const tone = toneOf(code, selection);
  const callout = calloutOf(code);
  const isFocused = selection.focused === code;

  function handleFocus({ currentTarget }: FocusEvent) {
    onPoint(code);
    if (currentTarget.matches(':focus-visible')) onKeyboardFocus(code);
  }

  function handleBlur() {
    onPoint(null);
    onKeyboardFocus(null);
  }

  return (
    <Link
      to={to}
      preventScrollReset
      id={stateLinkId(code)}
      aria-label={name}
      aria-current={selection.open === code ? 'page' : undefined}
      // The browser's own outline, a box, stays until scripts can draw one along the border.
      className={isFocused ? 'outline-none' : undefined}
      onPointerEnter={() => onPoint(code)}
      onPointerLeave={() => onPoint(null)}
      onFocus={handleFocus}
      onBlur={handleBlur}
    >
      <StateShape code={code} className={`${edgeOf[tone]} ${quickly} ${fillOf[tone]}`} />
      {callout && <Chip callout={callout} tone={tone} isFocused={isFocused} />}
    </Link>
  );
}
