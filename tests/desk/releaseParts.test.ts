import { expect, test } from 'vitest';
import { partsOf } from './partsOf';
import { koreanMore, koreanNews, more, news, said } from './tenants';

test('A release set out as usual comes apart as usual', () => {
  expect(
    partsOf(`FOR IMMEDIATE RELEASE
Tuesday, March 4, 2025

Media Contact:
Jane Doe, Communications Director
jane@tenants.example
(213) 555-0100

TENANTS MARCH FOR A LONGER NOTICE
More than four hundred join in the rain

LOS ANGELES, Calif. — ${news}

${said}

${more}

###

About Tenants Together
Tenants Together is a network of renters in nine counties.

www.tenants.example`),
  ).toEqual({
    label: 'FOR IMMEDIATE RELEASE',
    day: '2025-03-04',
    headline: 'TENANTS MARCH FOR A LONGER NOTICE',
    subheadlines: ['More than four hundred join in the rain'],
    dateline: 'LOS ANGELES, Calif.',
    contact: [
      'Media Contact:',
      'Jane Doe, Communications Director',
      'jane@tenants.example',
      '(213) 555-0100',
    ],
    boilerplate: [
      'About Tenants Together',
      'Tenants Together is a network of renters in nine counties.',
      'www.tenants.example',
    ],
    body: [`LOS ANGELES, Calif. — ${news}`, said, more],
    findings: [],
  });
});

test('A release with nothing but headline, day and text has those', () => {
  const parts = partsOf(
    `Tenants March for a Longer Notice\n\nMarch 4, 2025\n\n${news}\n\n${said}\n\n${more}`,
  );
  expect(parts).toMatchObject({
    day: '2025-03-04',
    headline: 'Tenants March for a Longer Notice',
    body: [news, said, more],
  });
});

test.each([
  ['For Immediate Release: Tuesday, March 4, 2025', 'For Immediate Release'],
  ['PRESS RELEASE | March 4, 2025', 'PRESS RELEASE'],
  ['March 4th, 2025 — FOR IMMEDIATE RELEASE', 'FOR IMMEDIATE RELEASE'],
  ['*** NEWS RELEASE *** 3/4/2025', 'NEWS RELEASE'],
  ['EMBARGOED UNTIL March 4, 2025, 10:00 a.m. ET', 'EMBARGOED UNTIL March 4, 2025, 10:00 a.m. ET'],
  ['MEDIA STATEMENT\n2025-03-04', 'MEDIA STATEMENT'],
  ['For Immediate Release\nMar. 4, 2025', 'For Immediate Release'],
  ['P R E S S  R E L E A S E\nDate: 4 March 2025', 'P R E S S  R E L E A S E'],
  ['FOR IMMEDIATE RELEASE                    Tues., March 4, 2025', 'FOR IMMEDIATE RELEASE'],
])('Label and day are told apart in “%s”', (head, label) => {
  const parts = partsOf(`${head}\n\nTenants March for a Longer Notice\n\n${news}\n\n${more}`);
  expect(parts).toMatchObject({
    label,
    day: '2025-03-04',
    headline: 'Tenants March for a Longer Notice',
    body: [news, more],
  });
});

test.each([
  ['즉시 보도', '2025년 3월 4일(화)'],
  ['보도자료', '2025. 3. 4.'],
  ['긴급 성명', '2025년 3월 4일 화요일'],
  ['보도의뢰서', '날짜: 2025-03-04'],
  ['즉시배포', '2025/03/04 (화)'],
  ['성명서', '배포일: 2025.03.04'],
])('A Korean head is read: %s, %s', (label, day) => {
  const parts = partsOf(
    `${label}\n${day}\n\n세입자들, 퇴거 통보 기간 연장 요구\n\n${koreanNews}\n\n${koreanMore}`,
    'ko',
  );
  expect(parts).toMatchObject({
    label,
    day: '2025-03-04',
    headline: '세입자들, 퇴거 통보 기간 연장 요구',
    body: [koreanNews, koreanMore],
  });
});

test('A day without its year takes the other language’s, and says so', () => {
  const text = `보도자료\n3월 4일\n\n세입자들, 퇴거 통보 기간 연장 요구\n\n${koreanNews}\n\n${koreanMore}`;
  expect(partsOf(text, 'ko', { year: 2025 })).toMatchObject({
    day: '2025-03-04',
    findings: [['dateUnsure', '3월 4일']],
  });
  expect(partsOf(text, 'ko').day).toBeUndefined();
});

test('A weekday that is not the day’s is a finding', () => {
  expect(partsOf(`Friday, March 4, 2025\n\nTenants March for a Longer Notice\n\n${news}`).findings).toEqual([
    ['weekdayDiffers', 'Friday, March 4, 2025'],
  ]);
});

