import { expect, test } from 'vitest';
import { importRelease } from '../../src/desk/importer/importRelease';
import { readText } from '../../src/desk/importer/readText';
import { realContent } from '../realContent';

const { network } = realContent();
const refused = (text: string) =>
  importRelease([{ name: 'text.txt', text: readText(text) }], network).refused?.kind ?? null;

test.each([
  [
    'a horoscope',
    'The Stars This Evening\n\nThe ram should look before it leaps and the bull should not look at all. A letter that has been lost for years will be found under something heavy, and the twins will disagree about what it says.',
  ],
  [
    'an obituary in a newspaper',
    'Walter Hill, who fixed the town’s clocks, dies at 84\n\nBy Bridget Aldaine\nStaff Writer\n\nUpdated March 4, 2025, 8:02 a.m.\n\nWalter Hill never owned a watch. “He said that it would be showing off,” his daughter said in an interview with the Courier.',
  ],
  [
    'a poem',
    'The tide comes in,\nthe tide goes out,\nand nobody on the pier\nlooks up from the nets.\n\nAn old man mends a hook\nby the light of a lamp\nthat was his father’s,\nand the gulls walk around him.',
  ],
  [
    'a lease',
    'RENTAL AGREEMENT\n\n1. The Landlord lets and the Tenant takes the premises described below for a term of twelve months.\n\n2. The Tenant shall pay the rent on the first day of each month without any deduction whatever.\n\n3. The Tenant shall keep the premises in the condition in which they were found, fair wear excepted.',
  ],
  [
    'an interview',
    'A talk with the clockmaker\n\nQ: When did you begin?\nA: In the year of the flood.\n\nQ: And have you ever stopped?\nA: Only when they did.\n\nHost: Thank you for coming in.',
  ],
  [
    'a chat between two friends',
    'Hi Minji,\n\nAre you free on Thursday? I could pick you up after work and we could see the new film that everybody talks about. Let me know which one of the two you would like better.\n\nThanks,\nJane',
  ],
  [
    'a table of prices',
    'Name,Price,Count\nRice,12.00,4\nBeans,3.50,10\nOil,8.25,2\nSalt,1.10,1\nSugar,2.20,5\nFlour,6.00,3',
  ],
  [
    'school news',
    'Weekly Newsletter, Vol. 12\n\nIn this issue: staff picks, birthdays and a new slide.\n\nSpotlight: our new slide is blue. Read more\n\nSave the date for the picnic of the second grade under the big tree behind the gym. Read more\n\nUnsubscribe',
  ],
  [
    'a Korean diary',
    '오늘은 아침부터 비가 왔다. 나는 창가에 앉아 어제 사 온 책을 읽었다. 점심에는 된장찌개를 끓여 먹고 낮잠을 잤다. 저녁이 되자 비가 그쳤고 골목에서 아이들이 공을 차는 소리가 들렸다.',
  ],
  [
    'a Korean lesson',
    '제1과 인사\n\n철수: 안녕? 잘 지냈어?\n영희: 응, 너도 잘 지냈어?\n철수: 나는 어제 책을 읽었어.\n영희: 무슨 책을 읽었어?\n\n새 단어: 어제, 책, 읽다',
  ],
])('No release is made of %s', (_, text) => {
  expect(refused(text)).not.toBeNull();
});

const news =
  'Some four hundred tenants and their neighbors marched to the county seat on Tuesday to ask for a longer notice before eviction, and the board agreed to hear them in May.';
const koreanNews =
  '세입자 400여 명이 화요일 카운티 청사까지 행진해 퇴거 통보 기간을 늘려 달라고 요구했으며, 위원회는 5월에 공청회를 열기로 했다.';

test.each([
  [
    'without a headline',
    `OAKLAND, Calif. – ${news}\n\n“Nobody was asked,” said Ana Ruiz of Tenants Together.`,
  ],
  [
    'that is one statement',
    'Statement on the Vote\n\nThe following statement may be attributed to Ana Ruiz, president of Tenants Together:\n\n“We asked for ninety days. We were given sixty. It is a beginning.”',
  ],
  [
    'that is an advisory of facts',
    'MEDIA ADVISORY\n\nTenants March for a Longer Notice\n\nWHO: Tenants Together\nWHAT: A march\nWHEN: Tuesday, March 4, 10 a.m.\nWHERE: County seat',
  ],
  [
    'that is an obituary',
    'FOR IMMEDIATE RELEASE\n\nTenants Together Mourns Its Founder\n\nWe mourn Walter Hill, who began our network in a laundry room. By his count he carried nine thousand petitions.\n\n###',
  ],
  [
    'about a budget, with its amounts',
    `PRESS RELEASE\nMarch 4, 2025\n\nTenants Ask Where the Total Went\n\n${news}\n\nAmount due to tenants: $240. Subtotal of what was paid: $12. Invoice attached.`,
  ],
  [
    'about minutes of a meeting',
    `FOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nBoard’s Minutes Show No Quorum\n\n${news}\n\n“The motion was moved, seconded and carried by nobody,” said Ana Ruiz of the tenants’ coalition.`,
  ],
  [
    'that is an open letter',
    `FOR IMMEDIATE RELEASE\n\nTenants Write to the Board\n\nDear members of the board,\n\n${news}\n\nSincerely,\nTenants Together`,
  ],
  [
    'in questions and answers',
    `PRESS RELEASE\nMarch 4, 2025\n\nWhat Tenants Should Know\n\n${news}\n\nQ: Who must leave?\nA: Nobody, before ninety days.\n\nQ: Who says so?\nA: The law.\n\nContact: Jane Doe, (213) 555-0100`,
  ],
  [
    'that is a Korean call to the press',
    `취재요청서\n\n수신: 언론사\n제목: 세입자 행진\n\n일시: 3월 4일 오전 11시\n장소: 카운티 청사 앞\n\n${koreanNews}`,
  ],
  [
    'with a Korean reporter among the contacts',
    `보도자료\n2025년 3월 4일\n\n세입자들, 퇴거 통보 기간 연장 요구\n\n${koreanNews}\n\n문의: 한보라 간사 213-555-0100`,
  ],
])('A release %s is none the less one', (_, text) => {
  expect(refused(text)).toBeNull();
});
