import { expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { searchPartSize } from '../../src/content/shown/searched';
import { parse } from '../../src/content/parse';
import { namesView, searchPartView, searchView } from '../../src/content/searchViews';
import { anotherNetwork, type Published } from '../network';
import { realContent } from '../realContent';
import { searchFilesOf } from './searched';

test('The build writes what the search reads', () => {
  const files = derive(new Archive(realContent()));
  const read = (file: string) => JSON.parse(JSON.stringify(files.get(file)!())) as unknown;
  expect(parse(searchView, read('index/search.json'), '')).toMatchObject({
    statements: 8,
    parts: [{ part: 1 }],
  });
  expect(parse(namesView, read('index/names.json'), '').people).toHaveLength(7);
  expect(parse(searchPartView, read('index/ko/search/1.json'), '').statements).toHaveLength(8);
});

test('A full part stays as it is while the archive grows; the newest holds one to two parts’ worth', () => {
  const [now, later] = [2 * searchPartSize + 10, 3 * searchPartSize + 10].map((count) =>
    searchFilesOf(anotherNetwork(thirtyADay(count))),
  );
  expect(now!.manifest.parts.map(({ part, statements }) => [part, statements])).toEqual([
    [2, searchPartSize + 10],
    [1, searchPartSize],
  ]);
  expect(later!.manifest.parts.map(({ part }) => part)).toEqual([3, 2, 1]);
  expect(later!.parts('ko').at(-1)).toEqual(now!.parts('ko').at(-1));
  expect(now!.manifest.parts[0]!.from >= now!.manifest.parts[1]!.to).toBe(true);
});

test('Every statement stands in its part once, in each language, and in the one that its release has', () => {
  const files = searchFilesOf(
    anotherNetwork([{ day: '03-14', said: [{ speaker: 'ana-ruiz' }], isEnglishOnly: true }]),
  );
  expect(files.parts('en')[0]!.statements[0]!.language).toBeUndefined();
  const [korean] = files.parts('ko')[0]!.statements;
  expect(korean).toMatchObject({ language: 'en', people: ['ana-ruiz'] });
  expect(korean!.passages).toEqual(files.parts('en')[0]!.statements[0]!.passages);
});

test('What a speaker didn’t say is not in it', () => {
  const text = JSON.stringify(searchFilesOf(realContent()).parts('en'));
  expect(text).toContain('Today sucks');
  expect(text).not.toMatch(/Executive Director|recipient|Media contact/u);
});

/** So many statements in releases of thirty, one a day. */
function thirtyADay(count: number): Published[] {
  return Array.from({ length: Math.ceil(count / 30) }, (_, index) => ({
    day: `01-${String(index + 1).padStart(2, '0')}`,
    said: Array.from({ length: Math.min(30, count - index * 30) }, () => ({ speaker: 'ana-ruiz' as const })),
  }));
}
