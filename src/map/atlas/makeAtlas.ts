import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { stateCodes, states, type StateCode } from '../../content/states';
import { pathOf, type Point, type Ring } from './path';
import { simplifiedTopology, source, type Polygons } from './topology';

/** One state in path space, `0 0 1950 1220`. */
export interface Shape {
  /** SVG path data in whole numbers. */
  path: string;
  /** x, y, width and height. */
  box: [x: number, y: number, width: number, height: number];
  /** The middle of its label. */
  label: Point;
}

/** Where the middle of the largest circle isn't where a reader looks for the label. */
const labelOverrides: Partial<Record<StateCode, Point>> = {
  FL: [1600, 1071],
  HI: [560, 1180],
  ID: [383, 374],
  KS: [911, 619],
  MI: [1384, 408],
  TX: [941, 978],
};

/**
 * The shapes of the fifty states and DC, projected (Albers, by d3-geo's geoAlbersUsa) and simplified. Labels
 * stand at the pole of inaccessibility of the largest polygon (polylabel).
 *
 * @throws when the source lacks one of the states
 */
export function makeAtlas(): Record<StateCode, Shape> {
  const topology = simplifiedTopology();
  const shapes = new Map(
    topology.objects.states.geometries.map((geometry) => [
      geometry.properties.name,
      polygonsOf(feature(topology, geometry).geometry),
    ]),
  );
  const entries = stateCodes.map((code) => {
    const polygons = shapes.get(states[code].en);
    if (!polygons) throw new Error(`${source} has no shape named "${states[code].en}".`);
    return [code, shapeOf(code, polygons)];
  });
  return Object.fromEntries(entries) as Record<StateCode, Shape>;
}

function shapeOf(code: StateCode, polygons: Ring[][]): Shape {
  const box = boxOf(polygons.flat(2));
  return { path: pathOf(polygons.flat()), box, label: labelOverrides[code] ?? labelOf(polygons) };
}

function labelOf(polygons: Ring[][]): Point {
  const [largest] = polygons.toSorted((a, b) => boxAreaOf(b) - boxAreaOf(a));
  const [x, y] = polylabel(largest!, 1);
  return [Math.round(x), Math.round(y)];
}

function boxAreaOf([outer]: Ring[]): number {
  const [, , width, height] = boxOf(outer!);
  return width * height;
}

function boxOf(points: Point[]): Shape['box'] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

function polygonsOf(geometry: Polygons): Ring[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const drawn = polygons.map((rings) => rings.map(ringOf).filter((ring) => ring.length > 2));
  return drawn.filter((rings) => rings.length > 0);
}

function ringOf(coordinates: number[][]): Ring {
  const points = coordinates.map(([x, y]): Point => [x!, y!]);
  return points.filter(([x, y], index) => {
    const previous = points.at(index - 1)!;
    return x !== previous[0] || y !== previous[1];
  });
}
