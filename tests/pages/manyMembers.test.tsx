// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { synthesize } from '../../src/site/synth/synthesize';
import { anotherNetwork, director } from '../network';
import { checked } from '../realContent';
import { textOf, visit } from '../visit';

const number = (index: number) => String(index + 1).padStart(2, '0');

/** Forty houses in Michigan, the last first, beside the two members that the network has; the first two houses are in Ohio, too. */
const large = anotherNetwork(
  [{ day: '02-01', said: [{ speaker: 'ana-ruiz', title: director }] }],
  (network) => {
    const houses = Array.from({ length: 40 }, (_, index) => ({
      id: `house-${number(index)}`,
      name: { en: `House ${number(index)}`, ko: `${number(index)}번집` },
      states: index < 2 ? (['MI', 'OH'] as const) : (['MI'] as const),
      memberOf: 'harbor',
    }));
    network.organizations.push(...houses.toReversed().map((one) => ({ ...one, states: [...one.states] })));
  },
);

const articles = () => screen.getAllByRole('article').map((one) => textOf(within(one).getByRole('heading')));
const names = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => number(from + index));

describe.each([
  {
    language: 'en',
    heading: '42 members in three states',
    michigan: 'Michigan, 42 organizations',
    arizona: 'Arizona, 1 organization',
    count: '42 member organizations',
    title: 'Members in Michigan (page 2) · Harbor Alliance',
    house: (id: string) => `House ${id} ${id}번집`,
    own: ['Lake House 호수의집', 'Mesa Center 메사센터'],
    page: (part: number) => `Page ${part} of 4`,
    next: 'Next',
    previous: 'Previous',
    other: '한국어',
    noPage: (part: number) => `This list has no part ${part}.`,
    see: 'See them on the map, state by state',
  },
  {
    language: 'ko',
    heading: '세 주의 가입 단체 42곳',
    michigan: '미시간, 단체 42곳',
    arizona: '애리조나, 단체 1곳',
    count: '가입 단체 42곳',
    title: '미시간의 가입 단체 (2페이지) · 항구연대',
    house: (id: string) => `${id}번집 House ${id}`,
    own: ['호수의집 Lake House', '메사센터 Mesa Center'],
    page: (part: number) => `전체 4페이지 중 ${part}페이지`,
    next: '다음 페이지',
    previous: '이전 페이지',
    other: 'EN',
    noPage: (part: number) => `이 목록에는 ${part}번째 페이지가 없습니다.`,
    see: '지도에서 주별로 보기',
  },
])(
  'A visitor to a network with many members, in $language,',
  ({
    language,
    heading,
    michigan,
    arizona,
    count,
    title,
    house,
    own,
    page,
    next,
    previous,
    other,
    noPage,
    see,
  }) => {
    const at = (address: string) => visit(`/${language}/${address}`, { content: large });

    test('finds on the home page how many each state has, in the list and on the map, and nobody named in part', async () => {
      const { user, arrived } = await at('');
      const region = within(screen.getByRole('region', { name: heading }));
      const links = region.getAllByRole('link', { name: michigan });
      expect(links).toHaveLength(2);
      expect(region.getAllByRole('link', { name: arizona })).toHaveLength(2);
      expect(textOf(links.at(-1))).toMatch(/42$/);
      expect(region.queryByText(house('01').split(' ')[0]!)).not.toBeInTheDocument();
      await user.click(links.at(-1)!);
      await arrived(`/${language}/states/mi/`);
      expect(screen.getByText(count)).toBeVisible();
    });

    test('reads a state’s members by name, twelve on a page, from page to page', async () => {
      const { user, arrived } = await at('states/mi/');
      expect(articles()).toEqual(names(0, 12).map(house));
      expect(screen.queryByRole('link', { name: previous })).not.toBeInTheDocument();

      await user.click(screen.getByRole('link', { name: next }));
      await arrived(`/${language}/states/mi/page/2/`);
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
      expect(document.title).toBe(title);
      expect(articles()).toEqual(names(12, 24).map(house));
      expect(screen.getByRole('link', { name: page(2) })).toHaveAttribute('aria-current', 'page');
      expect(screen.getByRole('link', { name: previous })).toHaveAttribute('href', `/${language}/states/mi/`);

      await user.click(screen.getByRole('link', { name: page(4) }));
      await arrived(`/${language}/states/mi/page/4/`);
      expect(articles()).toEqual([...names(36, 40).map(house), ...own]);
      expect(screen.queryByRole('link', { name: next })).not.toBeInTheDocument();
    });

    test('finds the same members on a page of the other language', async () => {
      const { user, arrived } = await at('states/mi/page/2/');
      const before = articles().map((name) => /\d\d/.exec(name)?.[0]);
      await user.click(screen.getByRole('link', { name: other }));
      await arrived(`/${language === 'en' ? 'ko' : 'en'}/states/mi/page/2/`);
      expect(articles().map((name) => /\d\d/.exec(name)?.[0])).toEqual(before);
    });

    test('gets from a name beside the map to that member', async () => {
      const { user } = await at('states/mi/');
      const [name = ''] = house('07').split(/ (?=House|07번집)/);
      const [beside] = screen.getAllByRole('link', { name });
      await user.click(beside!);
      expect(textOf(document.activeElement!)).toContain(name);
      expect(document.activeElement?.tagName).toBe('ARTICLE');
    });

    test.each([1, 5])('is told that a state has no page %i, and finds the state', async (part) => {
      await at(`states/mi/page/${part}/`);
      expect(screen.getByText(noPage(part))).toBeVisible();
      expect(
        within(screen.getByRole('main')).getByRole('link', { name: michigan.split(',')[0]! }),
      ).toHaveAttribute('href', `/${language}/states/mi/`);
    });

    test.each(['organizations/harbor/', 'about/'])(
      'reads how many members there are on the page that would list few, and the way to them: %s',
      async (address) => {
        await at(address);
        expect(within(screen.getByRole('main')).getByText(heading)).toBeVisible();
        expect(screen.getByRole('link', { name: see })).toHaveAttribute('href', `/${language}/`);
        expect(screen.queryByRole('link', { name: /House|번집/ })).not.toBeInTheDocument();
      },
    );
  },
);

