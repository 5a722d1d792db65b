// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { textOf, visit } from '../visit';

/** What the page says under a fact's name. */
function fact(name: string) {
  return textOf(screen.getByText(name, { selector: 'dt' }).nextElementSibling!);
}

function leadersUnder(heading: string) {
  const section = screen.getByRole('heading', { name: heading }).closest('section')!;
  return within(section).getAllByRole('listitem').map(textOf);
}

test('A visitor to a member’s page reads its names, states, offices and history', async () => {
  await visit('/en/organizations/hamkae-center/');
  expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe('Hamkae Center 함께센터');
  expect(fact('Formerly')).toBe('NAKASEC VA');
  expect(fact('Member of')).toBe('NAKASEC');
  expect(fact('State')).toBe('Virginia');
  expect(fact('Office')).toBe('Annandale, VA');
  expect(fact('Second office')).toBe('Centreville, VA');
  expect(fact('Founded')).toBe('2012');
  expect(screen.getByRole('link', { name: 'hamkaecenter.org' })).toHaveAttribute(
    'href',
    'https://hamkaecenter.org/',
  );
});

test('A Korean visitor reads the same in Korean', async () => {
  await visit('/ko/organizations/minkwon-center/');
  expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
    '민권센터 MinKwon Center for Community Action',
  );
  expect(fact('이전 이름')).toBe('YKASEC');
  expect(fact('소속 네트워크')).toBe('나카섹');
  expect(fact('활동하는 주')).toBe('뉴욕, 뉴저지');
  expect(fact('사무실')).toBe('뉴욕 플러싱');
  expect(fact('창립')).toBe('1984년');
});

test('A visitor learns of the merger that a member came from', async () => {
  const { user, arrived } = await visit('/en/organizations/hana-center/');
  const merger = /^2017년?, .*Korean American Community Services ?\(KACS\).*\(KRCC, /;
  expect(fact('Founded')).toMatch(merger);
  await user.click(screen.getByRole('link', { name: '한국어' }));
  await arrived('/ko/organizations/hana-center/');
  expect(fact('창립')).toMatch(merger);
});

test.each([
  [
    'en',
    'People who have spoken for this organization',
    'Danae Kovac 드내 코박Executive Director on November 6, 2024',
  ],
  ['ko', '단체를 대표해 발언한 사람', '드내 코박 Danae Kovac2024년 11월 6일 당시 사무총장'],
])(
  'A visitor reads who has spoken for a member, as of that day, never as of today: %s',
  async (language, heading, words) => {
    await visit(`/${language}/organizations/hana-center/`);
    expect(leadersUnder(heading)).toEqual([words]);
    expect(screen.getByRole('main')).not.toHaveTextContent(/Executive Director of|is the|led by|대표는|현재/);
  },
);

test.each([
  ['en', '3 statements', 'NationalMembers'],
  ['ko', '발언 3편', '전국'],
])(
  'A visitor to the national organization finds its members and its statements: %s',
  async (language, count) => {
    await visit(`/${language}/organizations/nakasec/`);
    const heading = { en: 'Members', ko: '가입 단체' }[language]!;
    const section = screen.getByRole('heading', { name: heading }).closest('section')!;
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(
      ['hana-center', 'hamkae-center', 'woori-center', 'minkwon-center', 'woori-juntos'].map(
        (id) => `/${language}/organizations/${id}/`,
      ),
    );
    expect(screen.getByText(count)).toBeVisible();
    expect(
      leadersUnder(
        { en: 'People who have spoken for this organization', ko: '단체를 대표해 발언한 사람' }[language]!,
      ),
    ).toHaveLength(2);
  },
);

test('A visitor sees no field that no source gives', async () => {
  await visit('/en/organizations/nakasec-action-fund/');
  const names = screen.getAllByRole('term').map(textOf);
  for (const unknown of ['Founded', 'Office', 'Web', 'Formerly', 'In full'])
    expect(names).not.toContain(unknown);
});
