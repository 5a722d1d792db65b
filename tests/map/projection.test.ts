import { expect, test } from 'vitest';
import { makeAtlas } from '../../src/map/atlas/makeAtlas';
import { project } from '../../src/map/projection';
import { isInside } from './geometry';

const atlas = makeAtlas();

/** Projected with d3-geo's geoAlbersUsa, on the 975 × 610 map. */
const cities = [
  ['Chicago', 'IL', 41.88, -87.63, 638.2, 226.1],
  ['Annandale', 'VA', 38.83, -77.2, 825.0, 269.6],
  ['Flushing', 'NY', 40.77, -73.82, 872.5, 213.7],
  ['Lansdale', 'PA', 40.24, -75.28, 850.9, 231.1],
  ['Houston', 'TX', 29.76, -95.37, 510.4, 509.2],
] as const;

test.each(cities)('%s lies where d3-geo puts it, inside %s', (_, state, latitude, longitude, x, y) => {
  const at = project(longitude, latitude)!;
  expect(Math.abs(at[0] / 2 - x)).toBeLessThan(0.06);
  expect(Math.abs(at[1] / 2 - y)).toBeLessThan(0.06);
  expect(isInside(at, atlas[state].path)).toBe(true);
});

test.each([
  ['Anchorage', 'AK', 61.22, -149.9],
  ['Juneau', 'AK', 58.3, -134.42],
  ['Hilo', 'HI', 19.7, -155.09],
  ['Honolulu', 'HI', 21.31, -157.86],
] as const)('%s lies within the box of %s', (_, state, latitude, longitude) => {
  const [x, y] = project(longitude, latitude)!;
  const [left, top, width, height] = atlas[state].box;
  expect(x).toBeGreaterThan(left);
  expect(x).toBeLessThan(left + width);
  expect(y).toBeGreaterThan(top);
  expect(y).toBeLessThan(top + height);
});

test.each([
  ['San Juan, Puerto Rico', 18.47, -66.11],
  ['Hagåtña, Guam', 13.47, 144.75],
  ['Seoul', 37.57, 126.98],
  ['the South Pole', -90, 0],
])('%s is off the map', (_, latitude, longitude) => {
  expect(project(longitude, latitude)).toBeNull();
});
