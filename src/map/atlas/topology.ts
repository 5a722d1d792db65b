import { createRequire } from 'node:module';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';

/** Coordinates of one or several polygons, as GeoJSON writes them. */
export type Polygons =
  { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] };

type StateGeometry = { properties: { name: string } } & (
  { type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] }
);

/** The part of us-atlas that is read here. Coordinates are pixels, 975 × 610. */
export interface StatesTopology {
  arcs: number[][][];
  objects: { states: { type: 'GeometryCollection'; geometries: StateGeometry[] } };
}

const require = createRequire(import.meta.url);

/** What the atlas is made from, as its generated files say. */
export const source = `us-atlas ${require('us-atlas/package.json').version}, states-albers-10m.json`;

/** In square pixels of the 975 × 610 map. At this weight it can't be told from the full one, also at twice its size. */
const smallestTriangle = 1.2;
const smallestIsland = 2;

/**
 * The borders of the states on the grid of half pixels, simplified by Visvalingam and Whyatt's method (1993): a
 * point goes when the triangle it makes with its neighbours is too small. An arc between two states is simplified
 * once, so they still share it.
 */
export function simplifiedTopology(): StatesTopology {
  const topology = presimplify(readTopology());
  // DC is ten miles wide: simplified like the rest it would be a triangle.
  for (const arc of arcsOf(geometryOf(topology, 'District of Columbia'))) {
    for (const point of topology.arcs[arc]!) point[2] = Infinity;
  }
  const simple = simplify(topology, smallestTriangle);
  const isLargeOrAttached = filterAttachedWeight(simple, smallestIsland);
  const kept = filter(
    simple,
    (ring, interior) => isLargeOrAttached(ring, interior) && !isWesternAleutian(simple, ring),
  );
  return { ...kept, arcs: kept.arcs.map(onGrid) };
}

/**
 * Rounds positions, never distances, to half pixels, and drops what then lies on a straight line. Only within an
 * arc: at its ends three states may meet.
 */
function onGrid(arc: number[][]): number[][] {
  const line: number[][] = [];
  for (const [x, y] of arc) {
    const point = [Math.round(x! * 2), Math.round(y! * 2)];
    while (line.length > 1 && isStraight(line.at(-2)!, line.at(-1)!, point)) line.pop();
    line.push(point);
  }
  return line;
}

function isStraight([ax, ay]: number[], [bx, by]: number[], [cx, cy]: number[]) {
  return (bx! - ax!) * (cy! - ay!) === (by! - ay!) * (cx! - ax!);
}

function readTopology(): StatesTopology {
  const { arcs, transform, objects } = require('us-atlas/states-albers-10m.json');
  // Without the nation's outline: it shares every coast, and no island would count as detached.
  return { arcs, transform, objects: { states: objects.states } } as StatesTopology;
}

/** The projection puts the islands beyond 180° left of the map's edge. */
function isWesternAleutian(topology: StatesTopology, ring: number[]) {
  return ring.every((arc) => topology.arcs[arc < 0 ? ~arc : arc]!.every(([x]) => x! < 14));
}

function geometryOf(topology: StatesTopology, name: string): StateGeometry {
  const geometry = topology.objects.states.geometries.find(({ properties }) => properties.name === name);
  if (!geometry) throw new Error(`${source} has no shape named "${name}".`);
  return geometry;
}

function arcsOf({ arcs }: StateGeometry): number[] {
  return arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}
