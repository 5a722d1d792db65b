// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day, leaders, releaseId } from '../leaders';
import { textOf, visit } from '../visit';

const sections = {
  en: [
    'The network',
    'The words',
    'Share a statement',
    'Put a statement on your website',
    'Subscribe',
    'Quote and cite',
    'Reuse',
    'Saved on this device',
  ],
  ko: [
    '네트워크',
    '발언은 원문 그대로',
    '발언 공유하기',
    '웹사이트에 퍼가기',
    '구독하기',
    '인용하기',
    '자료 이용',
    '이 기기에 저장된 내용',
  ],
};

test.each([
  ['en', 'About this site'],
  ['ko', '사이트 소개'],
] as const)(
  'A visitor learns what the site is and how to share, embed, subscribe to, quote and reuse its words: %s',
  async (language, title) => {
    await visit(`/${language}/about/`);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const headings = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(sections[language]);
  },
);

test('A visitor sees a quotation as it is copied, and the feeds’ addresses in full', async () => {
  await visit('/ko/about/');
  const main = textOf(screen.getByRole('main'));
  const [first] = leaders;
  expect(main).toContain(`“${first.pull.ko}”— 나카섹 베키 벨코어 공동디렉터, ${day.ko}`);
  expect(main).toMatch(/https?:\/\/\S+\/ko\/feed\.xml/);
  expect(main).toMatch(/https?:\/\/\S+\/ko\/feed\.json/);
});

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
      `${statement}#s1`,
      '/content/network.json',
      `/content/releases/${releaseId}.json`,
      '/schema/network.json',
      '/schema/release.json',
    ]),
  );
});
