// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anotherNetwork } from '../network';
import { pageOf, partlyEnglish } from '../rareReleases';
import { textOf, visit } from '../visit';

const content = anotherNetwork([partlyEnglish]);
const release = pageOf('ko', partlyEnglish);
const main = () => screen.getByRole('main');

test('A Korean reader of the release reads its Korean version, and a line leads to what only the English one has', async () => {
  await visit(release, { content });
  expect(main()).not.toHaveTextContent(/we open a door|Main Street|555-0142/);
  expect(main()).toHaveTextContent('05-01 no. 2에 우리는 문을 엽니다.');
  const [line] = within(main()).getAllByText(/영어판에만 실린 발언:/);
  expect(within(line!).getByRole('link', { name: '아나 루이스' })).toHaveAttribute(
    'href',
    `${release}word-1/`,
  );
});

test('An English reader of the release reads all of it', async () => {
  await visit(release.replace('/ko/', '/en/'), { content });
  expect(main()).toHaveTextContent(/On 05-01 no\. 1 we open a door\..*Main Street.*555-0142/);
  expect(main()).not.toHaveTextContent('version');
});

test('A Korean reader of that statement gets the English words, marked, with a note, under the Korean headline', async () => {
  await visit(`${release}word-1/`, { content });
  expect(screen.getByText('이 발언은 보도자료의 영어판에만 실려 있습니다.')).toBeVisible();
  const [words] = screen.getAllByText(
    (_, element) => element?.tagName === 'P' && textOf(element).startsWith('“On 05-01 no. 1'),
  );
  expect(words!.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(within(main()).getByRole('link', { name: '05-01에 여는 문' })).toHaveAttribute('href', release);
  expect(screen.queryByRole('link', { name: '두 언어 나란히 보기' })).not.toBeInTheDocument();
});

test.each(['ko', 'en'])(
  'Nobody is offered it side by side, and who asks is told so: %s',
  async (language) => {
    await visit(`${release.replace('/ko/', `/${language}/`)}word-1/both/`, { content });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /Page not found|페이지를 찾을 수 없습니다/,
    );
  },
);

test('The statement beside it is whole, in both', async () => {
  await visit(`${release}word-2/`, { content });
  expect(screen.getByRole('link', { name: '두 언어 나란히 보기' })).toBeVisible();
  expect(screen.queryByText(/영어판에만/)).not.toBeInTheDocument();
});
