/** The design's colours stand out from each other as WCAG counts it, in a light page and in a dark one. */
import { expect, test } from 'vitest';
import { dark, light } from '../tailwind.config';

type Token = keyof typeof light;
type Pairs = [Token, Token][];

/** AAA: all words on the page's ground, on what is marked or pointed at, and on buttons. */
const words: Pairs = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['celadon', 'paper'],
  ['ink', 'celadon-pale'],
  ['quiet-on-pale', 'celadon-pale'],
  ['on-celadon', 'celadon'],
  ['on-sel', 'celadon-sel'],
];

/** AA: short labels, on the map and on what is pointed at; what went wrong, at the desk. */
const labels: Pairs = [
  ['quiet', 'land'],
  ['quiet', 'land-open'],
  ['celadon', 'celadon-pale'],
  ['celadon', 'celadon-rec'],
  ['on-celadon', 'celadon-mid'],
  ['iron', 'paper'],
];

/** The edges of what can be acted on, and of what has a meaning. */
const shapes: Pairs = [
  ['celadon-mid', 'paper'],
  ['celadon-mid', 'land'],
  ['celadon-mid', 'land-open'],
  ['celadon-sel', 'land-open'],
  ['pin-stroke', 'celadon-mid'],
];

for (const [theme, colours] of Object.entries({ light, dark })) {
  test(`words stand out 7 : 1, labels 4.5 : 1, shapes 3 : 1 (${theme})`, () => {
    for (const [least, pairs] of [
      [7, words],
      [4.5, labels],
      [3, shapes],
    ] as const) {
      for (const [front, ground] of pairs) {
        expect
          .soft(contrast(colours[front], colours[ground]), `${front} on ${ground}`)
          .toBeGreaterThanOrEqual(least);
      }
    }
  });
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