test.each([
  ['Washington, D.C. – ', 'Washington, D.C.'],
  ['CHICAGO, IL — ', 'CHICAGO, IL'],
  ['Los Angeles, Calif. (March 3, 2025) – ', 'Los Angeles, Calif.'],
  ['NEW YORK – ', 'NEW YORK'],
  ['(WASHINGTON)—', 'WASHINGTON'],
  ['NEW ORLEANS—', 'NEW ORLEANS'],
  ['WASHINGTON, D.C., September 6, 2021 – ', 'WASHINGTON, D.C.'],
  ['Industry, CA & Bellevue, WA – April 7, 2021 – ', 'Industry, CA & Bellevue, WA'],
  ['LOS ANGELES, CA — (August 18, 2020) — ', 'LOS ANGELES, CA'],
  ['ANNANDALE, Va. -- ', 'ANNANDALE, Va.'],
  ['Flushing, NY | ', 'Flushing, NY'],
  ['Oakland, California: ', 'Oakland, California'],
  ['St. Paul, Minn. - ', 'St. Paul, Minn.'],
])('The place of “%s” is found', (head, place) => {
  const parts = partsOf(`Tenants March for a Longer Notice\n\n${head}${news}\n\n${more}`);
  expect(parts).toMatchObject({ dateline: place, body: [`${head}${news}`, more] });
});

test.each([
  ['워싱턴 D.C. – ', '워싱턴 D.C.'],
  ['[애난데일, 버지니아] ', '애난데일, 버지니아'],
  ['(로스앤젤레스) ', '로스앤젤레스'],
  ['(로스 앤젤레스) ', '로스 앤젤레스'],
  ['서울 – ', '서울'],
  ['워싱턴 디씨- ', '워싱턴 디씨'],
  ['뉴욕주 플러싱, 2025년 3월 4일 – ', '뉴욕주 플러싱'],
])('The place of “%s” is found in Korean', (head, place) => {
  const parts = partsOf(`세입자들, 퇴거 통보 기간 연장 요구\n\n${head}${koreanNews}\n\n${koreanMore}`, 'ko');
  expect(parts).toMatchObject({ dateline: place, body: [`${head}${koreanNews}`, koreanMore] });
});

test.each([
  'Today sucks – plain and simple, as anybody on Elm Street will tell you when they are asked about the way that their homes were sold.',
  'Tenants Together – a network of renters in nine counties that began in a laundry room – asked the board on Tuesday for a longer notice.',
  'Ana Ruiz – “Nobody was asked, and everybody was moved, and nobody wrote down where all of the people of our street have gone since then.”',
])('“%s” has no dateline', (text) => {
  expect(
    partsOf(`Tenants March for a Longer Notice\n\n${text}\n\n${more}`, 'en', {
      organizations: ['Tenants Together'],
    }).dateline,
  ).toBeUndefined();
});

test('A headline over two lines is one; its quotation marks belong to it', () => {
  expect(
    partsOf(`March 4, 2025\n\n“NOBODY WAS ASKED”: TENANTS MARCH\nFOR A LONGER NOTICE\n\n${news}\n\n${more}`),
  ).toMatchObject({
    headline: '“NOBODY WAS ASKED”: TENANTS MARCH\nFOR A LONGER NOTICE',
    subheadlines: [],
  });
  expect(
    partsOf(`코리안 아메리칸 세입자들은\n더 긴 통보 기간을 요구한다\n\n${koreanNews}\n\n${koreanMore}`, 'ko')
      .headline,
  ).toBe('코리안 아메리칸 세입자들은\n더 긴 통보 기간을 요구한다');
});

test('A headline that stands above label and contact is one too; repeated, it is one headline', () => {
  const parts = partsOf(`Tenants March for a Longer Notice

For Immediate Release: Tuesday, March 4, 2025
Contact: Jane Doe, jane@tenants.example, 213.555.0100
Juan Pérez, juan@tenants.example, 213.555.0101

Tenants March for a Longer Notice

Hundreds Ask the Board to Hear Them

(LOS ANGELES)—${news}

${more}`);
  expect(parts).toMatchObject({
    label: 'For Immediate Release',
    day: '2025-03-04',
    headline: 'Tenants March for a Longer Notice',
    subheadlines: ['Hundreds Ask the Board to Hear Them'],
    dateline: 'LOS ANGELES',
    contact: [
      'Contact: Jane Doe, jane@tenants.example, 213.555.0100',
      'Juan Pérez, juan@tenants.example, 213.555.0101',
    ],
    findings: [['leftOut', 'Tenants March for a Longer Notice']],
  });
});

