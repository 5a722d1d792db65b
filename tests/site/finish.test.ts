import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishOf, finishPage, toCome } from '../../src/site/finish';

const font = (name: string, slice: 'latin' | 'rest') => ({
  name,
  slice,
  bytes: new Uint8Array(),
  roles: [],
  characters: new Set<string>(),
});
const hangulCss = '@font-face{font-family:"hangul"}';
const { finish, sheets } = finishOf({
  fonts: {
    css: '@font-face{}',
    hangulCss,
    files: [font('a.woff2', 'latin'), font('b.woff2', 'rest')],
    covers: () => true,
  },
  styles: '.quoted::before{content:"$&"}',
  base: '/dashboard/',
});
const page = `<head>${toCome.policy}<title>$& $1</title>${toCome.head}</head><body>“$5 million”</body></html>`;
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

test('A finished page says what it may do before all that this holds for, its styles named by their hash', () => {
  const [policy] = finishPage(page, toCome, finish).split('<title>');
  const styles = createHash('sha256').update('@font-face{}.quoted::before{content:"$&"}').digest('base64');
  expect(policy).toMatch(/^<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  expect(policy).toContain(`style-src 'self' 'sha256-${styles}';`);
});

test('Rules that nothing waits for come after all that is seen', () => {
  const [, late] = sheets;
  expect(late!.data).toBe(hangulCss);
  const end = finishPage(page, toCome, finish).split('“$5 million”')[1];
  expect(end).toContain(`<link rel="stylesheet" href="/dashboard${late!.path}"></body></html>`);
});

test('Fonts are asked for after all that is seen has come', () => {
  const [seen, end] = finishPage(page, toCome, finish).split('“$5 million”');
  expect(seen).not.toContain('rel="preload"');
  expect(end).toContain('<link rel="preload" as="font"');
});

test('A card to frame names the file of the same styles, by what is in it', () => {
  const [sheet] = sheets;
  expect(finishPage(framed, toCome, finish)).toBe(`<link rel="stylesheet" href="/dashboard${sheet!.path}">`);
  expect(sheet!.path).toMatch(/^\/assets\/site-[0-9a-f]{8}\.css$/);
  expect(sheet!.data).toBe(`@font-face{}.quoted::before{content:"$&"}${hangulCss}`);
});

test('A finished page can be told anew, to the same text as one that is told for the first time', () => {
  const other = finishOf({
    fonts: { css: '', hangulCss: '', files: [], covers: () => true },
    styles: 'p{}',
    base: '/',
  }).finish;
  for (const html of [page, framed]) {
    const told = finishPage(html, toCome, finish);
    expect(finishPage(told, finish, other)).toBe(finishPage(html, toCome, other));
    expect(finishPage(finishPage(told, finish, other), other, finish)).toBe(told);
  }
});

test('A page that would stay without its styles stops the build', () => {
  expect(() => finishPage('<head></head>', toCome, finish)).toThrow('A page says nothing of its styles');
});
