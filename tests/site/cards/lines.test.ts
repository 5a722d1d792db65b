import { describe, expect, test } from 'vitest';
import { brokenAt, endsWell, settingsOf, type Word } from '../../../src/site/cards/lines';

/** Every letter ten wide, every space five. */
const wordsOf = (text: string): Word[] =>
  text.split(' ').map((word, index, all) => ({
    text: word,
    width: word.length * 10,
    space: index < all.length - 1 ? 5 : 0,
  }));
const texts = (lines: { text: string }[]) => lines.map(({ text }) => text);

describe('Lines', () => {
  test('are filled one after the other, to the last pixel', () => {
    expect(texts(brokenAt(wordsOf('aa bb cc dd'), 45))).toEqual(['aa bb', 'cc dd']);
    expect(texts(brokenAt(wordsOf('aa bb cc dd'), 44))).toEqual(['aa', 'bb', 'cc', 'dd']);
  });

  test('lose no word and change none, however they are set', () => {
    const text = 'We will advocate for and protect each other, regardless of administration and Congress.';
    const settings = [280, 400, 440, 600, 850].flatMap((width) => settingsOf(wordsOf(text), width));
    expect(settings.length).toBeGreaterThan(5);
    for (const lines of settings) expect(texts(lines).join(' ')).toBe(text);
  });

  test('come first as even as their number allows', () => {
    const [even] = settingsOf(wordsOf('aaaa bbbb cccc dd'), 145);
    expect(texts(even!)).toEqual(['aaaa bbbb', 'cccc dd']);
    expect(texts(brokenAt(wordsOf('aaaa bbbb cccc dd'), 145))).toEqual(['aaaa bbbb cccc', 'dd']);
  });

  test('take a word that is wider than they are, and say how wide', () => {
    const lines = brokenAt(wordsOf('a bbbbbbbbbb c'), 50);
    expect(lines).toMatchObject([{ text: 'a' }, { text: 'bbbbbbbbbb', width: 100 }, { text: 'c' }]);
    expect(settingsOf(wordsOf('bbbbbbbbbb'), 50)).toHaveLength(1);
  });

  test('join what a hyphen parts without a space', () => {
    const parted = [
      { text: 'well-', width: 50, space: 0 },
      { text: 'known', width: 50, space: 0 },
    ];
    expect(texts(brokenAt(parted, 100))).toEqual(['well-known']);
  });

  test('end well where the last is half as long as the longest', () => {
    expect(endsWell(brokenAt(wordsOf('aaaa bb'), 40))).toBe(true);
    expect(endsWell(brokenAt(wordsOf('aaaa b'), 40))).toBe(false);
  });
});
