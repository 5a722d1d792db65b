// @vitest-environment jsdom
/** A tab that was open while the site was built anew: names and texts may be of two builds. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Read } from '../../src/content/queries';
import { namesFile } from '../../src/content/searchFiles';
import type { NamesView } from '../../src/content/searchViews';
import { readFrom, visit } from '../visit';

const real = readFrom();

/** Names of a build before someone joined, as often as they are said to be old. */
function oldNames(times: number): { read: Read; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    read: async (file) => {
      const value = await real(file);
      if (file !== namesFile) return value;
      asked += 1;
      if (asked > times) return value;
      const names = value as NamesView;
      return { ...names, people: names.people.filter(({ id }) => id !== 'mel-lee') };
    },
  };
}

async function search(language: 'en' | 'ko', words: string, read: Read) {
  const { user } = await visit(`/${language}/about/`, { read });
  await user.keyboard('/');
  const panel = await screen.findByRole('dialog', {}, { timeout: 10_000 });
  await user.type(screen.getByRole('searchbox'), words);
  return within(panel);
}

test('Names that lack a speaker are asked for once more, and the search finds', async () => {
  const { read, asked } = oldNames(1);
  const panel = await search('en', 'mel lee', read);
  const people = await panel.findByRole('region', { name: 'People' });
  expect(within(people).getByRole('link')).toHaveAttribute('href', '/en/people/mel-lee/');
  expect(asked()).toBe(2);
  expect(panel.queryByRole('alert')).not.toBeInTheDocument();
});

test.each([
  ['en', 'fear', 'Load the page again'],
  ['ko', '이민자', '다시 불러오기'],
] as const)(
  'Names that lack one still are told as damaged, with the way on (%s)',
  async (language, words, again) => {
    const { read, asked } = oldNames(Infinity);
    const panel = await search(language, words, read);
    expect(await panel.findByRole('alert')).toBeVisible();
    expect(panel.getByRole('button', { name: again })).toBeVisible();
    expect(asked()).toBe(2);
  },
);
