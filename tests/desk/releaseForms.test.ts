import { expect, test } from 'vitest';
import { datelineEnd } from '../../src/content/dateline';
import { partsOf } from './partsOf';
import { koreanMore, koreanNews, more, news, said } from './tenants';

const headline = 'Tenants March for a Longer Notice in the Rain';

test.each([
  ['cut short', 'Tenants March for a Longer Notice in'],
  ['with the site’s name', `${headline} | Tenants Together`],
  ['with another word', 'Tenants Marched for a Longer Notice in the Rain'],
  ['under a label in brackets', `[Press Release] ${headline}`],
  ['under a label and a colon', `STATEMENT: ${headline}`],
])('Of the page’s title (%s) and the headline below the label the latter is meant', (_, title) => {
  const parts = partsOf(
    `Skip to main content\nHousing RightsPress Release\n\n${title}\n\nBy March 5, 2025One Comment\n\nPRESS RELEASE\nMarch 4, 2025\n\n${headline}\n\n${news}\n\n${more}`,
  );
  expect(parts).toMatchObject({
    label: expect.stringMatching(/release|statement/iu) as string,
    day: '2025-03-04',
    headline,
    subheadlines: [],
    body: [news, more],
  });
});

test('A Korean title that is a sentence, and the same over two lines below the label', () => {
  const lines = [
    '세입자연대의 한보라 사무국장, 위원회와의',
    '면담에서 퇴거 통보 기간을 늘려 달라고 촉구하다.',
  ];
  const parts = partsOf(
    `Media (group)Press Release\n\n[보도의뢰서] ${lines.join(' ')}\n\nBy March 4, 2025No Comments\n\n보도의뢰서\n2025년 3월 4일\n문의: 한보라, 세입자연대, (213) 555-0100\n\n${lines.join('\n')}\n\n(로스앤젤레스) ${koreanNews}\n\n${koreanMore}`,
    'ko',
  );
  expect(parts).toMatchObject({
    label: '보도의뢰서',
    day: '2025-03-04',
    headline: lines.join('\n'),
    dateline: '로스앤젤레스',
    contact: ['문의: 한보라, 세입자연대, (213) 555-0100'],
    body: [`(로스앤젤레스) ${koreanNews}`, koreanMore],
  });
});

test('A line between two printings of the headline is read with it', () => {
  expect(
    partsOf(
      `${headline}\nFri Mar 7 2025\nHundreds Ask the Board to Hear Them in May\n${headline}\n${news}\n${more}`,
    ),
  ).toMatchObject({
    day: '2025-03-07',
    headline,
    subheadlines: ['Hundreds Ask the Board to Hear Them in May'],
  });
});

test('Buttons above a Korean release are no headline, and its day may be printed in English', () => {
  const parts = partsOf(
    `보도자료\nPDF로 보시려면 여기를 클릭하세요. [내려받기]\n영문으로 읽으시려면 여기를 클릭하세요. [영문 – English]\nMarch 4, 2025\n연락: 한보라, 세입자연대, 213.555.0100\n세입자연대 퇴거 통보 기간 연장 촉구 행진 참여\n산하단체들 또한 오클랜드와 프레즈노, 새크라멘토에서\n같은 날 열린 행진에 참가.\n로스앤젤레스 – ${koreanNews}\n${koreanMore}`,
    'ko',
  );
  expect(parts).toMatchObject({
    label: '보도자료',
    day: '2025-03-04',
    headline: '세입자연대 퇴거 통보 기간 연장 촉구 행진 참여',
    subheadlines: ['산하단체들 또한 오클랜드와 프레즈노, 새크라멘토에서', '같은 날 열린 행진에 참가.'],
    dateline: '로스앤젤레스',
    body: [`로스앤젤레스 – ${koreanNews}`, koreanMore],
  });
});

test('Name, title and telephone number under the day are the contact', () => {
  expect(
    partsOf(
      `${headline}\n\nMarch 4, 2017\nJane Doe\nCommunications Coordinator\n(213) 555-0100\n\nHundreds Ask the Board to Hear Them\n\nOAKLAND, CA — March 4, 2017) ${news}\n\n${more}`,
    ),
  ).toMatchObject({
    headline,
    contact: ['Jane Doe', 'Communications Coordinator', '(213) 555-0100'],
    subheadlines: ['Hundreds Ask the Board to Hear Them'],
    dateline: 'OAKLAND, CA',
  });
});

test('A name with Spanish small words in it is an English line', () => {
  expect(
    partsOf(
      `${headline}\n\nContact: Jane Doe, jane@tenants.example, 213.555.0100\nDora De La Vega, dora@delavega.example 213.555.0101\n\n${news}\n\n${more}`,
    ).contact,
  ).toHaveLength(2);
});

