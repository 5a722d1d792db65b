// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { citationOf } from '../../src/share/citation';

test('A quotation over two paragraphs is opened again in the second, and closed once, wherever it is pasted', () => {
  const { text, html } = citationOf([
    {
      language: 'ko',
      words: { language: 'en', text: 'We stay.\n“We go on.' },
      byline: '아나 루이스 대표',
      date: '2025-03-14',
      address: 'https://example.org/ko/',
    },
  ]);
  expect(text).toMatch(/^“We stay\.\n“We go on\.”\n— 아나/u);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const paragraphs = [...page.querySelectorAll('blockquote p')].slice(0, 2);
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(['“We stay.', '“We go on.”']);
  expect(paragraphs.map((paragraph) => paragraph.getAttribute('lang'))).toEqual(['en', 'en']);
});

test('A quotation can be pasted into a web page: its words stay words', () => {
  const { text, html } = citationOf([
    {
      language: 'en',
      words: { language: 'en', text: 'Rights & <b>wrongs</b> "here"' },
      byline: 'A "B" C',
      date: '2025-03-14',
      address: 'https://example.org/en/?a=1&b=2',
    },
  ]);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('blockquote p')?.textContent).toBe('“Rights & <b>wrongs</b> "here"”');
  expect(page.querySelector('blockquote')?.cite).toBe('https://example.org/en/?a=1&b=2');
  expect(page.querySelector('a')?.href).toBe('https://example.org/en/?a=1&b=2');
  expect(page.querySelector('a')?.textContent).toBe('A "B" C, March 14, 2025');
  expect(text).toBe(
    '“Rights & <b>wrongs</b> "here"”\n— A "B" C, March 14, 2025\nhttps://example.org/en/?a=1&b=2',
  );
});
