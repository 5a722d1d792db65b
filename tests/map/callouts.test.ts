import { expect, test } from 'vitest';
import { makeAtlas } from '../../src/map/atlas/makeAtlas';
import { callouts, chipPitch, chipSize } from '../../src/map/callouts';
import { cross, isInside, type Point } from './geometry';

const atlas = makeAtlas();

test('the nine states too small for a label have a call-out', () => {
  expect(callouts.map(({ code }) => code)).toEqual(['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC']);
});

test('each line starts in its own state, that of DC just beside it', () => {
  const astray = callouts.filter(({ code, anchor }) => !isInside(anchor, atlas[code].path));
  expect(astray.map(({ code }) => code)).toEqual(['DC']);
  const [x, y, width, height] = atlas.DC.box;
  const [anchorX, anchorY] = astray[0]!.anchor;
  expect(anchorX - (x + width)).toBeLessThan(12);
  expect(anchorX).toBeGreaterThan(x);
  expect(anchorY).toBeGreaterThan(y);
  expect(anchorY).toBeLessThan(y + height);
});

test('no two lines cross', () => {
  const lines = callouts.map(({ leader }) => segmentsOf(leader));
  const crossing = lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other) => line.filter((a) => other.some((b) => cross(a, b)))),
  );
  expect(crossing).toEqual([]);
});

test('chips are apart, within the view, and 24 px high to press on a map 760 px wide', () => {
  expect(chipPitch).toBeGreaterThan(chipSize.height);
  expect(Math.max(...callouts.map(({ chip }) => chip[0])) + chipSize.width).toBeLessThan(2024);
  expect((chipPitch * 760) / 2000).toBeGreaterThanOrEqual(24);
});

function segmentsOf(leader: string): [Point, Point][] {
  const [, startX, startY, elbowX, y, endX] = leader.match(/^M(\d+),(\d+)L(\d+) (\d+)H(\d+)$/)!.map(Number);
  return [
    [
      [startX!, startY!],
      [elbowX!, y!],
    ],
    [
      [elbowX!, y!],
      [endX!, y!],
    ],
  ];
}
