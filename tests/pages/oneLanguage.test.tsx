// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anotherNetwork, director } from '../network';
import { textOf, visit } from '../visit';

/** A release that was never published in Korean. */
const content = anotherNetwork([
  { day: '05-01', isEnglishOnly: true, said: [{ speaker: 'ana-ruiz', title: director }] },
]);
const release = '/ko/releases/2025-05-01-open-doors/';
const note = '이 보도자료는 영어로만 발표되었습니다.';
const words = '“On 05-01 no. 1 we open a door.” said Ana Ruiz of Lake House.';

const quoted = () => screen.getByText((_, element) => element?.tagName === 'P' && textOf(element) === words);

test.each([release, `${release}word-1/`])(
  'A Korean visitor to %s reads the English words, marked, with a note',
  async (address) => {
    await visit(address, { content });
    expect(screen.getByText(note)).toBeVisible();
    expect(quoted().closest('[lang]')).toHaveAttribute('lang', 'en');
  },
);

test('A Korean visitor finds the English words marked in lists as well', async () => {
  await visit('/ko/', { content });
  expect(screen.getByText('On 05-01 no. 1 we open a door.').closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('link', { name: 'Doors Open on 05-01' }).closest('[lang]')).toHaveAttribute(
    'lang',
    'en',
  );
});

test('A Korean visitor hears the English title in an English voice', async () => {
  await visit(`${release}word-1/`, { content });
  for (const place of within(screen.getByRole('main')).getAllByText(/Director/)) {
    expect(place.closest('[lang]')).toHaveAttribute('lang', 'en');
  }
});

test('An English visitor reads no such note', async () => {
  await visit(release.replace('/ko/', '/en/'), { content });
  expect(screen.getByRole('main')).not.toHaveTextContent('published in');
});

test('A visitor isn’t offered a second version, and is told so at its address', async () => {
  const { unmount } = await visit(`${release}word-1/`, { content });
  expect(screen.queryByRole('link', { name: '두 언어 나란히 보기' })).not.toBeInTheDocument();
  unmount();
  await visit(`${release}word-1/both/`, { content });
  expect(screen.getByRole('heading', { level: 1, name: '페이지를 찾을 수 없습니다' })).toBeVisible();
  expect(screen.getByRole('link', { name: '발언 보기' })).toHaveAttribute('href', `${release}word-1/`);
});
