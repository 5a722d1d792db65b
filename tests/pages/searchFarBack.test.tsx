// @vitest-environment jsdom
/** Search in an archive of many years: the newest part is looked through first, and further back when it is asked for. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { searchFile } from '../../src/content/searchFiles';
import type { SearchView } from '../../src/content/searchViews';
import { MissingContent, UnreachableContent } from '../../src/content/reading';
import type { Read } from '../../src/content/queries';
import { anotherNetwork, statementsOverTime } from '../network';
import { textOf, visit } from '../visit';

/** Three hundred statements in each January from 2020 to 2025, in as many parts as they fill. */
const content = (() => {
  const ofYear = anotherNetwork(statementsOverTime(300));
  const years = Array.from({ length: 6 }, (_, index) => String(2020 + index));
  return {
    ...ofYear,
    releases: years.flatMap((year) =>
      ofYear.releases.map((one) => ({
        ...one,
        id: one.id.replace('2025', year),
        date: one.date.replace('2025', year),
      })),
    ),
  };
})();
const files = derive(new Archive(content));
const { parts: spans, statements: total } = files.get(searchFile)!() as SearchView;
/** How many statements the newest parts hold: so many of them. */
const held = (count: number) => spans.slice(0, count).reduce((sum, { statements }) => sum + statements, 0);
const inWords = (count: number) => count.toLocaleString('en-US');

/** Reads what is asked for, and remembers what that was. */
function reader() {
  const asked: string[] = [];
  const read: Read = (file) => {
    asked.push(file);
    const make = files.get(file);
    return make
      ? Promise.resolve(JSON.parse(JSON.stringify(make())) as unknown)
      : Promise.reject(new MissingContent(`There is no ${file}.`));
  };
  return { read, parts: () => asked.filter((file) => file.includes('/search/')) };
}

const status = () => textOf(screen.getAllByRole('status')[0]);

test('A visitor is told how far back the search has looked, and looks further when asked', async () => {
  const { read, parts } = reader();
  const { user } = await visit('/en/statements/?q=door', { read });
  await waitFor(() => expect(status()).toContain(`${held(1)} statements found`));
  expect(status()).toMatch(
    new RegExp(`Searched ${held(1)} of ${inWords(total)} statements, back to January \\d+, 2025`),
  );
  expect(parts()).toEqual([`index/en/search/${spans[0]!.part}.json`]);
  await user.click(screen.getByRole('button', { name: 'Look further back' }));
  await waitFor(() => expect(status()).toContain(`${inWords(held(5))} of ${inWords(total)}`));
  expect(parts()).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Look further back' }));
  await waitFor(() => expect(status()).toBe(`${inWords(total)} statements found`));
  expect(screen.queryByRole('button', { name: 'Look further back' })).not.toBeInTheDocument();
});

test('A year in the filters brings the parts of that year, and no others', async () => {
  const { read, parts } = reader();
  await visit('/ko/statements/?year=2021', { read });
  await waitFor(() => expect(status()).toContain('발언 1,800편 가운데 300편'));
  expect(parts().toSorted()).toEqual(
    spans
      .filter(({ from, to }) => from < '2022' && to >= '2021')
      .map(({ part }) => `index/ko/search/${part}.json`)
      .toSorted(),
  );
});

test('A visitor who finds nothing is told since when, before looking further', async () => {
  const { read } = reader();
  await visit('/ko/statements/?q=xyzzyx', { read });
  expect(
    await screen.findByText(/^2025년 1월 \d+일 이후의 발언에는 ‘xyzzyx’에 맞는 결과가 없습니다\.$/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: '이전 발언에서 더 찾기' })).toBeVisible();
});

test('Choices aren’t counted while statements are left that nobody has looked at', async () => {
  const { read } = reader();
  await visit('/en/statements/?organization=harbor', { read });
  await waitFor(() => expect(status()).toContain('statements found'));
  const years = within(screen.getByRole('combobox', { name: 'Year' }));
  expect(years.getAllByRole('option').map(textOf)).toEqual([
    'All',
    '2025',
    '2024',
    '2023',
    '2022',
    '2021',
    '2020',
  ]);
});

test('What came stays when an older part doesn’t, and that is asked for again', async () => {
  const { read } = reader();
  let isDown = true;
  const { user } = await visit('/en/statements/?q=door', {
    read: (file) =>
      isDown && file.endsWith(`/search/${spans[2]!.part}.json`)
        ? Promise.reject(new UnreachableContent('no network'))
        : read(file),
  });
  await user.click(await screen.findByRole('button', { name: 'Look further back' }));
  await screen.findByRole('alert');
  await waitFor(() =>
    expect(status()).toContain(`${inWords(held(5) - spans[2]!.statements)} statements found`),
  );
  expect(status()).toContain(`${held(2)} of ${inWords(total)}`);
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(status()).toContain(`${inWords(held(5))} of ${inWords(total)}`));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('From the panel a visitor goes on to what may be further back', async () => {
  const { read } = reader();
  const { user, arrived } = await visit('/en/about/', { read });
  await user.keyboard('/');
  const panel = await screen.findByRole('dialog', {}, { timeout: 10_000 });
  await user.type(screen.getByRole('searchbox'), 'door');
  await user.click(
    await within(panel).findByRole('link', { name: `See ${held(1)} statements, and look further back` }),
  );
  await arrived('/en/statements/?q=door');
});