test('A letterhead is no headline', () => {
  const parts = partsOf(`TENANTS TOGETHER
1225 8th Street, Suite 590, Sacramento, CA 95814
www.tenants.example

PRESS RELEASE
March 4, 2025

Tenants March for a Longer Notice

${news}

${more}`);
  expect(parts).toMatchObject({ headline: 'Tenants March for a Longer Notice', body: [news, more] });
  expect(parts.findings).toEqual([
    [
      'leftOut',
      'TENANTS TOGETHER',
      '1225 8th Street, Suite 590, Sacramento, CA 95814',
      'www.tenants.example',
    ],
  ]);
});

test('What the web page prints around a release is left out, and named', () => {
  const chrome = [
    'Skip to content',
    'Share this:',
    'Facebook Twitter',
    'Photo credit: Jane Doe',
    '← Previous Post',
    'Leave a Reply',
    'Donate',
    'Posted in: Housing, News',
  ];
  const parts = partsOf(
    `${chrome[0]}\n\nTenants March for a Longer Notice\n\nMarch 4, 2025\n\n${news}\n\n${chrome[3]}\n\n${said}\n\n${more}\n\n${[1, 2, 4, 5, 6, 7].map((at) => chrome[at]).join('\n\n')}`,
  );
  expect(parts.body).toEqual([news, said, more]);
  expect(parts.findings).toEqual([['leftOut', ...[0, 3, 1, 2, 4, 5, 6, 7].map((at) => chrome[at])]]);
});

test('The contact at the foot is found with and without an end mark', () => {
  const contact = 'For more information, contact Jane Doe at jane@tenants.example or (213) 555-0100.';
  expect(
    partsOf(`Tenants March for a Longer Notice\n\n${news}\n\n${said}\n\n${more}\n\n-30-\n\n${contact}`),
  ).toMatchObject({ contact: [contact], body: [news, said, more] });
  expect(
    partsOf(`Tenants March for a Longer Notice\n\n${news}\n\n${said}\n\n${more}\n\n${contact}`),
  ).toMatchObject({ contact: [contact], body: [news, said, more] });
});

test('A description of the organization without a heading is told by its wording, and pointed at', () => {
  const what =
    'Tenants Together is a statewide coalition of renters that has worked for fair leases in nine counties since 1998.';
  const parts = partsOf(`Tenants March for a Longer Notice\n\n${news}\n\n${said}\n\n${more}\n\n${what}`);
  expect(parts).toMatchObject({
    boilerplate: [what],
    body: [news, said, more],
    findings: [['boilerplateUnsure', what]],
  });
  const koreanWhat =
    '세입자연대는 1998년 설립된 비영리단체로 아홉 개 카운티 세입자의 권리를 위해 활동하고 있습니다.';
  expect(
    partsOf(`세입자들, 퇴거 통보 기간 연장 요구\n\n${koreanNews}\n\n${koreanMore}\n\n${koreanWhat}`, 'ko'),
  ).toMatchObject({ boilerplate: [koreanWhat], body: [koreanNews, koreanMore] });
});

test('A list of quotations under a rule stays in the body', () => {
  const quotation = 'Ana Ruiz, Tenants Together: “Nobody was asked, and everybody was moved.”';
  const parts = partsOf(
    `Tenants March for a Longer Notice\n\n${news}\n\n***\n\n${quotation}\n\n${more}\n\n###`,
  );
  expect(parts.body).toEqual([news, quotation, more]);
});

test('Two half-columns in one line, and prefixes, are read', () => {
  const parts = partsOf(
    `FOR IMMEDIATE RELEASE          CONTACT: Jane Doe, (213) 555-0100\nMarch 4, 2025\n\nHeadline: Tenants March for a Longer Notice\nSubheadline: Hundreds join\n\n${news}\n\n${more}`,
  );
  expect(parts).toMatchObject({
    label: 'FOR IMMEDIATE RELEASE',
    day: '2025-03-04',
    contact: ['CONTACT: Jane Doe, (213) 555-0100'],
    headline: 'Tenants March for a Longer Notice',
    subheadlines: ['Hundreds join'],
  });
  expect(
    partsOf(
      `수신: 동포사회 언론기관\n발신: 세입자연대\n날짜: 2025년 3월 4일\n제목: 세입자들, 퇴거 통보 기간 연장 요구\n\n${koreanNews}\n\n${koreanMore}`,
      'ko',
    ),
  ).toMatchObject({
    day: '2025-03-04',
    headline: '세입자들, 퇴거 통보 기간 연장 요구',
    body: [koreanNews, koreanMore],
  });
});

test('A release without a headline says that it needs one', () => {
  expect(
    partsOf(`FOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nLOS ANGELES – ${news}\n\n${more}`).findings,
  ).toEqual([['headlineMissing']]);
});
