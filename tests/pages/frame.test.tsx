// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { preferredLanguage } from '../../src/pages/preferredLanguage';
import { applyChoices, keep } from '../../src/pages/choices';
import { releaseId } from '../leaders';
import { visit } from '../visit';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('A visitor to / finds both languages, and is taken to the chosen one next time', async () => {
  const { user, arrived } = await visit('/');
  expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/');
  await user.click(screen.getByRole('link', { name: '한국어' }));
  await arrived('/ko/');
  expect(preferredLanguage(['en', 'ko'], ['en-US'])).toBe('ko');
});

test('A visitor who chose nothing gets the first of the browser’s languages that the site has', () => {
  expect(preferredLanguage(['en', 'ko'], ['fr-FR', 'ko-KR', 'en-US'])).toBe('ko');
  expect(preferredLanguage(['en', 'ko'], ['fr'])).toBe('en');
  expect(preferredLanguage(['en'], ['ko'])).toBe('en');
});

test('A visitor whose browser keeps a word that is no language is asked as if it kept none', () => {
  keep('language', 'toString');
  expect(preferredLanguage(['en', 'ko'], ['ko'])).toBe('ko');
});

test('The switch keeps the page and remembers the language; nothing takes the focus away', async () => {
  const { user, arrived } = await visit('/en/people/mel-lee/');
  await user.click(screen.getByRole('link', { name: '한국어' }));
  await arrived('/ko/people/mel-lee/');
  expect(screen.getByRole('heading', { level: 1, name: /^멜 리/ })).not.toHaveFocus();
  expect(document.documentElement).toHaveAttribute('lang', 'ko');
  expect(preferredLanguage(['en', 'ko'], ['en'])).toBe('ko');
});

test('A first visit moves no focus; a visitor who goes on is taken to the new page’s heading', async () => {
  const { user, arrived } = await visit('/en/');
  expect(document.body).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'Read the statement: Hyunja Norman' }));
  await arrived(`/en/releases/${releaseId}/hyunja-norman/`);
  expect(screen.getByRole('heading', { level: 1, name: /^Hyunja Norman/ })).toHaveFocus();
});

test.each([
  ['/en/', 'NAKASEC: Members and their words, by state'],
  ['/ko/', '나카섹: 주별 가입 단체와 발언'],
  ['/ko/states/tx/', '텍사스의 가입 단체 · 나카섹'],
  [`/en/releases/${releaseId}/mel-lee/`, 'Statement by Mel Lee, November 6, 2024 · NAKASEC'],
  [`/ko/releases/${releaseId}/joint/`, '나카섹·나카섹 액션펀드 공동 성명, 2024년 11월 6일'],
])('The tab of %s is called “%s”', async (address, title) => {
  await visit(address);
  expect(document.title).toBe(title);
});

test('A visitor always sees which section of the site a page belongs to', async () => {
  await visit(`/en/releases/${releaseId}/mel-lee/`);
  const [menu] = screen.getAllByRole('navigation', { name: 'Main menu' });
  const current = within(menu!)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current'));
  expect(current.map(({ textContent }) => textContent)).toEqual(['Statements']);
});

test('A visitor switches between light and dark, and the site remembers', async () => {
  const { user } = await visit('/en/about/');
  const button = screen.getByRole('button', { name: 'Switch between light and dark' });
  await user.click(button);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  delete document.documentElement.dataset['theme'];
  applyChoices();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await user.click(button);
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('A visitor finds the way past the header, and the network’s full name at the foot', async () => {
  await visit('/ko/about/');
  expect(screen.getByRole('link', { name: '본문으로 바로 가기' })).toHaveAttribute('href', '#main');
  expect(screen.getByRole('contentinfo')).toHaveTextContent('미주한인교육봉사단체협의회');
});
