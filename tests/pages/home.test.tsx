// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { day, leaders, releaseId } from '../leaders';
import { textOf, visit } from '../visit';

describe.each([
  {
    language: 'en' as const,
    count: 'Five members in six states',
    map: 'Map of the United States with the member organizations',
    links: [
      'Illinois, 1 organization: HANA Center',
      'New Jersey, 1 organization: MinKwon Center for Community Action',
      'New York, 1 organization: MinKwon Center for Community Action',
      'Pennsylvania, 1 organization: Woori Center',
      'Texas, 1 organization: Woori Juntos',
      'Virginia, 1 organization: Hamkae Center',
    ],
    national: ['NAKASEC', 'NAKASEC Action Fund'],
    other: { title: 'Other states', first: 'Alabama', last: 'Wyoming' },
    voices: 'Voices',
    read: (name: string) => `Read the statement: ${name}`,
    role: (title: string, organization: string) => `${title}, ${organization}`,
  },
  {
    language: 'ko' as const,
    count: '여섯 주의 가입 단체 다섯 곳',
    map: '가입 단체가 표시된 미국 지도',
    links: [
      '뉴욕, 단체 1곳: 민권센터',
      '뉴저지, 단체 1곳: 민권센터',
      '버지니아, 단체 1곳: 함께센터',
      '일리노이, 단체 1곳: 하나센터',
      '텍사스, 단체 1곳: 우리훈토스',
      '펜실베이니아, 단체 1곳: 우리센터',
    ],
    national: ['나카섹', '나카섹 액션펀드'],
    other: { title: '다른 주', first: '네바다', last: '하와이' },
    voices: '목소리',
    read: (name: string) => `발언 전문 보기: ${name}`,
    role: (title: string, organization: string, name: string) => `${organization} ${name} ${title}`,
  },
])('A visitor to /$language/', ({ language, count, map, links, national, other, voices, read, role }) => {
  const members = () => screen.getByRole('region', { name: count });

  test('is told how many members there are in how many states, and finds both on the map by name', async () => {
    await visit(`/${language}/`);
    const onMap = within(within(members()).getByRole('group', { name: map })).getAllByRole('link');
    expect(onMap.map((link) => link.getAttribute('aria-label'))).toEqual(links);
  });

  test('finds the same states in the list, in alphabetical order, after the map as on a phone, each with its members', async () => {
    await visit(`/${language}/`);
    const rows = links.map((name) => name.split(', ')[0]!);
    const headings = within(members())
      .getAllByRole('heading', { level: 4 })
      .filter((heading) => within(heading).queryByRole('link'));
    expect(headings.map(textOf)).toEqual(rows);
    for (const [index, heading] of headings.entries()) {
      const row = heading.closest('li')!;
      expect(row).toHaveTextContent(links[index]!.split(': ')[1]!);
    }
    const drawn = screen.getByRole('group', { name: map });
    expect(headings[0]!.compareDocumentPosition(drawn)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  test('finds the national bodies beside the map, not on it', async () => {
    await visit(`/${language}/`);
    for (const name of national) {
      const [link] = within(members()).getAllByRole('link', { name });
      expect(screen.getByRole('group', { name: map })).not.toContainElement(link!);
    }
    for (const name of links) expect(national).not.toContain(name.split(': ')[1]);
  });

  test('finds the 45 other states folded away, each with its page', async () => {
    const { user } = await visit(`/${language}/`);
    const folded = screen.getByText(other.title).closest('details')!;
    expect(folded.open).toBe(false);
    await user.click(screen.getByText(other.title));
    expect(folded.open).toBe(true);
    const states = within(folded).getAllByRole('link');
    expect(states).toHaveLength(45);
    expect([states[0]?.textContent, states.at(-1)?.textContent]).toEqual([other.first, other.last]);
  });

  test('reads each leader’s words with name, title and day, in the release’s order', async () => {
    await visit(`/${language}/`);
    const figures = within(screen.getByRole('region', { name: voices })).getAllByRole('figure');
    const otherLanguage = language === 'en' ? 'ko' : 'en';
    expect(figures).toHaveLength(leaders.length);
    for (const [index, { id, name, title, organization, pull }] of leaders.entries()) {
      const figure = figures[index]!;
      expect(figure).toHaveTextContent(pull[language]);
      expect(figure).toHaveTextContent(role(title[language], organization[language], name[language]));
      expect(figure).toHaveTextContent(name[language]);
      expect(within(figure).getByText(name[otherLanguage])).toHaveAttribute('lang', otherLanguage);
      expect(figure).toHaveTextContent(day[language]);
      expect(within(figure).getByRole('link', { name: read(name[language]) })).toHaveAttribute(
        'href',
        `/${language}/releases/${releaseId}/${id}/`,
      );
    }
  });
});

test('A visitor with a mouse sees the row of the state pointed at on the map, and the reverse', async () => {
  const { user } = await visit('/en/');
  const rowOf = (name: string) => screen.getByRole('link', { name }).closest('h4')!.closest('li')!;
  const shapesOfIllinois = () => document.querySelectorAll('use[href$="#IL" i]').length;
  expect(rowOf('Illinois').className).toBe(rowOf('Texas').className);

  await user.hover(screen.getByRole('link', { name: 'Illinois, 1 organization: HANA Center' }));
  expect(rowOf('Illinois').className).not.toBe(rowOf('Texas').className);

  await user.hover(screen.getByRole('heading', { level: 1 }));
  const before = shapesOfIllinois();
  expect(rowOf('Illinois').className).toBe(rowOf('Texas').className);
  await user.hover(rowOf('Illinois'));
  expect(shapesOfIllinois()).toBeGreaterThan(before);
});

test('A visitor with a keyboard sees the state on the map whose row has the focus', async () => {
  await visit('/en/');
  const shapes = () => document.querySelectorAll('use[href$="#TX" i]').length;
  const before = shapes();
  act(() => screen.getByRole('link', { name: 'Texas' }).focus());
  expect(shapes()).toBeGreaterThan(before);
});
