/** The manners of English releases: unions, congregations, city halls, lawyers, students, tribes, disability groups. */
import { describe, expect, test } from 'vitest';
import { heardIn } from './hearing';

/** `name | title | organizations` of each sayer, then the words, as one line a statement. */
function lines(text: string): string[] {
  return heardIn(text).spoken.map(({ sayers, words }) => `${sayers.join('; ')}: ${words.join(' … ')}`);
}

describe('who is presented in many ways is found as printed', () => {
  test.each([
    ['Dae Ho (DH) Roe, executive director of Lake Fund', 'Dae Ho (DH) Roe | executive director | Lake Fund'],
    ['Soo-jin “Sue” Roe (박수진), director of Lake Fund', 'Soo-jin “Sue” Roe | director | Lake Fund'],
    ['SooAh Gil, organizing director, KNSC', 'SooAh Gil | organizing director | KNSC'],
    ['Ana Roe (she/they), organizer with Access Fund', 'Ana Roe | organizer | Access Fund'],
    ['Local 49 President Jin Poe', 'Jin Poe | President | Local 49'],
    ['SEIU Local 73 Vice President Jin Poe', 'Jin Poe | Vice President | SEIU Local 73'],
    [
      'Ana Roe, International Vice President of the United Lake Workers',
      'Ana Roe | International Vice President | United Lake Workers',
    ],
    [
      'Ana Roe, chair of Coast Fund and National co-chair for the Reform Movement (RM)',
      'Ana Roe | chair | Coast Fund | Reform Movement',
    ],
    [
      'Ana Roe, partner at Roe & Poe LLP and president of the Bar Association of Lake County',
      'Ana Roe | partner | Roe & Poe LLP | Bar Association of Lake County',
    ],
    [
      'the Rev. Dr. Ana Roe, senior pastor of First Table Church',
      'Ana Roe | senior pastor | First Table Church',
    ],
    ['Sister Ana Roe, SSND, director of Open Door Network', 'Ana Roe | director | Open Door Network'],
    ['the Venerable Jin Poe, abbot of Lotus Temple', 'Jin Poe | abbot | Lotus Temple'],
    [
      'Imam Dr. Jin Poe, resident scholar at the Islamic Center of Lake County',
      'Jin Poe | resident scholar | Islamic Center of Lake County',
    ],
    ['the Most Rev. Jin Poe, Bishop of Lake City', 'Jin Poe | Bishop'],
    ['Council Member Jin Poe (District 7)', 'Jin Poe | Council Member'],
    ['State Sen. Jin Poe (D-12)', 'Jin Poe | State Sen.'],
    ['Retired Chief Jin Poe, Mesa, Arizona', 'Jin Poe | Chief'],
    ['Commissioner of Civic Services Ana N. Roe', 'Ana N. Roe | Commissioner | Civic Services'],
    ['Tribal Council Vice-Chairman Jin Poe', 'Jin Poe | Vice-Chairman | Tribal Council'],
    [
      'Chairwoman Ana Roe of the River Band of Lake Indians',
      'Ana Roe | Chairwoman | River Band of Lake Indians',
    ],
    [
      'Jin Poe ’26, president of the Undocumented Student Alliance',
      'Jin Poe | president | Undocumented Student Alliance',
    ],
    ['Lake University President Ana Roe', 'Ana Roe | President | Lake University'],
    [
      'Dr. Jin Poe, MD, MPH, Chief Medical Officer at Harbor Health Center',
      'Jin Poe | Chief Medical Officer | Harbor Health Center',
    ],
    [
      'Ana Roe, LCSW, Program Manager, Behavioral Health, at Lake Alliance',
      'Ana Roe | Program Manager, Behavioral Health | Lake Alliance',
    ],
    ['Farm Hands United President Ana Roe', 'Ana Roe | President | Farm Hands United'],
    ['Rev. Ana Roe, Academic Dean, Lake Seminary', 'Ana Roe | Academic Dean | Lake Seminary'],
    ['Imam Jin Poe, Masjid al-Huda', 'Jin Poe | Imam | Masjid al-Huda'],
    ['82-year-old Soon-ja Park of Flushing', 'Soon-ja Park | -'],
    ['Teresa, whose last name is withheld', 'Teresa | -'],
    ['Ana Roe, promotora at Clínica del Lago', 'Ana Roe | promotora | Clínica del Lago'],
    ['Massachusetts AG Ana Roe and Nevada AG Jin Poe', 'Ana Roe | Massachusetts AG; Jin Poe | Nevada AG'],
  ])('“…,” said %s', (attribution, sayer) => {
    expect(lines(`“We stay,” said ${attribution}.`)).toEqual([`${sayer}: We stay,`]);
  });
});

