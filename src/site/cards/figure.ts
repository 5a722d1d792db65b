/** The states on a card, as SVG: the shapes, pins and colours of the site's own map. */
import { light } from '../../../tailwind.config';
import { stateCodes, type StateCode } from '../../content/states';
import { makeAtlas } from '../../map/atlas/makeAtlas';
import { project } from '../../map/projection';
import type { Figure } from './card';

let made: ReturnType<typeof makeAtlas> | undefined;

function atlas() {
  made ??= makeAtlas();
  return made;
}

/** Around the shapes, in pixels, so that no pin at an edge is cut. */
export const bleed = 12;
const pinRadius = { silhouette: 8, map: 4.5 };

export interface Drawing {
  svg: string;
  /** In pixels, with the bleed. */
  width: number;
  height: number;
}

/** The width and height of a figure where it fills as much of a room as it can, in pixels, without the bleed. */
export function sizeWithin(figure: Figure, room: { width: number; height: number }) {
  const [, , width, height] = boxOf(figure);
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

/** @param width of its shapes, in pixels. */
export function drawFigure(figure: Figure, width: number): Drawing {
  const [left, top, boxWidth, boxHeight] = boxOf(figure);
  const pixel = boxWidth / width;
  const around = [left - bleed * pixel, top - bleed * pixel];
  const size = { width: width + 2 * bleed, height: boxHeight / pixel + 2 * bleed };
  const shapes = drawnStates(figure).map(
    (code) => `<path d="${atlas()[code].path}" fill="${fillOf(figure, code)}"/>`,
  );
  const pins = figure.pins.flatMap(({ longitude, latitude }) => {
    const at = project(longitude, latitude);
    return at ? [`<circle cx="${at[0]}" cy="${at[1]}" r="${pinRadius[figure.kind] * pixel}"/>`] : [];
  });
  return {
    ...size,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`,
      ` viewBox="${around.join(' ')} ${size.width * pixel} ${size.height * pixel}">`,
      `<g stroke="${light.paper}" stroke-width="${pixel}">${shapes.join('')}</g>`,
      `<g fill="${light.pin}" stroke="${light['pin-stroke']}" stroke-width="${1.5 * pixel}">${pins.join('')}</g>`,
      '</svg>',
    ].join(''),
  };
}

function drawnStates({ kind, states }: Figure): readonly StateCode[] {
  return kind === 'map' ? stateCodes : states;
}

function fillOf({ kind, states }: Figure, code: StateCode) {
  if (kind === 'silhouette') return light['celadon-pale'];
  return states.includes(code) ? light['celadon-mid'] : light.land;
}

function boxOf(figure: Figure) {
  const boxes = drawnStates(figure).map((code) => atlas()[code].box);
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top] as const;
}
