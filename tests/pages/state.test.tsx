// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { leaders } from '../leaders';
import { textOf, visit } from '../visit';

const [danaeKovac] = leaders.filter(({ id }) => id === 'danae-kovac');

describe.each([
  {
    language: 'en' as const,
    state: 'Illinois',
    member: 'HANA Center 하나센터',
    facts: 'OfficeChicagoFounded2017Websitehanacenter.org',
    onMap: 'Illinois, 1 organization: HANA Center',
    showAll: 'Show all states',
    none: { state: 'Ohio', words: 'Ohio: no member organization yet.', national: 'NAKASEC' },
  },
  {
    language: 'ko' as const,
    state: '일리노이',
    member: '하나센터 HANA Center',
    facts: '사무실시카고창립2017년웹사이트hanacenter.org',
    onMap: '일리노이, 단체 1곳: 하나센터',
    showAll: '모든 주 보기',
    none: { state: '오하이오', words: '오하이오에는 아직 가입 단체가 없습니다.', national: '나카섹' },
  },
])('A visitor to /$language/states/…', ({ language, state, member, facts, onMap, showAll, none }) => {
  test('sees the state open, its member, the member’s facts and its leader’s words', async () => {
    await visit(`/${language}/states/il/`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(state);
    const article = screen.getByRole('article');
    expect(textOf(within(article).getByRole('heading', { level: 2 }))).toBe(member);
    expect(textOf(article)).toContain(facts);
    expect(article).toHaveTextContent(danaeKovac!.pull[language]);
    expect(article).toHaveTextContent(danaeKovac!.name[language]);
    expect(screen.getByRole('link', { name: onMap })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: showAll })).toHaveAttribute('href', `/${language}/`);
  });

  test('reads of a state without a member that it has none, and finds the national organization', async () => {
    await visit(`/${language}/states/oh/`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(none.state);
    expect(screen.getByText(none.words)).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: none.national })).toHaveAttribute(
      'href',
      `/${language}/organizations/nakasec/`,
    );
    expect(main.queryByRole('article')).not.toBeInTheDocument();
  });
});

test('A visitor finds the member of two states under both, with its office where it is', async () => {
  await visit('/en/states/nj/');
  expect(screen.getByRole('article')).toHaveTextContent(/^MinKwon Center for Community Action 민권센터/);
  expect(textOf(screen.getByRole('article'))).toContain('OfficeFlushing, NY');
});

test('A visitor who goes from state to state keeps the map, and is told of the new state', async () => {
  const { user, arrived } = await visit('/en/states/il/');
  const map = screen.getByRole('group', { name: /^Map of the United States/ });
  await user.click(screen.getByRole('link', { name: 'Texas, 1 organization: Woori Juntos' }));
  await arrived('/en/states/tx/');
  expect(screen.getByRole('heading', { level: 1, name: 'Texas' })).toHaveFocus();
  expect(screen.getByRole('group', { name: /^Map of the United States/ })).toBe(map);
  expect(document.title).toBe('Members in Texas · NAKASEC');
});
