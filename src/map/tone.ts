import type { StateCode } from '../content/states';

/** How a state is drawn: as land, as a member among members, as one paler beside an open state, or as the one meant. */
export type Tone = 'land' | 'member' | 'receding' | 'selected';

export interface Selection {
  members: ReadonlySet<StateCode>;
  open: StateCode | undefined;
  /** What pointer or focus is on. */
  pointed: StateCode | null;
  /** What keyboard focus is on: it gets a ring besides. */
  focused: StateCode | null;
}

export function toneOf(code: StateCode, { members, open, pointed, focused }: Selection): Tone {
  if (!members.has(code)) return 'land';
  if (code === open || code === pointed || code === focused) return 'selected';
  return open ? 'receding' : 'member';
}

/** Classes of a shape's or chip's fill. Where colours are forced, members are links among outlines. */
export const fillOf: Record<Tone, string> = {
  land: 'fill-land forced-colors:fill-[Canvas]',
  member: 'fill-celadon-mid forced-colors:fill-[LinkText]',
  receding: 'fill-celadon-rec forced-colors:fill-[LinkText]',
  selected: 'fill-celadon-sel forced-colors:fill-[Highlight]',
};

/** Classes of the text on it. */
export const inkOf: Record<Tone, string> = {
  land: 'fill-quiet font-medium forced-colors:fill-[CanvasText]',
  member: 'fill-on-celadon font-semibold forced-colors:fill-[Canvas]',
  receding: 'fill-celadon font-semibold forced-colors:fill-[Canvas]',
  selected: 'fill-on-sel font-semibold forced-colors:fill-[HighlightText]',
};

export const border = 'stroke-paper stroke-1 forced-colors:stroke-[CanvasText]';

/** Classes of a link's edge: too pale to stand out from the land, a member that recedes has one that does. */
export const edgeOf: Record<Tone, string> = {
  land: border,
  member: border,
  receding: 'stroke-celadon-mid stroke-1 forced-colors:stroke-[CanvasText]',
  selected: border,
};

export const quickly = 'transition-colors duration-150';
