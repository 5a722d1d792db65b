/**
 * Where a place lies on the map. The Albers equal-area conic is Snyder's (Map Projections: A Working Manual, 1987,
 * equations 14-1 to 14-6, for a sphere); its three frames (the lower 48, Alaska, Hawaii) are set as in d3-geo's
 * geoAlbersUsa with scale 1300 and translation 487.5,305, which is how us-atlas drew the states.
 */

interface Frame {
  parallels: [south: number, north: number];
  meridian: number;
  /** Longitude from the meridian, and latitude, of the place drawn at `at`. */
  center: [number, number];
  scale: number;
  /** From the middle of the map, in multiples of its scale, as are the edges. */
  at: [x: number, y: number];
  edges: [left: number, top: number, right: number, bottom: number];
}

const frames: Frame[] = [
  {
    parallels: [29.5, 45.5],
    meridian: -96,
    center: [-0.6, 38.7],
    scale: 1,
    at: [0, 0],
    edges: [-0.455, -0.238, 0.455, 0.238],
  },
  {
    parallels: [55, 65],
    meridian: -154,
    center: [-2, 58.5],
    scale: 0.35,
    at: [-0.307, 0.201],
    edges: [-0.425, 0.12, -0.214, 0.234],
  },
  {
    parallels: [8, 18],
    meridian: -157,
    center: [-3, 19.9],
    scale: 1,
    at: [-0.205, 0.212],
    edges: [-0.214, 0.166, -0.115, 0.234],
  },
];

/** Path space doubles the 975 × 610 map. */
const [mapScale, middleX, middleY] = [1300 * 2, 487.5 * 2, 305 * 2];

/**
 * A place in path space, `0 0 1950 1220`, or null where none of the three frames shows it (Puerto Rico, Guam).
 *
 * @param longitude in degrees, west is negative
 * @param latitude in degrees
 */
export function project(longitude: number, latitude: number): [x: number, y: number] | null {
  for (const frame of frames) {
    const [x, y] = placeIn(frame, longitude, latitude);
    const [left, top, right, bottom] = frame.edges;
    if (x >= left && x <= right && y >= top && y <= bottom) {
      return [middleX + x * mapScale, middleY + y * mapScale];
    }
  }
  return null;
}

function placeIn({ parallels, meridian, center, scale, at }: Frame, longitude: number, latitude: number) {
  const [x, y] = albers(parallels, turned(longitude - meridian), latitude);
  const [centerX, centerY] = albers(parallels, ...center);
  return [at[0] + scale * (x - centerX), at[1] - scale * (y - centerY)] as const;
}

/** Degrees from the central meridian, the short way round. */
function turned(degrees: number) {
  return degrees - 360 * Math.round(degrees / 360);
}

function albers([south, north]: [number, number], longitude: number, latitude: number) {
  const n = (sine(south) + sine(north)) / 2;
  const c = 1 + sine(south) * (2 * n - sine(south));
  const radius = Math.sqrt(c - 2 * n * sine(latitude)) / n;
  const angle = (n * longitude * Math.PI) / 180;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
}

function sine(degrees: number) {
  return Math.sin((degrees * Math.PI) / 180);
}
