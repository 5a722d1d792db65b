import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/content/verbatim';
import { stretchesOf } from '../../src/content/printed';
import { printed as printedOf, type Stretch } from '../../src/content/stretches';
import { rowsByPassage } from '../../src/statements/rowsByPassage';
import { splitLead } from '../../src/statements/splitLead';
import { realContent } from '../realContent';

const statements = realContent().releases.flatMap(({ body, dateline }) =>
  body.flatMap((item) => (item.kind === 'statement' ? [{ statement: item, dateline }] : [])),
);
const joined = (stretches: readonly Stretch[]) => stretches.map(printedOf).join('');

describe.each(['en', 'ko'] as const)('The statements in %s', (language) => {
  test.each(statements.map((one) => [one.statement.id, one] as const))(
    'lose no character: %s',
    (_, { statement, dateline }) => {
      const paragraphs = runsOf(statement, language, dateline?.[language]).map(stretchesOf);
      const printed = statement.text[language]!.map((text) => text.replace(/\s+/gu, ' ').trim());
      expect(paragraphs.map(joined)).toEqual(printed);
      expect(paragraphs.map(splitLead).map(({ lead, rest }) => lead + joined(rest))).toEqual(printed);
      const { lead, rows } = rowsByPassage(paragraphs);
      expect(
        `${lead} ${rows.map(({ stretches }) => joined(stretches)).join(' ')}`.replace(/\s+/gu, ' ').trim(),
      ).toBe(printed.join(' '));
      expect(rows.map(({ passage }) => passage)).toEqual(statement.passages.map(({ id }) => id));
    },
  );
});

describe('A quotation mark', () => {
  const words = (text: string, passage = 's1') => ({ kind: 'words' as const, passage, text });
  const mark = (text: string) => ({ kind: 'mark' as const, text });
  const frame = (text: string) => ({ kind: 'frame' as const, text });

  test('stays with the word it touches', () => {
    const runs = [
      mark('“'),
      words('Yes,'),
      mark('”'),
      frame(' she said. '),
      mark('“'),
      words('No.', 's2'),
      mark('”'),
    ];
    expect(stretchesOf(runs)).toEqual([
      { opening: '“', text: 'Yes,', closing: '”', passage: 's1' },
      { text: ' she said. ' },
      { opening: '“', text: 'No.', closing: '”', passage: 's2' },
    ]);
  });

  test('opens the next quotation where none of its own is left to close', () => {
    const runs = [mark('"'), words('Yes.'), mark('"'), mark('"'), words('No.', 's2'), mark('"')];
    expect(stretchesOf(runs).map(printedOf)).toEqual(['"Yes."', '"No."']);
  });

  test('that touches no word is printed all the same', () => {
    expect(stretchesOf([frame('He said '), mark('“')])).toEqual([{ text: 'He said ' }, { text: '“' }]);
  });
});

describe('A lead sentence', () => {
  const quoted = { opening: '“', text: '말', closing: '”', passage: 's1' };

  test('is what stands before an opening quotation mark', () => {
    expect(splitLead([{ text: '도입문. ' }, quoted])).toEqual({ lead: '도입문. ', rest: [quoted] });
  });

  test('is nothing where the words begin at once, or aren’t quoted', () => {
    expect(splitLead([quoted, { text: ' said she.' }]).lead).toBe('');
    expect(splitLead([{ text: 'Washington, D.C. – ' }, { text: 'Today', passage: 's1' }]).lead).toBe('');
    const scare = { text: '“Historic” day', passage: 's1' };
    expect(splitLead([{ text: 'Washington, D.C. – ' }, scare]).lead).toBe('');
    expect(splitLead([])).toEqual({ lead: '', rest: [] });
  });
});

test('An attribution between two pieces of one passage stays in that passage’s row', () => {
  const { rows } = rowsByPassage([
    [{ text: '“One,”', passage: 's1' }, { text: ' he said, ' }, { text: '“two.”', passage: 's1' }],
    [{ text: '“Three.”', passage: 's2' }],
  ]);
  expect(rows.map(({ passage, stretches }) => [passage, joined(stretches)])).toEqual([
    ['s1', '“One,” he said, “two.”\n'],
    ['s2', '“Three.”'],
  ]);
});
