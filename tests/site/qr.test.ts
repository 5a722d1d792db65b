import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { absolute, pathTo, qrPath } from '../../src/links';
import { qrFiles } from '../../src/site/qr';
import { anotherNetwork, director } from '../network';
import { realContent } from '../realContent';

const site = { origin: 'https://example.org', base: '/dashboard/' };

describe('A statement’s page on paper', () => {
  const archive = new Archive(realContent());
  const codes = new Map([...qrFiles({ archive, site })].map(({ path, data }) => [path, String(data)]));
  const pages = (['en', 'ko'] as const).flatMap((language) =>
    archive.entries.flatMap(({ release, statement }) =>
      (['statement', 'both'] as const).map((page) => {
        const place = { page, release: release.id, statement: statement.id };
        return { code: qrPath(language, place), address: absolute(site, pathTo(language, place)) };
      }),
    ),
  );

  test('has a code for each language and for both side by side, and nothing else has one', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect([...codes.keys()].toSorted()).toEqual(pages.map(({ code }) => code).toSorted());
  });

  test.each(pages)('leads a camera to $address', ({ code, address }) => {
    expect(address).toMatch(/^https:\/\/example\.org\/dashboard\//);
    expect(decodeQR(picture(codes.get(code) ?? ''))).toBe(address);
  });

  test.each(pages)('is small, and has the white around it that cameras look for ($code)', ({ code }) => {
    const svg = codes.get(code) ?? '';
    const { size, dark } = modulesOf(svg);
    const edges = dark.flatMap(({ x, y, width }) => [x, y, size - x - width, size - y - 1]);
    expect(Math.min(...edges)).toBe(4);
    expect(svg.length).toBeLessThan(7000);
    expect(svg).not.toMatch(/<svg[^>]* (width|height)=/);
  });
});

test('A statement in one language has no code for two', () => {
  const said = [{ speaker: 'ana-ruiz' as const, title: director }];
  const archive = new Archive(anotherNetwork([{ day: '03-14', said, isEnglishOnly: true }]));
  expect([...qrFiles({ archive, site })].map(({ path }) => path)).toEqual([
    '/qr/en/2025-03-14-open-doors/word-1.svg',
    '/qr/ko/2025-03-14-open-doors/word-1.svg',
  ]);
});

/** The dark runs that the SVG draws. */
function modulesOf(svg: string) {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const dark = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));
  return { size, dark };
}

/** The SVG as a camera sees it, four pixels a module. */
function picture(svg: string) {
  const scale = 4;
  const { size, dark } = modulesOf(svg);
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width } of dark) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + width) * scale; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}