test.each([
  ['For Immediate Release: Tuesday, March 4, 2025Contact: Jane Doe, 213-555-0100', '2025-03-04'],
  ['Wednesday, March 5, 2025\n\nFOR IMMEDIATE RELEASE: March 4, 2025', '2025-03-04'],
  ['Posted March 5, 2025 /\n\nMarch 4, 2025', '2025-03-04'],
  ['For Immediate Release\nMarch, 4, 2025', '2025-03-04'],
])('Of several days the release’s own is taken: %s', (head, day) => {
  expect(partsOf(`${head}\n\n${headline}\n\n${news}\n\n${more}`).day).toBe(day);
});

test.each([
  ['보도참고자료', 'ko'],
  ['보도 의뢰서', 'ko'],
  ['즉시 출시', 'ko'],
  ['논평', 'ko'],
  ['보 도 자 료 |', 'ko'],
  ['FOR  IMMEDIATE  RELEASE', 'en'],
] as const)('“%s” is a label', (label, language) => {
  const [title, text] =
    language === 'ko' ? ['세입자들, 퇴거 통보 기간 연장 요구', koreanNews] : [headline, news];
  expect(partsOf(`${label}\n\n${title}\n\n${text}`, language)).toMatchObject({
    label: label.replace(/ \|$/u, ''),
    headline: title,
  });
});

test('The cells of a memo’s head are read with what stands in the next cell', () => {
  expect(
    partsOf(
      `보도자료\n\n문서번호\nST-0304-01\n수    신\n각 언론사 사회부 기자\n일    자\n2025-03-04(화)\n제    목\n세입자들, 퇴거 통보 기간 연장 요구\n\n일 시: 3월 5일 오전 11시\n장 소: 카운티 청사 앞\n\n${koreanNews}`,
      'ko',
    ),
  ).toMatchObject({
    day: '2025-03-04',
    headline: '세입자들, 퇴거 통보 기간 연장 요구',
    dateline: undefined,
    body: ['일 시: 3월 5일 오전 11시', '장 소: 카운티 청사 앞', koreanNews],
  });
});

test('A sender named over two lines, and greetings to the newsroom, are left out', () => {
  expect(
    partsOf(
      `보도의뢰서\n\n수신: 동포 언론기관\n발신: 세입자연대 (한보라 사무국장),\n오클랜드 이웃마당 (유정민 간사)\n\n제목: 세입자들, 퇴거 통보 기간 연장 요구\n날짜: 2025 년 3 월 4 일 (화)\n\n수고 많으십니다. 아래 기사를 보도해 주시면 감사하겠습니다.\n\n--------- 아 래 ---------\n\n지난 3 월 1 일 (토) ${koreanNews}`,
      'ko',
    ),
  ).toMatchObject({
    day: '2025-03-04',
    headline: '세입자들, 퇴거 통보 기간 연장 요구',
    subheadlines: [],
    dateline: undefined,
    body: [`지난 3 월 1 일 (토) ${koreanNews}`],
  });
});

test('What says whose words follow belongs to the text', () => {
  const line = 'The following statement may be attributed to Ana Ruiz, president of Tenants Together:';
  const words = `“${news}”`;
  expect(partsOf(`${headline}\n\nMarch 4, 2025\n\n${line}\n\n${words}`)).toMatchObject({
    headline,
    subheadlines: [],
    body: [line, words],
  });
});

test('A headline over two lines is told from a name over the page by its unfinished first line', () => {
  expect(
    partsOf(
      `우리 동네 세입자들은\n비 오는 날에도 더 긴 통보 기간을 요구하며 함께 걷는다\n\n${koreanNews}`,
      'ko',
    ).headline,
  ).toBe('우리 동네 세입자들은\n비 오는 날에도 더 긴 통보 기간을 요구하며 함께 걷는다');
});

test('A headline that is a sentence is one, where no other stands', () => {
  const title = '세입자연대는 카운티 위원회가 퇴거 통보 기간을 석 달로 늘릴 것을 촉구한다.';
  expect(partsOf(`성명서\n2025년 3월 4일\n\n${title}\n\n${koreanNews}\n\n${koreanMore}`, 'ko')).toMatchObject(
    {
      headline: title,
      body: [koreanNews, koreanMore],
    },
  );
});