const roe = 'Ana Roe | Director | Lake Fund: We stay here. We go on.';

describe('the line that hands over is found', () => {
  test.each([
    'The following is a statement for Ana Roe, Director of Lake Fund, a nonprofit that defends workers.\n\n“We stay here. We go on.”',
    'Below is a statement from Ana Roe, Director of Lake Fund, on the vote in the House of Representatives.\n\n“We stay here. We go on.”',
    'The statement below may be attributed to Ana Roe, Director of Lake Fund:\n\n“We stay here. We go on.”',
    'Attributable to Ana Roe, Director of Lake Fund:\n\n“We stay here. We go on.”',
    'Statement by Ana Roe, Director of Lake Fund\n\n“We stay here. We go on.”',
    'Quote from Ana Roe, Director, Lake Fund: “We stay here. We go on.”',
    'Ana Roe | Director | Lake Fund\n\n“We stay here. We go on.”',
    'Ana Roe, the Director of Lake Fund states “We stay here. We go on.”',
    'QUOTES:\n\n• Ana Roe, Director, Lake Fund: “We stay here. We go on.”',
    '“We stay here. We go on.” — Ana Roe, Director, Lake Fund',
    'The vote was late.\n\n    We stay here. We go on.\n\n    — Ana Roe, Director, Lake Fund',
    'Ana Roe, Director of Lake Fund, was there. In her own words: “We stay here. We go on.”',
  ])('in %s', (text) => {
    expect(lines(text)).toEqual([roe]);
  });

  test('and of several announced, each has the words below it', () => {
    expect(
      lines(
        'Statement from Ana Roe, Director of Lake Fund, on the bill:\n\nWe stay here and ask for a vote now.\n\nStatement from Jin Poe, Chair of Harbor Fund, on the bill:\n\nWe were promised a vote in the spring.',
      ),
    ).toEqual([
      'Ana Roe | Director | Lake Fund: We stay here and ask for a vote now.',
      'Jin Poe | Chair | Harbor Fund: We were promised a vote in the spring.',
    ]);
  });
});

test('officials named in a row are each known again by surname', () => {
  const row = 'Senators Ana Roe (HI), Jin Poe (NY) and Amy Doe (MN) met the families.\n\n';
  expect(lines(`${row}“They wait,” said Sen. Roe.\n\nIt rained.\n\n“We act,” said Senator Doe.`)).toEqual([
    'Ana Roe | Sen.: They wait,',
    'Amy Doe | Senator: We act,',
  ]);
});

describe('a pronoun means whoever the sentence before is about', () => {
  test.each([
    [
      'Jin Poe, director of Harbor Fund, met the families. “They wait,” he said.',
      'Jin Poe | director | Harbor Fund',
    ],
    ['Jin Poe, who chairs the board, agreed. “They wait,” he said.', 'Jin Poe | -'],
    ['Jin Poe is a member of Harbor Fund. “They wait,” he said.', 'Jin Poe | -'],
    ['The court met. “They wait,” she said.', 'Ana Roe | director | Lake Fund'],
  ])('in %s', (second, sayer) => {
    const first = '“One,” said Ana Roe, director of Lake Fund.\n\nThe vote was late.\n\n';
    expect(lines(first + second)[1]).toBe(`${sayer}: They wait,`);
  });
});

test('an organization that is called what it is', () => {
  const text =
    'Lake Voices for Fair Maps, an alliance of voters, welcomed the ruling.\n\n“It is ours,” the alliance said.';
  expect(lines(text)).toEqual(['* Lake Voices for Fair Maps: It is ours,']);
});

