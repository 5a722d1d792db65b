import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { states } from '../../src/content/states';
import { cutFonts, type FontFile, type FontFiles, type Glyphs } from '../../src/site/fonts/cutFonts';
import { fontFaces } from '../../src/site/fonts/fontFaces';
import { NoTypeface } from '../../src/site/fonts/NoTypeface';
import { charactersIn, namesIn } from '../../src/site/fonts/sfnt';
import { stacks } from '../../src/site/fonts/stacks';
import { whereabouts } from '../../src/site/glyphs';

// Cutting takes a second or two, and more on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const text = readFileSync(new URL('../source/nakasec-2024-11-06.txt', import.meta.url), 'utf8').normalize(
  'NFC',
);
const names =
  '베키 벨코어 김정우 드내 코박 오수경 존 박 멜 리 현자 노먼 하나센터 함께센터 우리센터 민권센터 우리훈토스 나카섹';
const interfaceWords =
  '한국어 검색 지도 단체 성명 공유 링크 복사 소개 구독 퍼가기 더 보기 다시 시도 이전 다음 → · … ‘ ’ ©';

/** What a site of one release asks for, each set a little too large. */
const release: Glyphs = {
  serif: new Set(text),
  serifBold: new Set(
    names +
      Object.values(states)
        .map(({ ko }) => ko)
        .join(''),
  ),
  sans: new Set(
    text +
      interfaceWords +
      Object.values(states)
        .map(({ ko }) => ko)
        .join(''),
  ),
  serifCore: new Set(names),
  sansCore: new Set(`${names}한국어→`),
};

/** Few enough that a font is cut in no time. */
const few: Glyphs = {
  serif: new Set(['가', '감', '“', '–', 'é', '「」']),
  serifBold: new Set(['다']),
  sans: new Set(['라', '마']),
  serifCore: new Set(['간', 'A']),
  sansCore: new Set(['한국어']),
};

