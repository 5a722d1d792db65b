/** How a card is set: what stands where, in which type and colour. */
import { light } from '../../../tailwind.config';
import { bylineOf } from './byline';
import { cardSize, type Shown } from './card';
import { bleed, type Drawing } from './figure';
import { largeWords } from './largeWords';
import type { Piece } from './pen';
import { edge, scriptOf, type Step } from './sizes';

/** What is found for a card: how its large words are set, and its figure. */
export interface Setting {
  step: Step;
  lines: string[];
  drawing?: Drawing;
}

/** A card as a tree of boxes; what has to be measured has an id. */
export function composed(shows: Shown, setting: Setting): Piece {
  const { left, right, top, bottom } = edge;
  return {
    style: {
      ...cardSize,
      position: 'relative',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${top}px ${right}px ${bottom}px ${left}px`,
      backgroundColor: light.paper,
      color: light.ink,
      wordBreak: 'keep-all',
    },
    pieces: [
      {
        style: { display: 'flex', flexDirection: 'column' },
        pieces: [
          masthead(shows.masthead),
          ...leadOf(shows),
          largeWords(shows, setting.step, setting.lines),
          ...underOf(shows),
        ],
      },
      bylineOf(shows),
      ...figureOf(setting),
    ],
  };
}

function masthead([first = '', ...others]: string[]): Piece {
  const style = { fontSize: 22, lineHeight: '34px' };
  return {
    style: { display: 'flex', flexWrap: 'wrap', columnGap: 12, color: light.quiet, marginBottom: 22 },
    pieces: [
      { text: first, role: 'serifBold', style: { ...style, letterSpacing: '0.04em' } },
      ...others.map((text): Piece => ({ text, role: 'serif', style })),
    ],
  };
}

function leadOf({ lead }: Shown): Piece[] {
  if (lead === undefined) return [];
  const style = {
    fontSize: 24,
    lineHeight: '36px',
    color: light.quiet,
    marginBottom: 12,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  };
  return [{ text: lead, role: 'serif', style }];
}

function underOf(shows: Shown): Piece[] {
  const { under } = shows;
  if (under === undefined) return [];
  const style = {
    display: 'block',
    marginTop: scriptOf(shows).under,
    fontSize: 34,
    lineHeight: '48px',
    color: light.quiet,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  };
  return [{ id: 'under', style, pieces: [{ text: under, role: 'serif', style: { display: 'inline' } }] }];
}

function figureOf({ drawing }: Setting): Piece[] {
  if (!drawing) return [];
  const style = { position: 'absolute', right: edge.right - bleed, bottom: edge.bottom - bleed };
  return [{ ...drawing, style }];
}
