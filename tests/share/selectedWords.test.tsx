// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
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
  expect(await share()).toEqual({ text: 'Yes', address: `${page}#s2`, language: 'en', isExact: false });
});

test('Words down one column of both are those of one language, and get the address of their passage', async () => {
  await visit(`${at('en', 'mel-lee')}both/`);
  select('they win', 'We move');
  expect(await share()).toEqual({
    text: 'they win. We move',
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
