// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { releaseId } from '../leaders';
import { visit } from '../visit';

test.each([
  ['en', 'About this site', ['The network', 'The words', 'Share a statement', 'Quote and cite', 'Reuse']],
  ['ko', '사이트 소개', ['네트워크', '발언은 원문 그대로', '발언 공유하기', '인용하기', '이용하기']],
])(
  'A visitor learns what the site is and how to share, quote and reuse: %s',
  async (language, title, sections) => {
    await visit(`/${language}/about/`);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const headings = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(sections);
  },
);

test('A visitor finds the members, an example of each address, and the open data', async () => {
  await visit('/en/about/');
  const addresses = within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  const statement = `/en/releases/${releaseId}/becky-belcore/`;
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/en/organizations/woori-juntos/',
      statement,
      `${statement}both/`,
      `${statement}#s2`,
      '/content/network.json',
      `/content/releases/${releaseId}.json`,
      '/schema/network.json',
      '/schema/release.json',
    ]),
  );
});
