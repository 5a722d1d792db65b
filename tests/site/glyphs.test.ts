import { expect, test } from 'vitest';
import { addGlyphs, noGlyphs } from '../../src/site/glyphs';

function glyphsOf(html: string, isCore = false) {
  const glyphs = noGlyphs();
  addGlyphs(glyphs, html, isCore);
  return Object.fromEntries(
    Object.entries(glyphs).map(([role, set]) => [role, [...set].toSorted().join('')]),
  );
}

test('Each character counts for the typeface that draws it', () => {
  expect(
    glyphsOf('<p>가</p><h1 class="font-serif">나</h1><h2 class="font-serif font-semibold">다</h2>'),
  ).toEqual({
    serif: '나',
    serifBold: '다',
    sans: '가',
    serifCore: '',
    sansCore: '',
  });
});

test('A typeface is inherited until another is chosen', () => {
  const html =
    '<div class="font-serif font-semibold">a<span>b</span><span class="font-normal">c</span><span class="font-sans">d</span><blockquote class="words">e</blockquote></div>';
  expect(glyphsOf(html)).toMatchObject({ serif: 'ce', serifBold: 'ab', sans: 'd' });
});

test('Words that only a stylesheet shows count as the interface’s', () => {
  expect(glyphsOf('<p class="words"><a data-words="링크">말</a></p>')).toMatchObject({
    sans: '링크',
    serif: '말',
  });
});

test('A page that should need the small slices only counts for them as well', () => {
  expect(glyphsOf('<p>a<b class="words">b</b></p>', true)).toMatchObject({ sansCore: 'a', serifCore: 'b' });
});

test('Entities count as the characters they stand for, attributes not at all', () => {
  expect(glyphsOf('<p title="xyz">&amp;&#xAC00;</p>').sans).toBe('&가');
});
