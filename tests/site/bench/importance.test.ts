import { expect, test } from 'vitest';
import { importanceOf, nextOf } from '../../../src/site/bench/importance';

/** As Chromium asks for the parts of a page. */
const asked = {
  page: 'u=0, i',
  styles: 'u=0',
  font: 'u=1',
  script: 'u=1',
  picture: 'u=2, i',
  unsaid: undefined,
};

test('A picture that was asked for first waits for styles, and both for nothing less urgent', () => {
  const waiting = (['picture', 'unsaid', 'font', 'page', 'styles', 'script'] as const).map((name) => ({
    name,
    importance: importanceOf(asked[name]),
  }));
  const order: string[] = [];
  while (waiting.length > 0) {
    const next = nextOf(waiting)!;
    order.push(next.name);
    waiting.splice(waiting.indexOf(next), 1);
  }
  expect(order).toEqual(['styles', 'page', 'font', 'script', 'picture', 'unsaid']);
});

test('A priority is read as RFC 9218 writes it; what it doesn’t know is as if nothing were said', () => {
  expect(importanceOf('i, u=5')).toEqual({ urgency: 5, isIncremental: true });
  expect(importanceOf('u=9, i=?0')).toEqual({ urgency: 3, isIncremental: false });
});

test('Where nothing waits, nothing is next', () => {
  expect(nextOf([])).toBeUndefined();
});
