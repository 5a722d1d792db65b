import { describe, expect, test } from 'vitest';
import { heardIn } from './hearing';

/** `name | title | organization` of each sayer, then the words, as one line a statement. */
function lines(text: string): string[] {
  return heardIn(text).spoken.map(({ sayers, words }) => `${sayers.join('; ')}: ${words.join(' … ')}`);
}

const belcore = 'Becky Belcore | Co-Director | NAKASEC';

describe('the staff member finds the words and who says them', () => {
  test.each([
    ['“We won,” said Becky Belcore, Co-Director of NAKASEC. “We rest.”', `${belcore}: We won, … We rest.`],
    ['“We won,” said NAKASEC Co-Director and DACA recipient, Becky Belcore.', `${belcore}: We won,`],
    ['“We won,” said Co-Director Becky Belcore of NAKASEC.', `${belcore}: We won,`],
    ['“We,” said Becky Belcore, Co-Director of NAKASEC, “won.”', `${belcore}: We, … won.`],
    ['Becky Belcore, Co-Director of NAKASEC, said: “We won.”', `${belcore}: We won.`],
    ['Becky Belcore, Co-Director, NAKASEC: “We won.”', `${belcore}: We won.`],
    ['Becky Belcore, Co-Director of NAKASEC, had this to say: “We won.”', `${belcore}: We won.`],
    ['According to Becky Belcore, Co-Director of NAKASEC, “We won today.”', `${belcore}: We won today.`],
    ['“We won.” – Becky Belcore, Co-Director, NAKASEC', `${belcore}: We won.`],
    ['“We won.”\n\n— Becky Belcore, Co-Director, NAKASEC', `${belcore}: We won.`],
    ['Becky Belcore\n\nCo-Director, NAKASEC\n\n“We won.”', `${belcore}: We won.`],
    ['Becky Belcore, Co-Director, NAKASEC\n“We won it all.”', `${belcore}: We won it all.`],
    ['Becky Belcore, Co-Director, NAKASEC: We won it. We rest.', `${belcore}: We won it. We rest.`],
    ['NAKASEC’s Co-Director, Becky Belcore, stated, “We won.”', `${belcore}: We won.`],
    ['"We won,” said Becky Belcore, Co-Director of NAKASEC.', `${belcore}: We won,`],
    ['«We won,» said Becky Belcore, Co-Director of NAKASEC.', `${belcore}: We won,`],
    ['We won,” said Becky Belcore, Co-Director of NAKASEC.', `${belcore}: We won,`],
    ['“We won, said Becky Belcore, Co-Director of NAKASEC. “We rest.”', `${belcore}: We won, … We rest.`],
    [
      '“They say ‘no’ to us,” said\nBecky Belcore,\nCo-Director of NAKASEC.',
      `${belcore}: They say ‘no’ to us,`,
    ],
  ])('in %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    [
      'Rev. Deborah Lee, Executive Director of Faith Circle',
      'Deborah Lee | Executive Director | Faith Circle',
    ],
    [
      'Jae “Jay” Kim (he/him), Esq., senior staff attorney at Law Center',
      'Jae “Jay” Kim | senior staff attorney | Law Center',
    ],
    [
      'María de la Cruz, co-founder and president of Mi Familia',
      'María de la Cruz | co-founder and president | Mi Familia',
    ],
    [
      'Ana Roe, Director of Policy and Advocacy at Equal Fund',
      'Ana Roe | Director of Policy and Advocacy | Equal Fund',
    ],
    ['U.S. Representative Ana Roe (D-NY)', 'Ana Roe | U.S. Representative'],
    ['Maria, a DACA recipient from Houston', 'Maria | -'],
    ['Ana Roe, Executive Director, United We Rise', 'Ana Roe | Executive Director | United We Rise'],
    ['United We Rise Executive Director Ana Roe', 'Ana Roe | Executive Director | United We Rise'],
    ['JANE ROE, ORGANIZING DIRECTOR, CASA', 'JANE ROE | ORGANIZING DIRECTOR | CASA'],
    [
      'Ana Roe and Jin Poe, co-directors of Equal Fund',
      'Ana Roe | co-directors | Equal Fund; Jin Poe | co-directors | Equal Fund',
    ],
    [
      'Ana Roe, chair of Equal Fund, and Jin Poe, chair of Law Center',
      'Ana Roe | chair | Equal Fund; Jin Poe | chair | Law Center',
    ],
  ])('said %s', (attribution, sayer) => {
    expect(lines(`“We stay,” said ${attribution}.`)).toEqual([`${sayer}: We stay,`]);
  });
});