test('the president who was presented is meant by “the president”, and no other', () => {
  expect(
    lines('“One,” said Ana Roe, president of Lake Fund.\n\nIt was late.\n\n“Two,” the president said.'),
  ).toEqual(['Ana Roe | president | Lake Fund: One,', 'Ana Roe | president | Lake Fund: Two,']);
  const { spoken, findings } = heardIn(
    'Upon its end, the President stated, “I have a great heart for them.”',
  );
  expect(spoken).toEqual([]);
  expect(findings[0]).toMatch(/^quotedAsEvidence/u);
});

test.each([
  'Summit: The Road to a Welcoming State to hold officials’ feet to the fire around a plan.',
  'You just read:\n\nStatement from Commissioner Roe on the Language Access Law\n\nDistribution channels:',
])('nobody speaks in: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test('someone who is only a family has no name', () => {
  const { spoken, findings } = heardIn('“They found us a lawyer.” — The Nguyen family');
  expect(spoken.map(({ sayers }) => sayers)).toEqual([[]]);
  expect(findings).toEqual(['speakerUnnamed!: The Nguyen family']);
});

describe('a quotation whose later paragraphs have no mark until one closes it', () => {
  const all = ['We went in.', 'The “Blue” door was shut.', 'It is open now.'];
  test.each([
    ['“We went in.\n\nThe “Blue” door was shut.\n\nIt is open now.”', all],
    [
      '"We went in.\n\nThe "Blue" door was shut.\n\nIt is open now."',
      all.map((one) => one.replaceAll(/[“”]/gu, '"')),
    ],
    ['“We went in.\n\nThe door was shut.\n\nIt is open now."', [all[0], 'The door was shut.', all[2]]],
  ])('is whole: %s', (words, said) => {
    const text = `Ana Roe, director of Lake Fund, said: ${words}\n\nThe fund was founded by the lake.`;
    expect(lines(text)).toEqual([`Ana Roe | director | Lake Fund: ${said.join(' … ')}`]);
  });

  test('and one who is named behind its end says all of it', () => {
    const text = '"We went in.\n\nThe door was shut.\n\nIt is open now," said Ana Roe, a nurse. "Come."';
    expect(lines(text)).toEqual([
      'Ana Roe | nurse: We went in. … The door was shut. … It is open now, … Come.',
    ]);
  });

  test('but where no mark closes it, what follows is told', () => {
    const text = 'Ana Roe, a nurse, said: "We went in.\n\nThe hall was full.\n\nThe "Blue" door was shut.';
    expect(lines(text)).toEqual(['Ana Roe | nurse: We went in.']);
  });
});

test.each([
  [
    'a law in the clause before the speaker',
    'On the House passage of H.R. 71, the Garden and Barn Act, League of Trades President Ana Roe issued the following statement:\n\nOur members welcome the vote on the Garden and Barn Act.\n\nThroughout the land people sign for the Garden and Barn Act.',
    'Ana Roe | President | League of Trades: Our members welcome the vote on the Garden and Barn Act. … Throughout the land people sign for the Garden and Barn Act.',
  ],
  [
    'one among many',
    'Among the guests was Karl Oh, a student. “I have a card in my wallet now, but my parents do not.”',
    'Karl Oh | -: I have a card in my wallet now, but my parents do not.',
  ],
  [
    'one among many, named again by a pronoun',
    'Among those who came was Karl Oh, a student at Lake College. “We have a card now,” he said.',
    'Karl Oh | - | Lake College: We have a card now,',
  ],
  [
    'whose comments follow',
    'After the vote, comments for Ana Roe, executive director for Lake Fund (LF), a fund in Ohio.\n\n“We went in. It was open.”',
    'Ana Roe | executive director | Lake Fund: We went in. It was open.',
  ],
  [
    'to whom they may be attributed',
    'Below are comments for attribution to Ana Roe, director of Lake Fund.\n\n“We went in. It was open.”',
    'Ana Roe | director | Lake Fund: We went in. It was open.',
  ],
])('the speaker is found with %s', (_, text, said) => {
  expect(lines(text)).toEqual([said]);
});
