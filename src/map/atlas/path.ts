/** A point of path space, in whole numbers: the 975 × 610 map on a grid of half pixels, `0 0 1950 1220`. */
export type Point = [x: number, y: number];

/** A closed line; its first point isn't repeated at its end. */
export type Ring = Point[];

/**
 * The rings as SVG path data: relative, with one-letter horizontals and verticals and no needless separators,
 * because the text of all states is what a visitor downloads.
 */
export function pathOf(rings: Ring[]): string {
  let written = '';
  let [startX, startY] = [0, 0];
  for (const [start, ...rest] of rings) {
    if (!start) continue;
    // After a closed ring the pen is back at its start; the first `m` of a path counts from 0,0.
    written += `m${pair(start[0] - startX, start[1] - startY)}`;
    written += linesOf(start, rest) + 'z';
    [startX, startY] = start;
  }
  return written;
}

function linesOf(from: Point, points: Point[]): string {
  let [x, y] = from;
  let written = '';
  // Pairs that follow a move are lines already.
  let command = 'm';
  for (const point of points) {
    const [dx, dy] = [point[0] - x, point[1] - y];
    [x, y] = point;
    if (dy === 0) {
      written += command === 'h' && dx < 0 ? dx : `h${dx}`;
      command = 'h';
    } else if (dx === 0) {
      written += command === 'v' && dy < 0 ? dy : `v${dy}`;
      command = 'v';
    } else {
      const isLine = command === 'm' || command === 'l';
      written += isLine ? (dx < 0 ? '' : ' ') + pair(dx, dy) : `l${pair(dx, dy)}`;
      command = isLine ? command : 'l';
    }
  }
  return written;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
