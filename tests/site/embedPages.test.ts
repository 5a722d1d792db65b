import { expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import type { Content } from '../../src/content/schema';
import { embedPages } from '../../src/site/embed/embedPages';
import { renderEmbed } from '../../src/site/embed/renderEmbed';
import { attribute, elementsOf, textOf, visibleText } from '../e2e/html';
import { anotherNetwork, director } from '../network';

const files = { stylesheet: 'assets/built.css', script: 'assets/embed.js' };
const site = { origin: 'https://example.org', base: '/dashboard/' };

async function pagesOf(content: Content) {
  const pages = new Map<string, string>();
  for await (const { path, data } of embedPages(
    { archive: new Archive(content), site },
    { render: renderEmbed, ...files },
  )) {
    pages.set(path, data);
  }
  return pages;
}

const pages = await pagesOf(
  anotherNetwork(
    [{ day: '03-14', said: [{ speaker: 'ana-ruiz', title: director }], isEnglishOnly: true }],
    (network) => {
      network.people[0]!.name = { en: 'Ana "Annie" O\'Neil <Ruiz>', ko: '아나 <루이스> & 한' };
    },
  ),
);
const read = (language: string) => pages.get(`/embed/${language}/2025-03-14-open-doors/word-1/`)!;

test('Each statement has a card in every language of the network', () => {
  expect([...pages.keys()]).toEqual([
    '/embed/en/2025-03-14-open-doors/word-1/',
    '/embed/ko/2025-03-14-open-doors/word-1/',
  ]);
});

test('A card shows the words, who said them in both scripts, title, organization, date and network', () => {
  expect(visibleText(read('en'))).toBe(
    'On 03-14 no. 1 we open a door. Ana "Annie" O\'Neil <Ruiz> 아나 <루이스> & 한 Director, Lake House March 14, 2025 Harbor Alliance 항구연대 Read the whole statement',
  );
});

test('Words that were never published in a language stand in its card in their own', () => {
  const elements = elementsOf(read('ko'));
  const quotation = elements.find(({ tagName }) => tagName === 'blockquote')!;
  expect(textOf(quotation)).toBe('On 03-14 no. 1 we open a door.');
  expect(attribute(quotation, 'lang')).toBe('en');
  expect(
    attribute(
      elements.find(({ tagName }) => tagName === 'html')!,
      'lang',
    ),
  ).toBe('ko');
});

test('A card says where the whole statement is, keeps out of search engines, and stands below a base path', () => {
  const elements = elementsOf(read('en'));
  const address = 'https://example.org/dashboard/en/releases/2025-03-14-open-doors/word-1/';
  const values = (tag: string, name: string) =>
    elements.filter(({ tagName }) => tagName === tag).flatMap((one) => attribute(one, name) ?? []);
  expect(values('link', 'href')).toEqual([address, '/dashboard/icon.svg', '/dashboard/assets/built.css']);
  expect(values('meta', 'content')).toContain('noindex');
  expect(values('script', 'src')).toEqual(['/dashboard/assets/embed.js']);
  expect(values('a', 'href')).toEqual([address]);
  expect(values('a', 'rel')).toEqual(['noopener']);
  // A module, or anything else asked for with an origin, would not come into WordPress's sandbox.
  expect([...values('script', 'type'), ...values('link', 'crossorigin')]).toEqual([]);
  expect(textOf(elements.find(({ tagName }) => tagName === 'title')!)).toBe(
    'Statement by Ana "Annie" O\'Neil <Ruiz>, March 14, 2025',
  );
});
