import { light } from '../../../tailwind.config';
import type { Byline, Shown } from './card';
import type { Piece, Style } from './pen';
import { figureRooms, gap, measure } from './sizes';

const usual = {
  who: { fontSize: 30, lineHeight: '40px' },
  otherwise: 27,
  facts: { fontSize: 24, lineHeight: '34px' },
};

/** Where organizations have long names. */
const small: typeof usual = {
  who: { fontSize: 22, lineHeight: '30px' },
  otherwise: 20,
  facts: { fontSize: 19, lineHeight: '28px' },
};

/** From so many characters on a byline is set small, to leave the large words their room. */
const long = 240;

/** Who it is, behind the iron rule. */
export function bylineOf({ kind, byline: { who, otherwise, facts }, figure }: Shown): Piece {
  const width = figure ? measure - figureRooms[kind].width - gap.beside : measure;
  const sizes = [who, otherwise, ...facts].join('').length > long ? small : usual;
  const name = (text: string, style: Style): Piece => ({
    text,
    role: 'sans',
    style: { ...sizes.who, overflowWrap: 'anywhere', ...style },
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
          ...(otherwise === undefined
            ? []
            : [name(otherwise, { fontSize: sizes.otherwise, color: light.quiet })]),
        ],
      },
      factsOf(facts, sizes),
    ],
  };
}

/** In a row, with a hairline before each but those that begin a line: theirs fall outside the row and are cut off. */
function factsOf(facts: Byline['facts'], sizes: typeof usual): Piece {
  const hairline: Piece = {
    style: { position: 'absolute', left: 14, top: 8, width: 1, height: 19, backgroundColor: light.rule },
    pieces: [],
  };
  const style = { ...sizes.facts, color: light.quiet, overflowWrap: 'anywhere' };
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
