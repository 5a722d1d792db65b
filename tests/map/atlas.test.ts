import { expect, test } from 'vitest';
import { stateCodes } from '../../src/content/states';
import { makeAtlas } from '../../src/map/atlas/makeAtlas';
import { spriteOf } from '../../src/map/atlas/sprite';
import { edgesOf, isInside, ringsOf } from './geometry';

const atlas = makeAtlas();
const shapes = Object.entries(atlas);

test('the shapes drawn and the states known are the same set', () => {
  expect(Object.keys(atlas).toSorted()).toEqual(stateCodes.toSorted());
  for (const [code, { path }] of shapes) expect(path, code).toMatch(/^m\d[-\d hlmvz]+z$/);
});

test('no point of a state lies outside its box, nor a box outside path space', () => {
  for (const [code, { path, box }] of shapes) {
    const points = ringsOf(path).flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    expect(box, code).toEqual([left, top, Math.max(...xs) - left, Math.max(...ys) - top]);
    expect(left, code).toBeGreaterThan(24);
    expect(Math.max(...xs), code).toBeLessThan(1924);
    expect(Math.max(...ys), code).toBeLessThan(1210);
  }
});

test('neighbours share their border: no edge is in more than two states, over a thousand are in two', () => {
  const owners = new Map<string, Set<string>>();
  for (const [code, { path }] of shapes) {
    for (const edge of ringsOf(path).flatMap(edgesOf)) {
      const key = edge.map(String).toSorted().join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  const counts = [...owners.values()].map(({ size }) => size);
  expect(Math.max(...counts)).toBe(2);
  expect(counts.filter((count) => count === 2).length).toBeGreaterThan(1000);
});

test('DC keeps its corners though it is tiny', () => {
  expect(ringsOf(atlas.DC.path).flat().length).toBeGreaterThan(5);
});

test('labels stand on their states, but for the islands of Hawaii', () => {
  const astray = shapes.filter(([, { path, label }]) => !isInside(label, path)).map(([code]) => code);
  expect(astray).toEqual(['HI']);
});

test('the sprite says what made it, and stays small', () => {
  const sprite = spriteOf(atlas);
  expect(sprite.split('\n')[0]).toMatch(/Made by .* from us-atlas \d.*Do not edit/);
  expect(sprite.match(/ id="[A-Z]{2}"/g)).toHaveLength(51);
  expect(sprite.length).toBeLessThan(20_000);
  expect(shapes.reduce((sum, [, { path }]) => sum + path.length, 0)).toBeLessThan(18_500);
});
