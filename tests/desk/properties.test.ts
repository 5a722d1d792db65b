/** What holds for any text, whatever it is: made from pieces that releases are made of, in any order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/content/check';
import { normal, NotVerbatim, runsOf } from '../../src/content/verbatim';
import { networkWith, releaseOf } from '../../src/desk/draft/compose';
import type { Draft } from '../../src/desk/draft/draft';
import { inOrder, wordsAt } from '../../src/desk/draft/spans';
import { importRelease } from '../../src/desk/importer/importRelease';
import { readText } from '../../src/desk/importer/readText';
import { sentenceRanges } from '../../src/desk/importer/sentences';
import { languageCodes } from '../../src/i18n/languages';
import { realContent } from '../realContent';

const { network } = realContent();

/** Said and printed things, and what breaks them: marks left open, invisible characters, halves of characters. */
const pieces = [
  'FOR IMMEDIATE RELEASE',
  'November 6, 2024',
  '2024년 11월 6일',
  '즉시 보도',
  'Washington, D.C. – Today we act.',
  'Families rally for their rights',
  '가족들이 권리를 위해 모이다',
  'said Ana Ruiz, Executive Director of HANA Center.',
  'Mel Lee, Director of Woori Center, said:',
  '김정우 나카섹 공동디렉터는',
  '라고 말했다.',
  '이라며',
  'We will not stop. They will hear us!',
  '우리는 멈추지 않을 것입니다. 함께 갑니다!',
  'Dr. Kim met Sen. Lee at 5 p.m. in the U.S. Senate…',
  '“We will not stop,” said Mel Lee, Director of Woori Center. “They will hear us!”',
  '“우리는 멈추지 않을 것입니다.”라고 존 박 민권센터 사무총장은 말했다.',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '「',
  '」',
  '«',
  '(',
  ')',
  ',',
  '.',
  ': ',
  ' ',
  '\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u1112\u1161\u11ab',
  '###',
  'Media contact: Ana Ruiz, 213-555-0100',
  'About Woori Center: Woori Center organizes.',
  '- ',
  '  ',
];

const paragraph = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((list) => list.join(' '));
/** Set out as a release is, so that it is read as one, whatever its paragraphs hold. */
const releases = fc
  .tuple(fc.constantFrom('en', 'ko', 'both'), fc.array(paragraph, { maxLength: 8 }))
  .map(([language, paragraphs]) => {
    const [english, korean] = [
      [
        'FOR IMMEDIATE RELEASE',
        'November 6, 2024',
        'Families Rally for Their Rights',
        'Washington, D.C. – Families met on Tuesday.',
      ],
      [
        '즉시 보도',
        '2024년 11월 6일',
        '가족들이 권리를 위해 모이다',
        '워싱턴 D.C. – 가족들이 화요일에 모였다.',
      ],
    ] as const;
    const half = language === 'both' ? Math.ceil(paragraphs.length / 2) : paragraphs.length;
    return [
      ...(language === 'ko' ? korean : english),
      ...paragraphs.slice(0, half),
      'Media contact: Ana Ruiz, 213-555-0100',
      ...(language === 'both' ? [...korean, ...paragraphs.slice(half)] : []),
    ].join('\n\n');
  });

const texts = fc.oneof(
  { weight: 4, arbitrary: releases },
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const sources = fc.array(texts, { minLength: 1, maxLength: 2 });
const runs = { numRuns: 200, seed: 4 };

function imported(source: string[]): Draft | null {
  return importRelease(
    source.map((text, index) => ({ name: `${index}`, text: readText(text) })),
    network,
  ).draft;
}

test('Whatever the text, the importer makes a draft or says why not', () => {
  fc.assert(
    fc.property(sources, (source) => {
      imported(source);
    }),
    runs,
  );
});

test('Every passage’s words stand in the source, within its statement’s paragraphs, in order and apart from each other', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const draft = imported(source);
      for (const part of draft?.body ?? []) {
        if (part.kind !== 'statement') continue;
        for (const language of languageCodes) {
          const spans = part.passages.flatMap(({ words }) => words[language] ?? []);
          spans.forEach((span, index) => {
            const before = spans[index - 1];
            expect(wordsAt(draft!.texts, span)).toHaveLength(span.end - span.start);
            expect(span.end).toBeGreaterThan(span.start);
            if (before)
              expect(
                inOrder(before, span) < 0 && (before.text !== span.text || before.end <= span.start),
              ).toBe(true);
            expect(
              part.text[language]?.some(
                ({ text, start, end }) => text === span.text && start <= span.start && span.end <= end,
              ),
            ).toBe(true);
          });
        }
      }
    }),
    runs,
  );
});

test('Every passage of the composed release is its paragraphs’ words, and nothing else stands there', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const draft = imported(source);
      if (!draft) return;
      const release = releaseOf(draft);
      for (const part of release.body) {
        if (part.kind !== 'statement') continue;
        for (const language of languageCodes) {
          expect(() => runsOf(part, language, release.dateline?.[language])).not.toThrow(NotVerbatim);
        }
      }
    }),
    runs,
  );
});

test('The check finds nothing wrong with what was composed but what a person has to decide', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const draft = imported(source);
      if (!draft) return;
      const release = releaseOf(draft);
      const { problems } = check([
        { path: 'network.json', text: JSON.stringify(networkWith(draft, network)) },
        { path: `releases/${release.id}.json`, text: JSON.stringify(release) },
      ]);
      expect(
        problems.filter(({ message }) =>
          /stands nowhere|in no passage|is not what the text has/u.test(message),
        ),
      ).toEqual([]);
    }),
    { ...runs, numRuns: 100 },
  );
});

test('Between two sentences nothing is lost but white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const ranges = sentenceRanges(text);
      let cursor = 0;
      for (const [start, end] of ranges) {
        expect(text.slice(cursor, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        cursor = end;
      }
      expect(text.slice(cursor).trim()).toBe('');
      expect(normal(ranges.map(([start, end]) => text.slice(start, end)).join(' ')).replaceAll(' ', '')).toBe(
        normal(text).replaceAll(' ', ''),
      );
    }),
    runs,
  );
});
