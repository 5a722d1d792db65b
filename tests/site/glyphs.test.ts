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
    '<div class="font-serif font-semibold">가<br/><span>나</span><span class="font-normal">다</span><span class="font-sans">라</span><blockquote class="words">마</blockquote></div><p>바</p>';
  expect(glyphsOf(html)).toMatchObject({ serif: '다마', serifBold: '가나', sans: '라바' });
});

test('Words that only a stylesheet shows count as the interface’s', () => {
  expect(glyphsOf('<p class="words"><a data-words="링크">말</a></p>')).toMatchObject({
    sans: '링크',
    serif: '말',
  });
});

test('A page that should need the small slices only counts for them as well', () => {
  const html = '<p>가<b class="words">나</b></p>';
  expect(glyphsOf(html, true)).toMatchObject({ sansCore: '가', serifCore: '나' });
});

test('Entities count as the characters they stand for, attributes not at all', () => {
  expect(glyphsOf('<p title="나다">&copy;&#xAC00;</p>').sans).toBe('©가');
});

test('What isn’t seen doesn’t count: scripts, templates, comments', () => {
  const html =
    '<!-- 가 --><script>나</script><template><p class="words">다</p></template><style>라</style><p>마𠀀</p>';
  expect(glyphsOf(html)).toMatchObject({ serif: '', sans: '마𠀀' });
});

test('ASCII is left out, as every font has it', () => {
  expect(glyphsOf('<p>Hello, 세계 &amp; more</p>').sans).toBe('계세');
});

test('HTML that it can’t read stops the build', () => {
  expect(() => glyphsOf('<p><b>가</p>')).toThrow('A page closes <b> with </p>.');
  expect(() => glyphsOf('<p>가')).toThrow('A page leaves <p> open.');
  expect(() => glyphsOf('<p>가</p><!-- ')).toThrow('A page breaks off in a tag');
});