const folders: string[] = [];
async function emptyCache() {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const uncompressed = ({ bytes }: FontFile) =>
  subsetFont(Buffer.from(bytes), '', {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  });

describe('Cut fonts', () => {
  let cut: FontFiles;
  let cache: string;
  beforeAll(async () => {
    cache = await emptyCache();
    cut = await cutFonts(few, { folder: '/fonts/', cache });
  });

  test('hold the characters asked for, ASCII, and no others', async () => {
    const asked = { serif: '가간감“–é「」A', serifBold: '다', sans: '라마한국어' };
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
    const held = { serif: new Set<string>(), serifBold: new Set<string>(), sans: new Set<string>() };
    for (const file of cut.files) {
      const characters = charactersIn(await uncompressed(file));
      expect(characters, file.name).toEqual(file.characters);
      for (const role of file.roles) for (const character of characters) held[role].add(character);
    }
    expect(held.serif).toEqual(new Set(`${ascii}\u00a0${asked.serif}`));
    expect(held.sans).toEqual(new Set(`${ascii}\u00a0${asked.sans}`));
    // The Latin file serves both weights, so the bold ones have its letters too.
    expect(held.serifBold).toEqual(new Set(`${ascii}\u00a0“–é${asked.serifBold}`));
    expect(cut.covers('serif', '「')).toBe(true);
    expect(cut.covers('serifBold', '감')).toBe(false);
  });

  test('take shared punctuation from the Latin typeface, and what a page in English shows from files of its own', () => {
    const sliceOf = (character: string) =>
      cut.files.find(({ characters }) => characters.has(character))?.slice;
    expect(['“', '–', 'é', 'A'].map(sliceOf)).toEqual(['latin', 'latin', 'latin', 'latin']);
    expect(['간', '한', '국', '어'].map(sliceOf)).toEqual(['core', 'core', 'core', 'core']);
    expect(['가', '「', '다', '라', '마'].map(sliceOf)).toEqual(['rest', 'rest', 'rest', 'rest', 'rest']);
  });

  test('bear a name of ours, and none that a licence reserves', async () => {
    for (const file of cut.files) {
      const called = namesIn(await uncompressed(file));
      for (const id of [1, 4, 6]) expect(called.get(id), file.name).toMatch(/^(Voice|Plain)/);
      expect([...called.values()].join('\n'), file.name).not.toMatch(/Source|Pretendard|Noto|Public/i);
    }
  });

  test('stand in the CSS, every one, under one weight range a role', () => {
    const rules = cut.css.split('\n').filter((rule) => rule.includes('url('));
    for (const file of cut.files) {
      const own = rules.filter((rule) => rule.includes(`url("/fonts/${file.name}")`));
      expect(own, file.name).toHaveLength(file.roles.length);
    }
    const weights = (family: string) =>
      new Set(
        rules
          .filter((rule) => rule.includes(`font-family:${family};`))
          .map((rule) => /font-weight:([^;]*)/.exec(rule)?.[1]),
      );
    expect(weights('Voice')).toEqual(new Set(['400 500', '600 700']));
    expect(weights('Plain')).toEqual(new Set(['400 700']));
  });

  test('give a character to one file only, the last rule that names it', () => {
    const regular = cut.css.split('\n').filter((rule) => rule.includes('Voice;font-weight:400 500'));
    const fileOf = (character: string) =>
      regular.findLast((rule) => isInRange(rule, character.codePointAt(0) ?? 0));
    // 간 lies between 가 and 감, so in the range of both.
    expect(fileOf('간')).toContain('voice-kr-400-core');
    expect(fileOf('감')).toContain('voice-kr-400-rest');
    expect(fileOf('“')).toContain('voice-latin');
  });

  test('are the same, byte for byte and by name, when cut anew or read from the cache', async () => {
    const options = { folder: '/fonts/', cache: await emptyCache() };
    const start = performance.now();
    const anew = await cutFonts(few, options);
    const middle = performance.now();
    const again = await cutFonts(few, options);
    const end = performance.now();
    expect({ ...anew, covers: null }).toEqual({ ...cut, covers: null });
    expect({ ...again, covers: null }).toEqual({ ...cut, covers: null });
    expect(end - middle).toBeLessThan((middle - start) / 4);
  });

  test('have names that change with what is in them', async () => {
    const more = await cutFonts(
      { ...few, sans: new Set([...few.sans, '바']) },
      { cache: await emptyCache() },
    );
    const changed = more.files.filter(({ name }) => !cut.files.some((file) => file.name === name));
    expect(changed.map(({ name }) => name.replace(/-\w{8}\.woff2$/, ''))).toEqual(['plain-kr-rest']);
  });

  test('keep an axis whole where that is asked for', async () => {
    const whole = await cutFonts(few, { cache, axes: { opsz: { min: 8, max: 60 } } });
    // The table `fvar`, by the OpenType specification.
    const axesOf = async ({ files }: FontFiles) => {
      const font = await uncompressed(files.find(({ name }) => name.startsWith('voice-latin'))!);
      return font.readUInt16BE(font.readUInt32BE(font.indexOf('fvar') + 8) + 8);
    };
    expect(await axesOf(whole)).toBe(2);
    expect(await axesOf(cut)).toBe(1);
  });

  test('of the interface can be bold, in both scripts', async () => {
    for (const file of cut.files.filter(({ name }) => /^(plain|voice-latin)/.test(name))) {
      const font = await uncompressed(file);
      // The tables that say how far a letter's outline moves.
      expect([font.includes('fvar'), font.includes('gvar')], file.name).toEqual([true, true]);
    }
  });

  test('are refused for a character that no typeface has', async () => {
    const odd = { ...few, serif: new Set([...few.serif, '🧿', 'ሀ']) };
    await expect(cutFonts(odd, { cache })).rejects.toThrow(
      'No typeface of the role “serif” has “🧿” (U+1F9FF), “ሀ” (U+1200): if it is a slip of ours, put it right; if not, add a typeface',
    );
    await expect(cutFonts(odd, { cache })).rejects.toMatchObject({
      missing: new Map([['serif', ['🧿', 'ሀ']]]),
    });
    const invisible = {
      ...few,
      sans: new Set([...few.sans, '\n', '\t', '\u200b', '\u3000', '\u2063', '\ufe0f']),
    };
    await expect(cutFonts(invisible, { cache })).resolves.toBeDefined();
  });
});

test('One release costs an English page at most 60 kB of fonts, a Korean one at most 165', async () => {
  const { files } = await cutFonts(release, { cache: await emptyCache() });
  const total = (some: FontFile[]) => some.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(total(files.filter(({ slice }) => slice !== 'rest'))).toBeLessThan(60_000);
  expect(total(files)).toBeLessThan(165_000);
});

test('A character that no typeface has is named with the page that shows it', () => {
  const page = (words: string) => `<html><head><title>ሀ</title></head><body class="x">${words}</body></html>`;
  const pages = [
    { path: '/en/', html: page('<p>fine</p>') },
    { path: '/en/about/', html: page('<p>ሀ</p>') },
    { path: '/ko/about/', html: page('<p class="words">ሀ</p>') },
  ];
  const missing = new Map([['serif', ['ሀ', '🧿']] as const]);
  const error = new NoTypeface(missing, whereabouts(missing, pages));
  expect(error.message).toContain('has “ሀ” (U+1200) on /ko/about/, “🧿” (U+1F9FF): if it is');
});

test('The stacks begin with our families and end with the machine’s', () => {
  const ours = (family: string, its: string) => `${family}, var(${its}, ${family}), `;
  expect(stacks.serif.startsWith(`${ours('Voice', '--voice-hangul')}"Voice Fallback Noto", `)).toBe(true);
  expect(stacks.serif).toMatch(/, serif$/);
  expect(stacks.sans.startsWith(`${ours('Plain', '--plain-hangul')}"Plain Fallback Roboto", `)).toBe(true);
  expect(stacks.sans).toMatch(/, sans-serif$/);
});

test('A page in English that shows an arrow doesn’t fetch the Korean rest, whose range spans it', () => {
  const face = { roles: ['serif' as const] };
  const css = fontFaces(
    [
      { ...face, name: 'kr-rest.woff2', slice: 'rest', characters: new Set('↑↓') },
      { ...face, name: 'marks-core.woff2', slice: 'core', characters: new Set('→') },
    ],
    '',
  );
  const asked = css.split('\n').findLast((rule) => isInRange(rule, 0x2192));
  expect(asked).toContain('marks-core.woff2');
});

function isInRange(rule: string, code: number) {
  const ranges = /unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '';
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    return parseInt(first, 16) <= code && code <= parseInt(last, 16);
  });
}
