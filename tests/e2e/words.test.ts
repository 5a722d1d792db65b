/** The words that a visitor reads are the source's, in the files themselves: no script has run here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { asOneLine, attribute, elementsOf, textOf, visibleText } from './html';
import { fileAt, filesIn, readFile, root, site } from './sites';

const source = readFileSync(path.join(root, 'tests/source/nakasec-2024-11-06.txt'), 'utf8').split('\n');
const linesOf = (first: number, last: number) =>
  source
    .slice(first - 1, last)
    .map(asOneLine)
    .filter(Boolean);

const leaders = [
  'becky-belcore',
  'jung-woo-kim',
  'danae-kovac',
  'sookyung-oh',
  'john-park',
  'mel-lee',
  'hyunja-norman',
];
const said = {
  en: {
    joint: linesOf(8, 10),
    leaders: linesOf(12, 24),
    quotations: 14,
    around: [...linesOf(3, 6), ...linesOf(26, 31)],
  },
  ko: {
    joint: linesOf(39, 41),
    leaders: linesOf(43, 55),
    quotations: 7,
    around: [...linesOf(33, 37), ...linesOf(57, 60)],
  },
};
const quotationsIn = (text: string) => [...text.matchAll(/“[^”]*”/gu)].map(([quotation]) => quotation);
const release = '/releases/2024-11-06-election-results/';

for (const language of ['en', 'ko'] as const) {
  const { joint, leaders: paragraphs, quotations, around } = said[language];
  const shownAt = (place: string) => visibleText(readFile(site, fileAt(`/${language}${place}`)));

  test(`a reader finds each quotation of the source verbatim on its own page (${language})`, () => {
    expect(paragraphs).toHaveLength(leaders.length);
    expect(paragraphs.flatMap(quotationsIn)).toHaveLength(quotations);
    for (const [index, leader] of leaders.entries()) {
      const shown = shownAt(`${release}${leader}/`);
      for (const quotation of quotationsIn(paragraphs[index]!)) expect(shown).toContain(quotation);
      expect(shown, 'with its attribution and lead in their places').toContain(paragraphs[index]);
    }
    for (const paragraph of joint) expect(shownAt(`${release}joint/`)).toContain(paragraph);
  });

  test(`a reader finds the release whole, verbatim and in order (${language})`, () => {
    const shown = shownAt(release);
    for (const quotation of paragraphs.flatMap(quotationsIn)) expect(shown).toContain(quotation);
    const places = [...joint, ...paragraphs].map((paragraph) => shown.indexOf(paragraph));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const line of around.filter((one) => !isDate(one))) expect(shown).toContain(line);
  });
}

test('a reader finds both versions of a statement, passage by passage, on the page that shows both', () => {
  for (const [index, leader] of leaders.entries()) {
    for (const page of ['en', 'ko']) {
      const shown = visibleText(readFile(site, fileAt(`/${page}${release}${leader}/both/`)));
      for (const { leaders: paragraphs } of Object.values(said)) {
        const sentences = quotationsIn(paragraphs[index]!).flatMap((quotation) =>
          quotation.split(/(?<=[.?!]) /u),
        );
        for (const sentence of sentences) expect(shown).toContain(sentence);
      }
    }
  }
});

test('no reader is shown what the editors noted about slips, nor is it hidden in a page', () => {
  const slips = slipsIn(JSON.parse(readFile(site, 'content/releases/2024-11-06-election-results.json')));
  expect(slips.length).toBeGreaterThan(10);
  const files = filesIn(site.directory).filter(
    (file) => file.endsWith('.html') || file.startsWith('content/index/'),
  );
  for (const file of files) {
    const raw = readFile(site, file);
    // JSON and HTML write quotation marks their own ways.
    const written = [raw, ...elementsOf(raw).flatMap(({ attrs }) => attrs.map(({ value }) => value))].join(
      '\n',
    );
    expect(
      slips.filter((slip) => written.includes(slip) || written.includes(JSON.stringify(slip).slice(1, -1))),
      file,
    ).toEqual([]);
  }
});

test('a reader sees who spoke, with the title of that day, on each statement’s page', () => {
  const html = readFile(site, fileAt(`/en${release}danae-kovac/`));
  const [heading] = elementsOf(html).filter(({ tagName }) => tagName === 'h1');
  expect(asOneLine(textOf(heading!))).toBe('Danae Kovac 드내 코박');
  expect(
    attribute(
      elementsOf(html).find(({ tagName }) => tagName === 'time')!,
      'datetime',
    ),
  ).toBe('2024-11-06');
  expect(visibleText(html)).toContain('Executive Director, HANA Center');
});

function isDate(line: string) {
  return line === 'November 6, 2024' || line === '2024년 11월 6일';
}

function slipsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, text } = value as { kind?: unknown; text?: Record<string, string> };
  return kind === 'slip' ? Object.values(text ?? {}) : Object.values(value).flatMap(slipsIn);
}