test('A visitor to a state with four members finds them below the map, in the network’s order', async () => {
  const four = structuredClone(large);
  four.network.organizations = four.network.organizations.filter(
    ({ id }) => !/house-(0[3-9]|[1-4])/.test(id),
  );
  await visit('/en/states/mi/', { content: four });
  expect(articles()).toEqual([
    'Lake House 호수의집',
    'Mesa Center 메사센터',
    'House 02 02번집',
    'House 01 01번집',
  ]);
  expect(screen.queryByRole('link', { name: 'Next' })).not.toBeInTheDocument();
  expect(screen.getByText('Four member organizations')).toBeVisible();
});

describe('A visitor to a network with many leaders', () => {
  const content = checked([...synthesize({ organizations: 60, statements: 900 })]);
  const archive = new Archive(content);

  test('reads on the home page whose words these are, and of how many', async () => {
    await visit('/en/', { content });
    const voices = screen.getByRole('region', { name: 'Voices' });
    expect(within(voices).getAllByRole('figure')).toHaveLength(12);
    const [, shown, total] = /The (\d+) of ([\d,]+) leaders who spoke most recently/.exec(textOf(voices))!;
    expect(Number(shown)).toBeGreaterThanOrEqual(12);
    expect(Number(total)).toBeGreaterThan(100);
    expect(within(voices).getByRole('link', { name: 'All statements' })).toHaveAttribute(
      'href',
      '/en/statements/',
    );
  });

  test('finds a member’s latest words in its state, and the way to all of them', async () => {
    const member = archive.members.find(({ id }) => archive.by(id).length > 20)!;
    await visit(`/en/states/${member.states[0]!.toLowerCase()}/`, { content });
    const article = within(document.getElementById(`member-${member.id}`)!);
    expect(article.getAllByRole('figure').length).toBeLessThanOrEqual(2);
    expect(
      article.getByRole('link', {
        name: `All ${archive.by(member.id).length} statements: ${member.name.en}`,
      }),
    ).toHaveAttribute('href', `/en/organizations/${member.id}/`);
  });

  test('isn’t offered a part of the people and organizations as if they were all', async () => {
    await visit('/en/statements/', { content });
    expect(screen.getByRole('heading', { name: 'By state' })).toBeVisible();
    for (const name of ['By organization', 'By person']) {
      expect(screen.queryByRole('heading', { name })).not.toBeInTheDocument();
    }
  });
});

test.each([
  ['en', 'Three more people have spoken for it.', 'All its statements'],
  ['ko', '이 밖에 세 사람이 더 발언했습니다.', '발언 모두 보기'],
])(
  'A visitor finds the twelve who spoke for an organization last, and how many others did: %s',
  async (language, more, all) => {
    const content = structuredClone(large);
    const [release] = content.releases;
    const [statement] = release!.body.filter((item) => item.kind === 'statement');
    const speakers = Array.from({ length: 15 }, (_, index) => `speaker-${number(index)}`);
    content.network.people = speakers.map((id) => ({
      id,
      name: { en: `Name of ${id}`, ko: `${id}의 이름` },
    }));
    release!.body = speakers.map((id) => ({ ...statement!, id, speaker: id }));

    const { user } = await visit(`/${language}/organizations/lake-house/`, { content });
    const section = screen.getByText(more).closest('section')!;
    expect(within(section).getAllByRole('listitem')).toHaveLength(12);
    await user.click(within(section).getByRole('link', { name: all }));
    expect(document.activeElement).toContainElement(screen.getAllByRole('figure')[0]!);
  },
);
