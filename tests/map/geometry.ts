/** Geometry for the tests, written apart from what it tests. */
export type Point = readonly [x: number, y: number];

/** Reads path data of absolute and relative moves and lines back into closed rings. */
export function ringsOf(path: string): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of path.matchAll(/([a-z])([^a-z]*)/g)) {
    const values = (numbers!.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'm') rings.push((ring = []));
    if (command === 'z') [x, y] = ring[0]!;
    else if (command === 'h') for (const dx of values) ring.push([(x += dx), y]);
    else if (command === 'v') for (const dy of values) ring.push([x, (y += dy)]);
    else if (command === 'm' || command === 'l')
      for (let i = 0; i < values.length; i += 2) ring.push([(x += values[i]!), (y += values[i + 1]!)]);
    else throw new Error(`Unexpected "${command}" in a path.`);
  }
  return rings;
}

/** Even-odd rule, as holes need it. */
export function isInside([x, y]: Point, path: string): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of ringsOf(path).flatMap(edgesOf)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export function edgesOf(ring: Point[]): [Point, Point][] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length]!]);
}

/** Whether two segments have a point in common. */
export function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
