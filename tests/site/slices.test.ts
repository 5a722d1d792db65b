import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutFonts, oneFile, type FontFiles, type Glyphs } from '../../src/site/fonts/cutFonts';
import { hangulSliceOf, hangulSlices, isCommon, isHangul } from '../../src/site/fonts/slices';

const everySyllable = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, index) =>
  String.fromCharCode(0xac00 + index),
);

describe('The slices of Hangul', () => {
  test('hold every syllable once: listed, or between two codes', () => {
    const slices = hangulSlices();
    for (const syllable of everySyllable) {
      const slice = slices[hangulSliceOf(syllable) ?? -1];
      const code = syllable.charCodeAt(0);
      const isIn = slice?.span
        ? slice.span.first <= code && code <= slice.span.last
        : slice?.syllables.includes(syllable);
      expect(isIn, syllable).toBe(true);
    }
    const spans = slices.flatMap(({ span }) => (span ? [span] : []));
    expect(spans[0]?.first).toBe(0xac00);
    expect(spans.at(-1)?.last).toBe(0xd7a3);
    for (const [index, { first }] of spans.slice(1).entries()) expect(first).toBe(spans[index]!.last + 1);
  });

  test('begin with what is commonest in Korean', () => {
    for (const syllable of '이다는가고') {
      expect(hangulSliceOf(syllable), syllable).toBeLessThan(40);
      expect(isCommon(syllable), syllable).toBe(true);
    }
    expect(hangulSlices()[hangulSliceOf('뷁') ?? 0]).toHaveProperty('span');
    expect(isCommon('뷁')).toBe(false);
  });
});

test('Only Hangul syllables have slices', () => {
  expect(['가', '힣', 'A', 'ㄱ', '漢', '“'].map(isHangul)).toEqual([true, true, false, false, false, false]);
});

describe('A site that shows more Hangul than one file should hold', () => {
  const all = hangulSlices().flatMap(({ syllables }) => syllables);
  const some = [...all.slice(0, oneFile + 20), '힣'];
  const glyphs: Glyphs = {
    serif: new Set([...some, '「']),
    serifBold: new Set('대한민국'),
    sans: new Set(some),
    serifCore: new Set('대한민국정우→'),
    sansCore: new Set('한국어정우'),
    frame: new Set('한국어'),
  };
  let cache: string;
  let cut: FontFiles;
  beforeAll(async () => {
    cache = await mkdtemp(path.join(tmpdir(), 'slices-'));
    cut = await cutFonts(glyphs, { cache, folder: '/assets/' });
  });
  afterAll(() => rm(cache, { recursive: true }));

  const named = ({ files }: FontFiles) => files.map(({ name }) => name);
  /** Which file a browser asks for: the last rule of the first family that names the character. */
  const fileFor = (character: string, families: string[], weight = 400) => {
    const code = character.codePointAt(0) ?? 0;
    const rules = `${cut.css}\n${cut.hangulCss}`.split('\n').filter((rule) => rule.includes('/assets/'));
    return families
      .map((family) =>
        rules.findLast(
          (rule) => rule.includes(`font-family:${family};font-weight:${weight}`) && isInRange(rule, code),
        ),
      )
      .find((rule) => rule !== undefined)
      ?.replace(/.*\/assets\/([^"]*)-\w{8}\.woff2.*/, '$1');
  };
  const korean = ['Voice', '"Voice hangul"'];
  const others = ['Voice', '"Voice names"', '"Voice hangul"'];

  test('serves pages in Korean from one large file and small ones, other pages from small ones only', () => {
    expect(fileFor('정', korean)).toBe('voice-kr-400-common');
    expect(fileFor('정', others)).toMatch(/^voice-kr-400-names-\d+$/);
    for (const families of [korean, others]) {
      expect(fileFor('한', families)).toBe('voice-kr-400-core');
      expect(fileFor('힣', families)).toMatch(/^voice-kr-400-hangul-\d+$/);
      expect(fileFor('A', families)).toBe('voice-latin');
      expect(fileFor('「', families)).toMatch(/-rest$/);
    }
    expect(cut.css).toContain(':root{--voice-hangul:"Voice names","Voice hangul"');
    expect(cut.css).toContain(':root:lang(ko){--voice-hangul:"Voice hangul";');
  });

  test('serves headings, which show few syllables, from small files only, in every language', () => {
    expect(fileFor('대', korean, 600)).toMatch(/^voice-kr-600-hangul-\d+$/);
    expect(fileFor('대', korean, 600)).toMatch(/^voice-kr-600-hangul-\d+$/);
    expect(fileFor('대', others, 600)).toMatch(/^voice-kr-600-names-\d+$/);
    for (const families of [korean, others]) expect(fileFor('한', families, 600)).toBe('voice-kr-600-core');
  });

  test('has one large file, and small ones', () => {
    const sizes = cut.files
      .filter(({ slice, roles }) => /^(common|hangul)/.test(slice) && roles.includes('serif'))
      .map(({ characters }) => characters.size);
    expect(Math.max(...sizes)).toBeGreaterThan(400);
    expect(sizes.toSorted((a, b) => b - a)[1]).toBeLessThan(4);
  });

  test('keeps all files when a syllable is added, but for the one that it goes into', async () => {
    const one = new Set([...glyphs.serif, '뷁']);
    const more = await cutFonts({ ...glyphs, serif: one }, { cache, folder: '/assets/' });
    const gone = named(cut).filter((name) => !named(more).includes(name));
    const added = named(more).filter((name) => !named(cut).includes(name));
    expect(gone).toEqual([]);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^voice-kr-400-hangul-\d+-\w{8}\.woff2$/);
    expect(more.css).toBe(cut.css);

    const another = new Set([...one, '뷀']);
    const most = await cutFonts({ ...glyphs, serif: another }, { cache, folder: '/assets/' });
    expect(named(most).filter((name) => !named(more).includes(name))).toHaveLength(1);
    expect(named(more).filter((name) => !named(most).includes(name))).toEqual(added);
  });

  test('says nothing of slices where no page has a frame, as on the cards', async () => {
    const { frame: _, ...cards } = glyphs;
    const whole = await cutFonts(cards, { cache });
    expect(whole.hangulCss).toBe('');
    expect(whole.css).not.toContain(':root');
    expect(named(whole).filter((name) => name.startsWith('voice-kr-400-rest'))).toHaveLength(1);
  });
});

function isInRange(rule: string, code: number) {
  const ranges = /unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '';
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    return parseInt(first, 16) <= code && code <= parseInt(last, 16);
  });
}