describe('someone named before is known again', () => {
  const first = '“One,” said Danae Kovac, Executive Director of HANA Center.\n\nThe vote was late.\n\n';
  test.each([
    '“We go on,” Kovac added.',
    '“We go on,” she said.',
    'Ms. Kovac noted, “We go on,”',
    '“We go on,” concluded Danae.',
    'Asked about the vote, Kovac smiled. “We go on,” she said.',
  ])('in %s', (second) => {
    expect(lines(first + second)[1]).toBe('Danae Kovac | Executive Director | HANA Center: We go on,');
  });

  test('and words that directly follow are one statement', () => {
    const { spoken } = heardIn(
      '“One,” said Mel Lee, Executive Director of Woori Center. “Two.\n\n“Three.”\n\n“Four,” she said.',
    );
    expect(spoken.map(({ words, paragraphs }) => [words, paragraphs.length])).toEqual([
      [['One,', 'Two.', 'Three.', 'Four,'], 3],
    ]);
  });

  test('and two speakers share a paragraph', () => {
    const { spoken } = heardIn('“One,” said Mel Lee, a director. “Two,” said Ana Roe, a chair. “Three.”');
    expect(spoken.map(({ paragraphs }) => paragraphs)).toEqual([
      ['“One,” said Mel Lee, a director.'],
      ['“Two,” said Ana Roe, a chair. “Three.”'],
    ]);
  });
});

test('a statement that a line announces runs over its paragraphs', () => {
  const statement =
    'Ana Roe, president of Equal Fund, issued the following statement:\n\nToday we lost a case in court.\n\nTomorrow we will file another one there.\n\n###\n\nAbout us';
  expect(lines(statement)).toEqual([
    'Ana Roe | president | Equal Fund: Today we lost a case in court. … Tomorrow we will file another one there.',
  ]);
  const marked =
    'Equal Rights Fund releases the following statement:\n\n“Today we lost.\n\nTomorrow we file.\n\nThen we win.”\n\nIt was founded in 1990.';
  expect(lines(marked)).toEqual(['* Equal Rights Fund: Today we lost. … Tomorrow we file. … Then we win.']);
});

test('an organization speaks for itself', () => {
  expect(lines('“Our doors are open,” Woori Juntos said.')).toEqual(['* Woori Juntos: Our doors are open,']);
  const { spoken, findings } = heardIn('“We will go on,” the coalition said in a statement.');
  expect(spoken).toHaveLength(1);
  expect(findings).toEqual(['organizationNotNamed: the coalition said in a statement.']);
});

test('someone without a name is heard, and a person must say who it is', () => {
  const { spoken, findings } = heardIn('“I am afraid to drive to school,” said a mother of two from Aurora.');
  expect(spoken[0]?.words).toEqual(['I am afraid to drive to school,']);
  expect(findings).toEqual(['speakerUnnamed!: said a mother of two from Aurora.']);
});

test.each([
  'President Doe has said that migrants are “poisoning the blood of our country.” This is false.',
  '“They are not sending their best,” Doe claimed in 2015.',
  'At a campaign rally, Doe said, “We will deport millions on day one.” But we know better.',
  '“These raids keep us safe,” Secretary John Doe told Fox News last week. That is a lie.',
  'The ruling states, “No person shall be denied the law.”',
  'Marchers chanted, “The people united will never be defeated!”',
  'The coalition called the ruling “a victory for families.”',
  'The report, “The Smallest Voice in the Room,” is the first of its kind.',
  'Under its manual, “Volume 12: Citizenship,” one is told why not.',
  'They marched for the “Dream Act” and a “clean slate.”',
])('nobody makes a statement in: %s', (text) => {
  const { spoken, rest } = heardIn(text);
  expect(spoken).toEqual([]);
  expect(rest).toHaveLength(1);
});

test('two hundred kilobytes of marks, names or verbs are read in a moment', () => {
  for (const part of [
    '“',
    '"',
    'said ',
    '“a” said ',
    'Mel Lee, ',
    '“We go,” said Mel Lee. ',
    'Ana and ',
    'Ana Roe, a director, and ',
    ': ',
    '(',
  ]) {
    const begin = performance.now();
    heardIn(part.repeat(200_000 / part.length));
    expect(performance.now() - begin, part).toBeLessThan(4000);
  }
});
