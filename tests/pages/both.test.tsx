// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { releaseId } from '../leaders';
import { textOf, visit } from '../visit';

const address = (language: string, id: string) => `/${language}/releases/${releaseId}/${id}/both/`;

/** The languages and words of a passage’s row, in the order they are read. */
function row(id: string) {
  return [...document.getElementById(id)!.querySelectorAll('p[lang]')].map((side) => [
    side.getAttribute('lang'),
    textOf(side),
  ]);
}

test('A visitor reads passage beside passage, the page’s own language first', async () => {
  await visit(address('en', 'danae-kovac'));
  expect(row('s3')).toEqual([
    ['en', 'Our community is resilient.'],
    ['ko', '우리 커뮤니티는 회복력이 있습니다.'],
  ]);
});

test('A Korean visitor reads the same with Korean first', async () => {
  await visit(address('ko', 'danae-kovac'));
  expect(row('s3').map(([language]) => language)).toEqual(['ko', 'en']);
  expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe('드내 코박 Danae Kovac');
  expect(screen.getByRole('main')).toHaveTextContent('하나센터 사무총장');
  expect(screen.getByRole('main')).toHaveTextContent('Executive Director, HANA Center');
});

test('A visitor finds the attribution where it is printed, in the row of the words before it', async () => {
  await visit(address('en', 'danae-kovac'));
  expect(row('s1')[0]).toEqual([
    'en',
    '“We acknowledge the very real anxiety and pain that many in our communities feel today, and we reaffirm our commitment to stand together and support one another in solidarity,” said Danae Kovac, Executive Director of HANA Center.',
  ]);
});

test('A visitor reads the Korean lead sentence above the rows, and is told that English has none', async () => {
  await visit(address('en', 'danae-kovac'));
  const lead =
    '하나센터(HANA Center)의 드내 코박(Denae Kovac) 사무총장은 우리 커뮤니티의 회복력을 강조합니다.';
  expect(textOf(screen.getByRole('main')).split(lead)).toHaveLength(2);
  expect(screen.getByText('The Korean version opens with a sentence of its own.')).toBeVisible();
});

test('A visitor reads two Korean sentences beside one English one where the translator split it', async () => {
  await visit(address('en', 'sookyung-oh'));
  expect(row('s1').map(([, words]) => words)).toEqual([
    '“Today sucks – plain and simple.',
    '“오늘은 정말 최악입니다. 간단히 말해 그렇습니다.',
  ]);
});

test('A visitor finds each passage’s number, and the notes below', async () => {
  await visit(address('ko', 'sookyung-oh'));
  expect(screen.getAllByRole('link', { name: /^\d번 구절 링크 복사$/ })).toHaveLength(6);
  expect(screen.getByRole('note')).toHaveTextContent('네 가지를 부탁합니다');
});
