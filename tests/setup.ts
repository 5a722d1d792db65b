/**
 * Before every test: the console is a witness, and what jsdom leaves out of a browser is there. A warning or an
 * error in the console fails the test that caused it; an unhandled rejection fails it by Vitest's own rule.
 */
import '@testing-library/jest-dom/vitest';
import { format } from 'node:util';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { said, takeSaid } from './console';

// A machine that is busy elsewhere takes its time; nothing here measures it.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  expect(takeSaid(), 'what the console said before the test').toEqual([]);
  for (const method of ['error', 'warn'] as const) {
    console[method] = (...words: unknown[]) => void said.push(format(...words));
  }
});

afterEach(() => {
  cleanup();
  expect(takeSaid(), 'what the console said').toEqual([]);
});

if (typeof window !== 'undefined') {
  // jsdom has no layout: nothing is scrolled, and no device asks for anything.
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
  // Nor has it a top layer.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
}
