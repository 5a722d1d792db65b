// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { takeSaid } from '../console';
import { releaseId } from '../leaders';
import { visit } from '../visit';

const missing = [
  ['states/zz/', 'There is no state “zz”.', '‘zz’에 해당하는 주가 없습니다.'],
  ['organizations/x/', 'There is no organization “x” here.', '‘x’에 해당하는 단체가 없습니다.'],
  ['people/x/', 'There is no person “x” here.', '‘x’에 해당하는 사람이 없습니다.'],
  ['releases/x/', 'There is no release “x”.', '‘x’ 보도자료가 없습니다.'],
  [
    `releases/${releaseId}/x/`,
    'There is no statement “x” at this address.',
    '이 주소에는 ‘x’ 발언이 없습니다.',
  ],
  [
    `releases/${releaseId}/x/both/`,
    'There is no statement “x” at this address, or it exists in one language only.',
    '이 주소에는 ‘x’ 발언이 없거나, 한 언어로만 발표되었습니다.',
  ],
  ['statements/page/9/', 'This list has no part 9.', '이 목록에는 9번째 페이지가 없습니다.'],
  ['people/mel-lee/page/1/', 'This list has no part 1.', '이 목록에는 1번째 페이지가 없습니다.'],
  ['elsewhere/', 'There is nothing at this address.', '이 주소에는 페이지가 없습니다.'],
  ['states/il/more/', 'There is nothing at this address.', '이 주소에는 페이지가 없습니다.'],
] as const;

describe.each([
  { language: 'en', at: 1, title: 'Page not found', home: 'Members & map' },
  { language: 'ko', at: 2, title: '페이지를 찾을 수 없습니다', home: '가입 단체와 지도' },
] as const)('A visitor who follows a wrong link ($language)', ({ language, at, title, home }) => {
  test.each(missing)('is told precisely what isn’t there: %s', async (...row) => {
    const [path, words] = [row[0], row[at]];
    const { user, arrived } = await visit(`/${language}/${path}`);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(screen.getByRole('main')).toHaveTextContent(words);
    expect(main.queryByRole('button')).not.toBeInTheDocument();
    expect(document.title).toBe(title);
    await user.click(main.getByRole('link', { name: home }));
    await arrived(`/${language}/`);
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
  });
});

test('A visitor to a statement that isn’t in its release is shown the way to all releases', async () => {
  const { user, arrived } = await visit(`/en/releases/${releaseId}/nobody/`);
  await user.click(screen.getByRole('link', { name: 'All releases' }));
  await arrived('/en/releases/');
});

test.each(['/nowhere/', '/fr/', '/EN/'])(
  'A visitor to %s, outside every language, is helped in both',
  async (address) => {
    await visit(address);
    for (const name of ['Page not found', '페이지를 찾을 수 없습니다']) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    expect(screen.getByRole('link', { name: 'All releases' })).toHaveAttribute('href', '/en/releases/');
    expect(screen.getByRole('link', { name: '보도자료 모두 보기' })).toHaveAttribute('href', '/ko/releases/');
  },
);

test('A visitor with a link broken inside a letter gets a page, not a blank', async () => {
  await visit('/en/states/%E0%A4%A/');
  for (const words of takeSaid()) expect(words).toContain('malformed URL segment');
  expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});
