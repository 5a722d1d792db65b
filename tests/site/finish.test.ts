import { expect, test } from 'vitest';
import { finishOf, finishPage, toCome } from '../../src/site/finish';

const font = (name: string, slice: 'latin' | 'rest') => ({
  name,
  slice,
  bytes: new Uint8Array(),
  roles: [],
  characters: new Set<string>(),
});
const { finish, sheet } = finishOf({
  fonts: {
    css: '@font-face{}',
    files: [font('a.woff2', 'latin'), font('b.woff2', 'rest')],
    covers: () => true,
  },
  styles: '.quoted::before{content:"$&"}',
  base: '/dashboard/',
});
const page = `<head><title>$& $1</title>${toCome.head}</head><body>“$5 million”</body>`;
const framed = `<link rel="stylesheet" href="/dashboard/${toCome.sheet}">`;

test('A finished page carries its styles, and asks early for the fonts of every page', () => {
  const finished = finishPage(page, toCome, finish);
  expect(finished).toContain('<style>@font-face{}.quoted::before{content:"$&"}</style>');
  expect(finished).toContain('<title>$& $1</title>');
  expect(
    [...finished.matchAll(/rel="preload" as="font"[^>]*href="([^"]+)"/g)].map(([, href]) => href),
  ).toEqual(['/dashboard/assets/a.woff2']);
  expect(finished).not.toContain('<!--');
});

test('A card to frame names the file of the same styles, by what is in it', () => {
  expect(finishPage(framed, toCome, finish)).toBe(`<link rel="stylesheet" href="/dashboard${sheet.path}">`);
  expect(sheet.path).toMatch(/^\/assets\/site-[0-9a-f]{8}\.css$/);
  expect(sheet.data).toBe('@font-face{}.quoted::before{content:"$&"}');
});

test('A finished page can be told anew, to the same text as one that is told for the first time', () => {
  const other = finishOf({
    fonts: { css: '', files: [], covers: () => true },
    styles: 'p{}',
    base: '/',
  }).finish;
  for (const html of [page, framed]) {
    expect(finishPage(finishPage(html, toCome, finish), finish, other)).toBe(finishPage(html, toCome, other));
  }
});

test('A page that would stay without its styles stops the build', () => {
  expect(() => finishPage('<head></head>', toCome, finish)).toThrow('A page says nothing of its styles');
});
