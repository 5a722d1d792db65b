// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { selectedPart } from '../../src/share/selectedPart';
import { wordsSelected } from '../../src/share/selectedWords';
import { releaseId } from '../leaders';
import { realContent } from '../realContent';
import { visit } from '../visit';

const page = 'https://example.org/page/';
const at = (language: 'en' | 'ko', statement: string) => `/${language}/releases/${releaseId}/${statement}/`;
const main = () => screen.getByRole('main');
const part = () => selectedPart(getSelection()!, main());
const share = () => wordsSelected(getSelection()!, main(), page);

/** Selects from where one text starts to where another ends. */
function select(from: string, to = from, nth = 0) {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(main(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const first = nodes.filter(({ data }) => data.includes(from))[nth]!;
  const last = nodes.slice(nodes.indexOf(first)).find(({ data }) => data.includes(to))!;
  getSelection()!.setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length);
}

test('The words that a journalist selects are taken as printed, with the attribution between them', async () => {
  await visit(at('en', 'john-park'));
  select('oments like', 'We have buil');
  expect(part()).toMatchObject({
    text: 'moments like these,” stated John Park, Executive Director of MinKwon Center for Community Action. “We have built',
    language: 'en',
    passage: 's1',
  });
});

test('A selection that begins in the heading counts from the first word of the statement', async () => {
  await visit(at('ko', 'danae-kovac'));
  select('드내 코박', '회복');
  expect(part()).toMatchObject({
    text: '하나센터(HANA Center)의 드내 코박(Denae Kovac) 사무총장은 우리 커뮤니티의 회복력을',
    language: 'ko',
    passage: 's1',
  });
});

/** A made-up statement in the place of a real one; `*` stands between its passages, `|` between the pieces of one. */
async function visitStatement(id: string, paragraphs: string[], passages: string, view = '') {
  const content = structuredClone(realContent());
  const one = content.releases[0]!.body.find((item) => item.kind === 'statement' && item.id === id);
  if (one?.kind !== 'statement') throw new Error(`There is no statement ${id}.`);
  one.text = { ...one.text, en: paragraphs };
  one.passages = passages.split('*').map((side, index) => ({
    id: `s${index + 1}`,
    en: side.includes('|') ? side.split('|') : side,
    ko: one.passages[index]?.ko ?? [],
  }));
  if (view === '') {
    delete one.text.ko;
    for (const passage of one.passages) delete passage.ko;
  }
  await visit(at('en', id) + view, { content });
}

describe('What the speaker says of the selected words', () => {
  test('begins after the mark that opens it, and ends before the one that closes it', async () => {
    await visit(at('en', 'john-park'));
    select('“', 'MinKwon Center');
    expect(part()?.text).toMatch(/^“.*”/u);
    expect(part()?.said).toMatch(/^[^“”]+,$/u);
    select('Community Action.', 'We have built');
    expect(part()?.said).toBe('We have built');
    select('oments like', 'We have buil');
    expect(part()?.said).toBe(part()?.text);
  });

  test('is nothing in an attribution', async () => {
    await visit(at('en', 'john-park'));
    select(' stated John', 'Action.');
    expect(part()).toMatchObject({ said: '' });
  });

  test('is told by where the words stand, not by what they are', async () => {
    await visitStatement(
      'mel-lee',
      ['“Center to center,” said Mel Lee of Woori Center to us. “We go.”'],
      'Center to center,*We go.',
    );
    select('said Mel Lee');
    expect(part()?.said).toBe('');
    select('Center to us');
    expect(part()?.said).toBe('');
    select('Center to center,');
    expect(part()?.said).toBe('Center to center,');
    select('to center');
    expect(part()?.said).toBe('to center');
  });

  test('leaves a lead sentence out', async () => {
    await visit(at('ko', 'becky-belcore'));
    select('의지를', '전합니다');
    expect(part()?.said).toBe('');
    select('의지를', '1994년부터');
    expect(part()).toMatchObject({
      text: '의지를 전합니다. “우리는 1994년부터',
      said: '우리는 1994년부터',
    });
  });

  test('leaves the dateline out', async () => {
    await visit(at('en', 'joint'));
    select('Washington', 'Today, as we');
    expect(part()).toMatchObject({ text: 'Washington, D.C. – Today, as we', said: 'Today, as we' });
  });

  test('knows straight marks', async () => {
    await visitStatement(
      'mel-lee',
      ['"We do our work," said Mel Lee. "We go on."'],
      'We do our work,*We go on.',
    );
    select('our work', 'We go');
    expect(part()?.said).toBe('our work," said Mel Lee. "We go');
    select('said Mel', 'We go');
    expect(part()?.said).toBe('We go');
  });

  test('keeps a quotation inside it', async () => {
    await visitStatement('mel-lee', ['““Care” is work,” said Mel Lee.'], '“Care” is work,');
    select('““Care', 'is wor');
    expect(part()?.said).toBe('“Care” is work,');
    select('Care” is', 'said');
    expect(part()?.said).toBe('“Care” is work,');
  });

  test('keeps the ends of paragraphs, where a quotation that runs on is opened again', async () => {
    await visitStatement('mel-lee', ['“We stay. A ends.', '“B goes on.”'], 'We stay.*A ends.*B goes on.');
    select('A ends', 'goes on.');
    expect(part()?.said).toBe('A ends.\n“B goes on.');
    select('We stay.', 'A ends.');
    expect(part()?.said).toBe('We stay. A ends.');
    select('B goes');
    expect(part()?.said).toBe('B goes');
  });

  test('keeps the ends of paragraphs in a column of both, and reads on from row to row', async () => {
    await visitStatement(
      'mel-lee',
      ['“We stay. We will not stop', '“because we go on. It helps.', '“B goes on.”'],
      'We stay.*We will not stop|because we go on.*It helps.*B goes on.',
      'both/',
    );
    select('We stay', 'B goes on.');
    expect(part()?.said).toBe('We stay. We will not stop\n“because we go on. It helps.\n“B goes on.');
  });
});

test('A selection without words of the statement is not shared', async () => {
  await visit(at('en', 'joint'));
  select('Joint statement');
  expect(await share()).toBeNull();
  select(' ', ' ', 3);
  getSelection()!.collapseToStart();
  expect(await share()).toBeNull();
  select(' – ');
  expect(await share()).toBeNull();
});

test('Words that can’t be told from others get the address of their passage', async () => {
  const content = structuredClone(realContent());
  const [joint] = content.releases[0]!.body;
  if (joint?.kind !== 'statement') throw new Error('The release begins with another thing.');
  joint.text = { en: ['Yes.', 'Yes.'] };
  joint.passages = [
    { id: 's1', en: 'Yes.' },
    { id: 's2', en: 'Yes.' },
  ];
  await visit(at('en', 'joint'), { content });
  select('Yes', 'Yes', 1);
  expect(await share()).toEqual({ said: 'Yes', address: `${page}#s2`, language: 'en', isExact: false });
});

test('Words down one column of both are those of one language, and get the address of their passage', async () => {
  await visit(`${at('en', 'mel-lee')}both/`);
  select('they win', 'We move');
  expect(await share()).toEqual({
    said: 'they win. We move',
    address: `${page}#s3`,
    language: 'en',
    isExact: false,
  });
});

test('A browser that knows no text directive shows the page as ever, and takes none to the other language', async () => {
  await visit(`${at('en', 'joint')}#:~:text=Today`);
  expect(document.querySelector('.is-marked')).toBeNull();
  const switches = within(screen.getByRole('navigation', { name: 'Language' }));
  expect(switches.getByRole('link', { name: '한국어' })).toHaveAttribute('href', at('ko', 'joint'));
});
