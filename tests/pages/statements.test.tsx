// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { searchPartFile } from '../../src/content/searchFiles';
import { UnreachableContent } from '../../src/content/reading';
import { leaders } from '../leaders';
import { readFrom, textOf, visit } from '../visit';

const quotes = () => screen.queryAllByRole('figure');

/** The choices of a filter, once the visitor has come near it and all statements are counted. */
async function choices(name: string) {
  const box = await screen.findByRole('combobox', { name });
  await userEvent.hover(box);
  await waitFor(() => expect(textOf(box)).toMatch(/\(\d+\)/));
  return within(box).getAllByRole('option').map(textOf);
}

test.each([
  ['en', 'Statements', '8 statements', 'Joint statement of NAKASEC and NAKASEC Action Fund'],
  ['ko', '발언', '발언 8편', '나카섹·나카섹 액션펀드 공동 성명'],
] as const)(
  'A visitor reads every statement, the joint one first: %s',
  async (language, title, count, joint) => {
    await visit(`/${language}/statements/`);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(count);
    expect(quotes()).toHaveLength(8);
    expect(quotes()[0]).toHaveTextContent(joint);
    for (const [index, { pull }] of leaders.entries()) {
      expect(quotes()[index + 1]).toHaveTextContent(pull[language]);
    }
  },
);

test('A visitor is told before choosing how many statements each choice leaves', async () => {
  await visit('/en/statements/');
  expect(await choices('State')).toEqual([
    'All',
    'Illinois (1)',
    'New Jersey (1)',
    'New York (1)',
    'Pennsylvania (1)',
    'Texas (1)',
    'Virginia (1)',
  ]);
  expect(await choices('Organization')).toContain('NAKASEC (3)');
  expect(await choices('Person')).toHaveLength(8);
  expect(await choices('Year')).toEqual(['All', '2024 (8)']);
});

test('A Korean visitor finds the same filters in Korean, in Korean order', async () => {
  await visit('/ko/statements/');
  expect((await choices('주')).slice(1, 3)).toEqual(['뉴욕 (1)', '뉴저지 (1)']);
  expect(await choices('단체')).toContain('나카섹 (3)');
  expect(await choices('사람')).toContain('김정우 (1)');
  expect(await choices('연도')).toEqual(['전체', '2024 (8)']);
});

test('A visitor who chooses a filter has it in the address, and can go back', async () => {
  const { user, arrived, router } = await visit('/en/statements/');
  await choices('Organization');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Organization' }), 'NAKASEC (3)');
  await arrived('/en/statements/?organization=nakasec');
  expect(quotes()).toHaveLength(3);
  expect(screen.getByText('3 of 8 statements')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Person' }), 'Jung Woo Kim (1)');
  await arrived('/en/statements/?organization=nakasec&person=jung-woo-kim');
  expect(quotes()).toHaveLength(1);
  await router.navigate(-1);
  await arrived('/en/statements/?organization=nakasec');
  expect(quotes()).toHaveLength(3);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Organization' }), 'All');
  await arrived('/en/statements/');
  expect(quotes()).toHaveLength(8);
});

test('A choice that would leave nothing can’t be chosen', async () => {
  await visit('/en/statements/?state=il');
  await choices('Person');
  expect(screen.getByRole('option', { name: 'John Park (0)' })).toBeDisabled();
  expect(screen.getByRole('option', { name: 'Danae Kovac (1)' })).toBeEnabled();
});

test.each([
  [
    '/en/statements/?state=il&person=john-park',
    'No statement matches all of these filters. Clear one to see more.',
  ],
  [
    '/ko/statements/?state=il&person=john-park',
    '고르신 조건에 모두 맞는 발언이 없습니다. 조건을 줄여 주세요.',
  ],
  ['/en/statements/?state=zz', 'This filter has no “zz”. Choose another, or clear all filters.'],
  ['/ko/statements/?year=1999', '‘1999’ 항목은 없습니다. 다른 항목을 고르거나 조건을 지워 주세요.'],
])('A visitor whose filters leave nothing is told so: %s', async (address, words) => {
  await visit(address);
  expect(await screen.findByText(words)).toBeVisible();
  expect(quotes()).toHaveLength(0);
});

test('A visitor gets out of filters that leave nothing by one link', async () => {
  const { user, arrived } = await visit('/en/statements/?state=zz');
  await screen.findByText(/^0 of 8/);
  await user.click(screen.getByRole('link', { name: 'Clear all filters' }));
  await arrived('/en/statements/');
  expect(quotes()).toHaveLength(8);
});

test('A visitor whose filters didn’t come through can try again', async () => {
  const read = readFrom();
  let isDown = true;
  const { user } = await visit('/en/statements/?state=tx', {
    read: (file) =>
      isDown && file === searchPartFile('en', 1)
        ? Promise.reject(new UnreachableContent('no network'))
        : read(file),
  });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The connection was lost, or our server didn’t answer.');
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('1 of 8 statements')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('A visitor without filters finds ways into the statements by state, organization and person', async () => {
  await visit('/ko/statements/');
  for (const [heading, links] of [
    ['주별', 6],
    ['단체별', 7],
    ['사람별', 7],
  ] as const) {
    const group = screen.getByRole('heading', { name: heading }).parentElement!;
    expect(within(group).getAllByRole('link')).toHaveLength(links);
  }
});

test('The other language keeps the filters', async () => {
  const { user, arrived } = await visit('/en/statements/?state=tx&year=2024');
  await screen.findByText('1 of 8 statements');
  await user.click(screen.getByRole('link', { name: '한국어' }));
  await arrived('/ko/statements/?state=tx&year=2024');
  expect(await screen.findByText('발언 8편 가운데 1편')).toBeVisible();
});
