// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { citationOf } from '../../src/share/citation';
import { inMarks } from '../../src/share/quotation';

test.each([
  ['words from the middle of a quotation', 'We will again.', '“We will again.”'],
  ['words with a quotation inside', '우리는 “참여하고” 있습니다.', '“우리는 “참여하고” 있습니다.”'],
  ['words that begin with a quotation inside', '“Care” is work.', '““Care” is work.”'],
  ['a whole quotation with its own marks', '“We will again.”', '“We will again.”'],
  ['a whole quotation and one inside', '“We say “again” today.”', '“We say “again” today.”'],
  [
    'words that run past an attribution',
    'our work,” said Ana Ruiz. “We begin',
    '“our work,” said Ana Ruiz. “We begin”',
  ],
  ['words that end with the quotation', 'we will again.”', '“we will again.”'],
  ['words that begin with the quotation', '“We will', '“We will”'],
  ['two quotations and what stands between', '“One,” said she. “Two.”', '“One,” said she. “Two.”'],
])('%s get the marks that they lack', (_, words, inThem) => {
  expect(inMarks(words)).toBe(inThem);
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
