import { describe, expect, test } from 'vitest';
import { frameHeight } from '../../src/share/frameHeight';
import type { QuotedStatement } from '../../src/share/quotedStatement';
import { liveCardSnippet, wordsSnippet } from '../../src/share/snippets';
import { attribute, elementsOf, textOf, type Element } from '../e2e/html';

const quoted: QuotedStatement = {
  words: { language: 'en', text: 'We said “no” to R&D at 5 < 6, and it’s <b>$& ours</b>.' },
  language: 'en',
  byline: 'Dana "D" O\'Neil & Co, Director, Lake <House>',
  date: '2025-03-14',
  title: 'Statement by Dana "D" O\'Neil & Co, March 14, 2025',
  address: 'https://example.org/dashboard/en/releases/r/s/',
  embedAddress: 'https://example.org/dashboard/embed/en/r/s/',
};

/** The elements of a page that the snippet was pasted into. */
function pasted(snippet: string) {
  const page = elementsOf(`<!doctype html><title>A site</title><p>Before.</p>${snippet}<p>After.</p>`);
  const all = (tag: string) => page.filter(({ tagName }) => tagName === tag);
  const one = (tag: string): Element => {
    expect(all(tag), tag).toHaveLength(1);
    return all(tag)[0]!;
  };
  return { all, one };
}

const lines = (element: Element) => textOf(element).trim().split('\n');

describe('The words, pasted into another site', () => {
  const page = pasted(wordsSnippet(quoted));

  test('stand there to the character between quotation marks, with who said them, when and where', () => {
    expect(lines(page.one('blockquote'))).toEqual([
      `“${quoted.words.text}”`,
      '— Dana "D" O\'Neil & Co, Director, Lake <House>, March 14, 2025',
    ]);
  });

  test('link to the statement, and bring nothing that could change or break them later', () => {
    expect(attribute(page.one('a'), 'href')).toBe(quoted.address);
    expect(attribute(page.one('blockquote'), 'cite')).toBe(quoted.address);
    expect(attribute(page.one('blockquote'), 'lang')).toBe('en');
    expect(page.all('template')).toEqual([]);
    expect(['iframe', 'script', 'style', 'b', 'img'].flatMap(page.all)).toEqual([]);
  });
});

describe('The live card, pasted into another site', () => {
  const page = pasted(liveCardSnippet(quoted));

  test('frames the card at any width, in a height of its own, with a name for those who can’t see it', () => {
    const frame = page.one('iframe');
    expect(frame.attrs.map(({ name, value }) => [name, value])).toEqual([
      ['src', quoted.embedAddress],
      ['width', '100%'],
      ['height', String(frameHeight(quoted))],
      ['frameborder', '0'],
      ['title', quoted.title],
    ]);
  });

  test('shows the words once: those before the frame are in a template', () => {
    expect(page.all('blockquote')).toEqual([]);
    expect(page.all('template')).toHaveLength(1);
  });

  test('leaves the words to be read where frames and templates are taken away', () => {
    const left = liveCardSnippet(quoted).replace(/<\/?template>|<iframe.*<\/iframe>/g, '');
    expect(lines(pasted(left).one('blockquote'))).toEqual(
      lines(pasted(wordsSnippet(quoted)).one('blockquote')),
    );
  });
});

test('Korean newspapers’ order and date go with Korean words', () => {
  const words = { language: 'ko', text: '우리는 문을 엽니다.' } as const;
  const page = pasted(
    wordsSnippet({ ...quoted, words, language: 'ko', byline: '호수의집 아나 루이스 대표' }),
  );
  expect(lines(page.one('blockquote'))).toEqual([
    '“우리는 문을 엽니다.”',
    '— 호수의집 아나 루이스 대표, 2025년 3월 14일',
  ]);
});

test('Words that exist in another language only say which, so that they are read and broken as such', () => {
  const [words, source] = pasted(wordsSnippet({ ...quoted, language: 'ko' }))
    .all('p')
    .slice(1);
  expect(attribute(words!, 'lang')).toBe('en');
  expect(attribute(source!, 'lang')).toBeUndefined();
});

test('Longer words and longer names get a higher frame', () => {
  const height = (text: string, byline: string) => frameHeight({ words: { language: 'en', text }, byline });
  expect(height('a'.repeat(200), 'b')).toBeGreaterThan(height('a'.repeat(100), 'b'));
  expect(height('a', 'b'.repeat(120))).toBeGreaterThan(height('a', 'b'.repeat(20)));
  expect(height('가'.repeat(100), 'b')).toBeGreaterThan(height('a'.repeat(100), 'b'));
});
