// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { day, releaseId } from '../leaders';
import { realContent } from '../realContent';
import { textOf, visit } from '../visit';

const base = (language: string, id: string) => `/${language}/releases/${releaseId}/${id}/`;
const [release] = realContent().releases;
const statements = release!.body.filter((item) => item.kind === 'statement');

describe.each([
  {
    language: 'en' as const,
    name: 'Danae Kovac 드내 코박',
    role: 'Executive Director, HANA Center',
    attribution: 'said Danae Kovac, Executive Director of HANA Center.',
    previous: /^Previous ?Jung Woo Kim ?김정우 ?Co-Director, NAKASEC$/,
    next: /^Next ?Sookyung Oh ?오수경 ?Executive Director, Hamkae Center$/,
    all: 'All eight statements',
    context: 'Read it in the release',
    tabs: ['English', '한국어', 'Both languages, side by side'],
    about: 'About this member: HANA Center',
    by: 'All statements by Danae Kovac',
  },
  {
    language: 'ko' as const,
    name: '드내 코박 Danae Kovac',
    role: '하나센터 사무총장',
    attribution:
      '하나센터(HANA Center)의 드내 코박(Denae Kovac) 사무총장은 우리 커뮤니티의 회복력을 강조합니다.',
    previous: /^이전 발언 ?김정우 ?Jung Woo Kim ?나카섹 공동디렉터$/,
    next: /^다음 발언 ?오수경 ?Sookyung Oh ?함께센터 사무총장$/,
    all: '발언 여덟 편 모두 보기',
    context: '보도자료에서 읽기',
    tabs: ['English', '한국어', '두 언어 나란히 보기'],
    about: '단체 소개: 하나센터',
    by: '드내 코박 발언 모두 보기',
  },
])('A visitor to a statement’s page ($language)', ({ language, ...words }) => {
  test('reads who speaks, with the title of that day', async () => {
    await visit(base(language, 'danae-kovac'));
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(words.name);
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent(words.role);
    expect(main).toHaveTextContent(day[language]);
  });

  test.each(statements.map(({ id }) => id))('reads %s as printed, attribution in its place', async (id) => {
    await visit(base(language, id));
    const { text } = statements.find((one) => one.id === id)!;
    const main = textOf(screen.getByRole('main'));
    for (const paragraph of text[language]!) expect(main).toContain(paragraph.replace(/\s+/gu, ' ').trim());
  });

  test('sees the attribution apart from the words, which have an address each', async () => {
    await visit(base(language, 'danae-kovac'));
    const main = screen.getByRole('main');
    const quiet = within(main).getByText((_, element) => {
      return (
        /^(SPAN|P)$/.test(element?.tagName ?? '') &&
        textOf(element!) === words.attribution &&
        !element!.closest('.passage')
      );
    });
    expect(quiet).toBeVisible();
    for (const passage of ['s1', 's2', 's3', 's4', 's5']) {
      expect(document.getElementById(passage)).toHaveAttribute('tabindex', '-1');
      expect(textOf(document.getElementById(passage)!)).not.toContain(words.attribution);
    }
  });

  test('reads where the two versions differ, and finds neighbours, release, source and versions', async () => {
    const { user, arrived } = await visit(base(language, 'danae-kovac'));
    const { notes } = statements.find(({ id }) => id === 'danae-kovac')!;
    const [difference] = notes!.filter(({ kind }) => kind === 'differs');
    expect(textOf(screen.getByRole('note'))).toBe(difference!.text[language]);
    expect(screen.getByRole('link', { name: words.previous })).toHaveAttribute(
      'href',
      base(language, 'jung-woo-kim'),
    );
    expect(screen.getByRole('link', { name: words.next })).toHaveAttribute(
      'href',
      base(language, 'sookyung-oh'),
    );
    expect(screen.getByRole('link', { name: new RegExp(words.all) })).toBeVisible();
    expect(screen.getByRole('link', { name: 'nakasec.org' })).toHaveAttribute('href', release!.source);
    expect(screen.getByRole('link', { name: words.about })).toHaveAttribute(
      'href',
      `/${language}/organizations/hana-center/`,
    );
    expect(screen.getByRole('link', { name: words.by })).toBeVisible();
    for (const name of words.tabs) expect(screen.getAllByRole('link', { name }).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('link', { name: words.context }));
    await arrived(`/${language}/releases/${releaseId}/#danae-kovac`);
  });
});

test('A visitor reads the joint statement of both publishers, with nobody before it', async () => {
  await visit(base('ko', 'joint'));
  expect(screen.getByRole('heading', { level: 1, name: '공동 성명' })).toBeVisible();
  expect(screen.getByRole('main')).toHaveTextContent('나카섹·나카섹 액션펀드');
  expect(screen.queryByRole('link', { name: /^이전 발언/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^다음 발언 ?베키 벨코어/ })).toBeVisible();
});

test('A visitor finds nothing said of the source’s slips on a statement that has some', async () => {
  await visit(base('en', 'becky-belcore'));
  expect(screen.getByRole('main')).toHaveTextContent('core tenant of our work');
  expect(document.body).not.toHaveTextContent('tenet');
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test('A visitor who follows a link to a passage sees it marked, and it stays marked in the other language', async () => {
  const { user, arrived } = await visit(`${base('en', 'danae-kovac')}#s2`);
  const classOf = (id: string) => document.getElementById(id)!.className;
  expect(classOf('s2')).not.toBe(classOf('s3'));
  const [tab] = within(screen.getByRole('navigation', { name: 'Language of the statement' })).getAllByRole(
    'link',
    { name: '한국어' },
  );
  await user.click(tab!);
  await arrived(`${base('ko', 'danae-kovac')}#s2`);
  expect(document.getElementById('s2')).toHaveTextContent('하나센터는 2017년');
  expect(classOf('s2')).not.toBe(classOf('s3'));
});
