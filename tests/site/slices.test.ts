import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutFonts, oneFile, type FontFiles, type Glyphs } from '../../src/site/fonts/cutFonts';
import { isHangul, sliceOf, slicesOf, type Cutting } from '../../src/site/fonts/slices';

const cuttings: Cutting[] = ['hangul', 'names'];
const everySyllable = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, index) =>
  String.fromCharCode(0xac00 + index),
);

describe.each(cuttings)('The slices of “%s”', (cutting) => {
  test('hold every syllable once: listed, or between two codes', () => {
    const slices = slicesOf(cutting);
    for (const syllable of everySyllable) {
      const slice = slices[sliceOf(cutting, syllable) ?? -1];
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
    for (const syllable of '이다는가고') expect(sliceOf(cutting, syllable), syllable).toBeLessThan(20);
    expect(slicesOf(cutting)[sliceOf(cutting, '뷁') ?? 0]).toHaveProperty('span');
  });
});

test('Only Hangul syllables have slices', () => {
  expect(['가', '힣', 'A', 'ㄱ', '漢', '“'].map(isHangul)).toEqual([true, true, false, false, false, false]);
});

describe('A site that shows more Hangul than one file should hold', () => {
  const common = slicesOf('hangul').flatMap(({ syllables }) => syllables);
  const some = common.slice(0, oneFile + 20);
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
  const fileFor = (character: string, families: string[]) => {
    const code = character.codePointAt(0) ?? 0;
    const rules = `${cut.css}\n${cut.hangulCss}`.split('\n').filter((rule) => rule.includes('/assets/'));
    return families
      .map((family) =>
        rules.findLast(
          (rule) => rule.includes(`font-family:${family};font-weight:400`) && isInRange(rule, code),
        ),
      )
      .find((rule) => rule !== undefined)
      ?.replace(/.*\/assets\/([^"]*)-\w{8}\.woff2.*/, '$1');
  };

  test('serves pages in Korean from one large file and small ones, other pages from small ones only', () => {
    const korean = ['Voice', '"Voice hangul"'];
    const others = ['Voice', '"Voice names"', '"Voice hangul"'];
    expect(fileFor('정', korean)).toBe('voice-kr-400-hangul-0');
    expect(fileFor('정', others)).toMatch(/^voice-kr-400-names-\d+$/);
    expect(fileFor('한', korean)).toBe('voice-kr-400-core');
    expect(fileFor('한', others)).toBe('voice-kr-400-core');
    expect(fileFor(some.at(-1)!, korean)).toMatch(/^voice-kr-400-hangul-[1-9]\d*$/);
    expect(fileFor('A', korean)).toBe('voice-latin');
    expect(fileFor('「', korean)).toMatch(/-rest$/);
    expect(cut.css).toContain(':root{--voice-hangul:"Voice names"');
    expect(cut.css).toContain(':root:lang(ko){--voice-hangul:"Voice hangul"');
  });

  test('has one large slice, and small ones', () => {
    const sizes = cut.files
      .filter(({ slice, roles }) => slice.startsWith('hangul') && roles.includes('serif'))
      .map(({ characters }) => characters.size);
    expect(Math.max(...sizes)).toBeGreaterThan(290);
    expect(sizes.toSorted((a, b) => b - a)[1]).toBeLessThan(30);
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
