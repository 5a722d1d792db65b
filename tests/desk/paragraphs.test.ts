import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/desk/importer/paragraphs';
import { readText } from '../../src/desk/importer/readText';

function read(raw: string) {
  const text = readText(raw);
  const { paragraphs, findings } = paragraphsOf([{ name: 'release.txt', text }]);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    paragraphs: paragraphs.map(({ span }) => words(span)),
    languages: paragraphs.map(({ language }) => language),
    setOff: paragraphs.filter(({ isSetOff }) => isSetOff).map(({ span }) => words(span)),
    findings: findings.map(({ kind, at, values }) => [kind, values?.['language'], ...at.map(words)]),
  };
}

const one =
  'Four hundred tenants marched to the county seat on Tuesday to ask for a longer notice before anyone is put out of their home.';
const two =
  'The board listened until ten in the evening and then, to the surprise of nearly everyone in the room, voted to hear them again.';

/** Broken by hand at a column, as mail programs do. */
function wrapped(text: string, column: number): string {
  return text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return `${lines}${last === '' ? '' : last.length + 1 + word.length > column ? '\n' : ' '}${word}`;
  }, '');
}

test('Blank lines end paragraphs; without them every long line is one', () => {
  expect(read(`${one}\n\n${two}`).paragraphs).toEqual([one, two]);
  expect(read(`Tenants March\nMarch 4, 2025\n${one}\n${two}`).paragraphs).toEqual([
    'Tenants March',
    'March 4, 2025',
    one,
    two,
  ]);
});

test('A line of nothing but unseen characters is blank', () => {
  expect(read(`${one}\n\u00A0\u200B\n${two}`).paragraphs).toEqual([one, two]);
});

test.each([60, 66, 72, 76, 80])('Lines broken at column %i are put together again', (column) => {
  expect(read(`${wrapped(one, column)}\n\n${wrapped(two, column)}`).paragraphs).toEqual([
    wrapped(one, column),
    wrapped(two, column),
  ]);
});

test('Broken lines with no blank line between the paragraphs part where a line has room left', () => {
  const text = [one, two, one].map((words) => wrapped(words, 70));
  expect(read(text.join('\n')).paragraphs).toEqual(text);
});

test('Korean lines broken by hand are put together again', () => {
  const korean =
    '세입자 400여 명이 화요일 카운티 청사까지 행진해 퇴거 통보 기간을 늘려 달라고 요구했으며, 위원회는 밤 10시까지 이들의 이야기를 들은 뒤 5월에 다시 공청회를 열기로 만장일치로 결정했다.';
  for (const column of [34, 40, 72]) {
    expect(read(`${wrapped(korean, column)}\n\n${wrapped(korean, column)}`).paragraphs).toHaveLength(2);
  }
});

test('Short lines stay apart, also among broken ones', () => {
  const contact = 'Jane Doe\nCommunications Director\njane@tenants.example\n(213) 555-0100';
  expect(read(`${wrapped(one, 72)}\n\n${wrapped(two, 72)}\n\n${contact}`).paragraphs.slice(2)).toEqual(
    contact.split('\n'),
  );
});

test('Items of a list are paragraphs of their own, set off; so is what is moved in', () => {
  const { paragraphs, setOff } = read(
    `${one}\n- longer notice\n- a fair hearing\n1. and a clerk\n\n    “${two}”\n\n${two}`,
  );
  expect(paragraphs).toEqual([one, '- longer notice', '- a fair hearing', '1. and a clerk', `“${two}”`, two]);
  expect(setOff).toEqual(['- longer notice', '- a fair hearing', '1. and a clerk', `“${two}”`]);
});

test('Where every paragraph is moved in, none is set off', () => {
  expect(read(`    ${one}\n\n    ${two}\n\n    ${one}`).setOff).toEqual([]);
});

test('A rule stands alone', () => {
  expect(read(`${wrapped(one, 72)}\n###\n${wrapped(two, 72)}`).paragraphs).toEqual([
    wrapped(one, 72),
    '###',
    wrapped(two, 72),
  ]);
});

test('The quoting of a mail program goes, and nothing but it', () => {
  expect(readText('> One line\n> \n> > “Another”\n\nA > B\n> b')).toBe('One line\n\n“Another”\n\nA > B\n> b');
});

test('Ends of lines and the byte order mark are read alike; what stands in words stays', () => {
  expect(readText('\uFEFFa\r\nb\rc\u2028d\u2029e\ff\vg')).toBe('a\nb\nc\nd\ne\nf\ng');
  expect(readText('so\u00ADft\u00A0sp\u200Bace\uFEFF')).toBe('so\u00ADft\u00A0sp\u200Bace\uFEFF');
  expect(readText('\u1112\u1161\u11AB')).toBe('한');
});

test('Languages are told paragraph by paragraph, however they alternate', () => {
  const korean = '위원회는 밤 10시까지 이들의 이야기를 들은 뒤 5월에 다시 공청회를 열기로 했다.';
  expect(read([one, korean, two, korean].join('\n\n')).languages).toEqual(['en', 'ko', 'en', 'ko']);
  const mixed =
    '세입자연대 회원 단체는 Tenants Together (Los Angeles), Renters United (Orange County) and Homes for All (Ventura) 입니다.';
  expect(read([one, two, korean, 'Jane Doe, (213) 555-0100', mixed, '###'].join('\n\n')).languages).toEqual([
    'en',
    'en',
    'ko',
    'ko',
    'ko',
    'ko',
  ]);
});

test('A line that says one thing twice is two, each in its language', () => {
  expect(read(`FOR IMMEDIATE RELEASE | 즉시 보도\n\nMarch 4, 2025 / 2025년 3월 4일\n\n${one}`)).toMatchObject(
    {
      paragraphs: ['FOR IMMEDIATE RELEASE', '즉시 보도', 'March 4, 2025', '2025년 3월 4일', one],
      languages: ['en', 'ko', 'en', 'ko', 'en'],
    },
  );
  expect(read('문의: 문지현 – jihyun@tenants.example').paragraphs).toHaveLength(1);
});

test.each([
  [
    'es',
    'Las familias de nuestra comunidad no están solas, y la junta del condado lo sabe desde que cuatrocientas personas marcharon en la lluvia.',
  ],
  ['zh', '四百名租户于星期二游行到县政府，要求延长驱逐通知期限，委员会同意五月再次举行听证会。'],
  [
    'vi',
    'Những người thuê nhà đã tuần hành đến trụ sở quận để yêu cầu thời hạn thông báo dài hơn và hội đồng đã đồng ý với họ.',
  ],
  [
    'tl',
    'Ang mga nangungupahan ay nagmartsa sa kapitolyo para humingi ng mas mahabang abiso, at pumayag ang lupon na pakinggan sila sa Mayo.',
  ],
])('A part in another language (%s) is set aside, and named', (language, words) => {
  expect(read(`${one}\n\n${words}\n\n${words}\n\n${two}`)).toMatchObject({
    paragraphs: [one, two],
    findings: [['otherLanguage', language, words, words]],
  });
});

test('Spanish words in English sentences are English', () => {
  const words =
    'Members of Mujeres Unidas y Activas, La Colectiva and Causa Justa de la Misión stood with the tenants on the steps.';
  expect(read(`${one}\n\n${words}`).languages).toEqual(['en', 'en']);
});
