import { light } from '../../../tailwind.config';
import type { Byline, Shown } from './card';
import type { Piece, Style } from './pen';
import { figureRooms, gap, measure } from './sizes';

/** Who it is, behind the iron rule. */
export function bylineOf({ kind, byline: { who, otherwise, facts }, figure }: Shown): Piece {
  const width = figure ? measure - figureRooms[kind].width - gap.beside : measure;
  const name = (text: string, style: Style): Piece => ({
    text,
    role: 'sans',
    style: { fontSize: 30, lineHeight: '40px', overflowWrap: 'anywhere', ...style },
  });
  return {
    id: 'byline',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width,
      borderLeft: `4px solid ${light.iron}`,
      paddingLeft: 24,
    },
    pieces: [
      {
        style: { display: 'flex', flexWrap: 'wrap', columnGap: 18 },
        pieces: [
          name(who, { fontWeight: 600 }),
          ...(otherwise === undefined ? [] : [name(otherwise, { fontSize: 27, color: light.quiet })]),
        ],
      },
      factsOf(facts),
    ],
  };
}

/** In a row, with a hairline before each but those that begin a line: theirs fall outside the row and are cut off. */
function factsOf(facts: Byline['facts']): Piece {
  const hairline: Piece = {
    style: { position: 'absolute', left: 14, top: 8, width: 1, height: 19, backgroundColor: light.rule },
    pieces: [],
  };
  const style = { fontSize: 24, lineHeight: '34px', color: light.quiet, overflowWrap: 'anywhere' };
  return {
    style: { overflow: 'hidden', display: 'flex' },
    pieces: [
      {
        style: { display: 'flex', flexWrap: 'wrap', marginLeft: -29 },
        pieces: facts.map((text): Piece => ({
          style: { position: 'relative', paddingLeft: 29 },
          pieces: [hairline, { text, role: 'sans', style }],
        })),
      },
    ],
  };
}
