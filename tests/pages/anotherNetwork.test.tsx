// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anotherNetwork, director, organizer, statementsOverTime } from '../network';
import { textOf, visit } from '../visit';

const quotes = () =>
  screen.getAllByRole('figure').map((figure) => textOf(within(figure).getByRole('blockquote')));

const twoDays = anotherNetwork([
  { day: '02-01', said: [{ speaker: 'seoyeon-han', title: organizer }] },
  {
    day: '03-01',
    said: [
      { speaker: 'seoyeon-han', title: director },
      { speaker: 'ana-ruiz', title: director },
    ],
  },
]);

test.each([
  [
    'en',
    'Two members in two states',
    'Michigan, 2 organizations: Lake House, Mesa Center',
    'Harbor Alliance',
  ],
  ['ko', '두 주의 가입 단체 두 곳', '미시간, 단체 2곳: 호수의집, 메사센터', '항구연대'],
])(
  'A visitor to another coalition’s site finds its members on the map: %s',
  async (language, count, state, name) => {
    await visit(`/${language}/`, { content: twoDays });
    expect(screen.getByRole('region', { name: count })).toBeVisible();
    expect(screen.getByRole('link', { name: state })).toBeVisible();
    expect(document.title).toMatch(new RegExp(`^${name}: `));
    expect(document.body).not.toHaveTextContent(/NAKASEC|나카섹|HANA/);
  },
);

test('A visitor reads each leader’s latest words only, with the title of that day', async () => {
  await visit('/en/', { content: twoDays });
  expect(quotes()).toEqual(['On 03-01 no. 1 we open a door.', 'On 03-01 no. 2 we open a door.']);
});

test('A visitor reads a person’s statements newest first, each with the title held on that day', async () => {
  await visit('/en/people/seoyeon-han/', { content: twoDays });
  const figures = screen.getAllByRole('figure').map(textOf);
  expect(figures).toHaveLength(2);
  expect(figures[0]).toContain('Director, Mesa Center');
  expect(figures[0]).toContain('March 1, 2025');
  expect(figures[1]).toContain('Organizer, Mesa Center');
  expect(figures[1]).toContain('February 1, 2025');
});

test('A visitor to a person who holds no title reads no gap where one would stand', async () => {
  const content = anotherNetwork([{ day: '02-01', said: [{ speaker: 'ana-ruiz' }] }]);
  await visit('/en/people/ana-ruiz/', { content });
  const [, below] = textOf(screen.getByRole('main')).split('아나 루이스');
  expect(below).toMatch(/^Lake House.*February 1, 2025/);
});

test('A coalition that has published nothing yet has a site all the same', async () => {
  const content = anotherNetwork([]);
  for (const [address, words] of [
    ['/en/', 'Two members in two states'],
    ['/en/releases/', 'There is no press release yet.'],
    ['/en/states/az/', 'No statement in a release yet.'],
    ['/en/organizations/lake-house/', 'No statement in a release yet.'],
    ['/en/people/ana-ruiz/', '0 statements'],
    ['/en/statements/', '0 statements'],
  ] as const) {
    const { unmount } = await visit(address, { content });
    expect(screen.getByRole('main')).toHaveTextContent(words);
    unmount();
  }
});

test('A visitor of a long list goes from part to part, older and newer', async () => {
  const content = anotherNetwork(statementsOverTime(65));
  const { user, arrived } = await visit('/en/statements/', { content });
  expect(quotes()).toHaveLength(25);
  expect(quotes()[0]).toBe('On 01-07 no. 1 we open a door.');
  expect(screen.queryByRole('link', { name: 'Newer' })).not.toBeInTheDocument();

  await user.click(screen.getByRole('link', { name: 'Older' }));
  await arrived('/en/statements/page/2/');
  expect(document.title).toBe('Statements (part 2) · Harbor Alliance');
  expect(quotes()).toHaveLength(20);
  expect(quotes()[0]).toBe('On 01-04 no. 1 we open a door.');
  expect(screen.getByRole('link', { name: 'Newest' })).toHaveAttribute('href', '/en/statements/');

  await user.click(screen.getByRole('link', { name: 'Older' }));
  await arrived('/en/statements/page/1/');
  expect(quotes()[0]).toBe('On 01-02 no. 1 we open a door.');
  expect(screen.getByText('Part 1 of 2, counted from the oldest')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Older' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Newer' })).toHaveAttribute('href', '/en/statements/page/2/');
});

test('A shared link to an older part shows the same statements however many have come since', async () => {
  const { unmount } = await visit('/ko/people/ana-ruiz/page/1/', {
    content: anotherNetwork(statementsOverTime(45)),
  });
  const before = quotes();
  expect(before).toHaveLength(20);
  unmount();
  await visit('/ko/people/ana-ruiz/page/1/', { content: anotherNetwork(statementsOverTime(85)) });
  expect(quotes()).toEqual(before);
});