test.each([
  'top of page',
  'Hits: 214',
  'Translate',
  'Category Archives: News Releases',
  'Spread the word » Facebook Twitter',
  'Stay informed',
  'Sign up to be the first to hear about actions near you.',
  'By completing this form, I agree to receive messages from time to time.',
  'Paid for in part by Tenants PAC, 12 Elm St., Fresno, CA 93650, not authorized by any candidate.',
  'Related Topics',
  '#LongerNotice #TenantsMarch',
  'Tenants in the rain before the county seat. Photo: Jane Doe',
  'Photo courtesy of Tenants Together',
  '[화요일 카운티 청사 앞에서 세입자들이 빗속에서 행진을 하고 있다.]',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  'Dear members of the press,',
])('“%s” is left out wherever it stands, and named', (line) => {
  const parts = partsOf(`${line}\n\n${headline}\n\n${news}\n\n${said}\n\n${line}\n\n${more}`);
  const korean = partsOf(
    `${line}\n\n세입자들, 퇴거 통보 기간 연장 요구\n\n${koreanNews}\n\n${line}\n\n${koreanMore}`,
    'ko',
  );
  for (const [one, body] of [
    [parts, [news, said, more]],
    [korean, [koreanNews, koreanMore]],
  ] as const) {
    expect(one.body).toEqual(body);
    expect(one.subheadlines).toEqual([]);
  }
  expect([...parts.findings, ...korean.findings].flatMap(([, ...words]) => words)).toContain(line);
});

test('What is under a page’s last line: address, what the organization does, buttons', () => {
  const what = 'Tenants Together is dedicated to promoting fair leases in nine counties.';
  expect(
    partsOf(
      `${headline}\n\n${news}\n\n${more}\n\n${what}\n©2025 Tenants Together\n12 S. Elm, Suite 800\nFresno, California 93650\nContact Us\nbottom of page`,
    ),
  ).toMatchObject({
    body: [news, more],
    boilerplate: [what],
    contact: ['12 S. Elm, Suite 800', 'Fresno, California 93650', 'Contact Us'],
  });
});

test.each([
  ['Toledo, Ohio – ', 'Toledo, Ohio'],
  ['Reno, Nev. – ', 'Reno, Nev.'],
  ['Washington, DCUnited Tenants – UT and ', undefined],
])('The place of “%s”', (head, place) => {
  expect(partsOf(`${headline}\n\n${head}${news}\n\n${more}`).dateline).toBe(place);
});

test.each([
  ['August 9, 2022 (Yuma, AZ) -- ', 'Yuma, AZ', 'en'],
  ['August 9, 2022 – FRESNO, Calif. – ', 'FRESNO, Calif.', 'en'],
  ['2022년 8월 9일, 로스앤젤레스 – ', '로스앤젤레스', 'ko'],
] as const)('A day may stand before the place: “%s”', (head, place, language) => {
  const [title, text] =
    language === 'ko' ? ['세입자들, 퇴거 통보 기간 연장 요구', koreanNews] : [headline, news];
  expect(partsOf(`${title}\n\n${head}${text}`, language)).toMatchObject({
    dateline: place,
    day: '2022-08-09',
  });
  expect((head + text).slice(datelineEnd(head + text, place))).toBe(text);
});

test('A place with its district in brackets', () => {
  expect(
    partsOf(`세입자들, 퇴거 통보 기간 연장 요구\n\n워싱턴(D.C.)- ${koreanNews}\n\n${koreanMore}`, 'ko')
      .dateline,
  ).toBe('워싱턴(D.C.)');
});

test('A forwarded message’s heads stand above the release in it', () => {
  expect(
    partsOf(
      `From: Press Office <press@tenants.example>\nTo: Editors <news@paper.example>\nDate: Tue, Mar 4, 2025 at 9:00 AM\nSubject: ${headline}\n\nFOR IMMEDIATE RELEASE\nMarch 4, 2025\n\n${headline}\n\n${news}\n\n${more}`,
    ),
  ).toMatchObject({ day: '2025-03-04', headline, body: [news, more], label: 'FOR IMMEDIATE RELEASE' });
});

test('An advisory’s facts are its text', () => {
  const facts = [
    'WHO: Tenants Together',
    'WHAT: A march',
    'WHEN: Tuesday, March 11, 10 a.m.',
    'WHERE: County seat',
  ];
  expect(
    partsOf(`MEDIA ADVISORY\nMarch 4, 2025\n\n${headline}\n\n${facts.join('\n')}\n\n${news}`),
  ).toMatchObject({ day: '2025-03-04', headline, dateline: undefined, body: [...facts, news] });
});

test.each([
  ['WASHINGTON', 'WASHINGTON'],
  ['Fresno, Calif.', 'Fresno, Calif.'],
])('A line with nothing but %s above the text is its dateline', (line, dateline) => {
  expect(
    partsOf(`April, 14 2009, 02:17pm EDT\n\n${headline}\n\n${line}\n\n${news}\n\n${more}`),
  ).toMatchObject({
    day: '2009-04-14',
    headline,
    dateline,
    body: [news, more],
  });
});

test.each([
  '(Tenants and neighbors outside the hall, May 2013)',
  '[Photo of tenants in the hall by Ana Roe]',
])('What a photo shows is no headline: %s', (caption) => {
  expect(partsOf(`${caption}\n\n${headline}\n\n${news}\n\n${more}`)).toMatchObject({ headline });
});
