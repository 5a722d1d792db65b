import { expect, test } from 'vitest';
import type { Draft } from '../../src/desk/draft/draft';
import { wordsAt } from '../../src/desk/draft/spans';
import { importRelease } from '../../src/desk/importer/importRelease';
import { readText } from '../../src/desk/importer/readText';
import { realContent } from '../realContent';

const { network } = realContent();

/** What organizations say by themselves in a release, each statement’s words, and who says it. */
function saidTogether(
  body: string[],
  head: { label?: string; headline?: string } = {},
): [string[], string][] {
  const text = [
    head.label ?? 'For Immediate Release',
    'March 3, 2025',
    head.headline ?? 'Families Rally for Their Rights',
    ...body,
    'Media contact: Ana Ruiz, 213-555-0100',
    'About HANA Center: HANA Center organizes Korean American families in Chicago.',
  ].join('\n\n');
  const { draft, refused } = importRelease([{ name: 'release.txt', text: readText(text) }], network);
  if (!draft) throw new Error(`The release was refused: ${refused?.kind}`);
  return draft.body.flatMap((part) =>
    part.kind === 'statement' && part.speaker === undefined
      ? [[wordsOf(part, draft), part.organizations.join(', ')] as [string[], string]]
      : [],
  );
}

function wordsOf(part: Draft['body'][number], { texts }: Draft): string[] {
  if (part.kind !== 'statement') return [];
  return part.passages.flatMap(({ words }) =>
    Object.values(words)
      .flat()
      .map((span) => wordsAt(texts, span)),
  );
}

const lead =
  'CHICAGO – Some three hundred tenants met at the county building on Monday to ask that nobody be put out in winter.';
const quoted = '“My heat was off for nine days,” said Mel Lee, Executive Director of Woori Center.';

test.each([
  ['a paragraph that urges something', ['We urge the county to answer before the first frost.']],
  [
    'two paragraphs that do, below a report',
    [
      'The hearing lasted for five hours.',
      'We thank everybody who came, and we will come back in the spring.',
    ],
  ],
  [
    'our country and our communities in a report',
    ['Our country was built by tenants.', 'The board heard from our communities until midnight.'],
  ],
])('A report stays a report: %s', (_, body) => {
  expect(saidTogether([lead, ...body, quoted])).toEqual([]);
});

test('Paragraphs in which the publisher speaks, from the first one on, are its statement', () => {
  expect(
    saidTogether([
      'CHICAGO – We are relieved by the county’s vote, and we have waited for it.',
      'Nobody should be put out in January. We will see to it that the county remembers.',
      quoted,
    ]),
  ).toEqual([
    [
      [
        'We are relieved by the county’s vote, and we have waited for it.',
        'Nobody should be put out in January.',
        'We will see to it that the county remembers.',
      ],
      'hana-center',
    ],
  ]);
});

test('A paragraph alone is one only where nothing else stands before the first quotation', () => {
  const we = 'CHICAGO – We are relieved by the county’s vote.';
  expect(saidTogether([we, quoted])).toHaveLength(1);
  expect(saidTogether([we, 'The board voted six to three.', 'Its next meeting is in May.', quoted])).toEqual(
    [],
  );
});

test.each([
  ['English', 'Tenant groups in four counties issued the following joint statement today:'],
  ['English, without a colon', 'The groups have released the following statement.'],
  ['English, full text', 'The full text of the statement follows:'],
])('What follows a line that announces it is a statement (%s)', (_, announced) => {
  const said = saidTogether([
    lead,
    announced,
    'Nine days without heat is an eviction by other means. We have kept the list of every one of them.',
    'The county can read it in an afternoon.',
    'We are ready to read it aloud.',
    quoted,
  ]);
  expect(said.map(([words]) => words)).toEqual([
    [
      'Nine days without heat is an eviction by other means.',
      'We have kept the list of every one of them.',
      'The county can read it in an afternoon.',
      'We are ready to read it aloud.',
    ],
  ]);
});

test('A release that calls itself a statement is one, if its first person bears that out', () => {
  const body = [
    'CHICAGO – On Monday the county ended its winter rule.',
    'We do not accept it. We were told of it by a note on a door.',
    'We call on the board to meet again.',
  ];
  const words = [
    'On Monday the county ended its winter rule.',
    'We do not accept it.',
    'We were told of it by a note on a door.',
    'We call on the board to meet again.',
  ];
  expect(saidTogether(body, { label: 'JOINT STATEMENT' })[0]?.[0]).toEqual(words);
  expect(saidTogether(body, { headline: 'HANA Center’s Statement on the Winter Rule' })[0]?.[0]).toEqual(
    words,
  );
  expect(saidTogether(body, { headline: 'Tenants Angry at the Mayor’s Statements' })).toEqual([]);
  expect(saidTogether([lead, ...body.slice(2), lead, quoted], { label: 'STATEMENT' })).toEqual([]);
});

test('Who says “I” is no organization', () => {
  expect(
    saidTogether([
      'CHICAGO – I was told that we lost. We did not.',
      'We are here, and I am glad of it.',
      quoted,
    ]),
  ).toEqual([]);
});
