import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/desk/importer/paragraphs';
import { readText } from '../../src/desk/importer/readText';
import { refusalOf } from '../../src/desk/importer/refusal';
import { releasePartsOf } from '../../src/desk/importer/releaseParts';
import { languageCodes } from '../../src/i18n/languages';

function refused(raw: string, names: string[] = []) {
  const texts = [{ name: 'text.txt', text: readText(raw) }];
  const { paragraphs } = paragraphsOf(texts);
  const parts = Object.fromEntries(
    languageCodes.map((language) => [
      language,
      releasePartsOf(paragraphs.filter((one) => one.language === language)),
    ]),
  );
  return refusalOf(texts, paragraphs, parts, names);
}

const story = `The tide came in twice that day and nobody on the pier looked up from their nets. An old man mended a hook by the light of a lamp that had been his father's, and the gulls walked around him as if he were a post.

When the boats returned they carried less than they had the year before, and less again than the year before that. The children ran down to count the baskets and then ran home to tell what they had counted.`;

test.each([
  ['empty', ' \n\u200B\n\u00A0 '],
  [
    'noLanguage',
    'Las familias de nuestra comunidad no están solas, y la junta del condado lo sabe desde que cuatrocientas personas marcharon en la lluvia para pedir que se les escuche en una audiencia de la ciudad.',
  ],
  [
    'noLanguage',
    '四百名租户于星期二游行到县政府，要求延长驱逐通知期限，委员会同意五月再次举行听证会。四百名租户于星期二游行到县政府。',
  ],
  ['tooShort', 'Thank you all so much!'],
  ['tooShort', '감사합니다.'],
  [
    'code',
    '{\n  "name": "release",\n  "version": "1.0.0",\n  "private": true,\n  "scripts": { "build": "vite build" }\n}',
  ],
  [
    'code',
    "import { test } from 'vitest';\n\nconst one = 1;\nfunction add(a, b) {\n  return a + b;\n}\ntest('adds', () => {\n  expect(add(one, 2)).toBe(3);\n});",
  ],
  [
    'placeholder',
    'Our headline goes here\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
  ],
  [
    'recipe',
    'Scallion Pancakes\n\nIngredients\n2 cups flour\n1 teaspoon salt\n6 scallions\n\nDirections\n1. Whisk flour and water.\n2. Fry over medium heat until golden, about 3 minutes a side.',
  ],
  [
    'recipe',
    '김치찌개\n\n재료: 김치 300g, 두부 반 모, 고춧가루 1큰술\n\n만드는 법\n1. 냄비에 김치를 볶는다.\n2. 물을 넣고 끓인다.\n3. 두부를 썰어 넣는다.',
  ],
  [
    'minutes',
    'Board Meeting Minutes, March 4, 2025\n\nPresent: Ana Ruiz, Sam Lee\nAbsent: Jo Park\n\nThe meeting was called to order at 7 p.m. Ms. Ruiz moved to approve the budget; Mr. Lee seconded. Motion carried.\n\nAction items: Sam to call the bank.\n\nMeeting adjourned at 8:40.',
  ],
  [
    'minutes',
    '3월 정기 이사회 회의록\n\n일시: 2025년 3월 4일 오후 7시\n참석자: 김하나, 이두리, 박세나\n\n안건 1. 예산안: 만장일치로 가결하였다.\n안건 2. 사무실 이전: 다음 회의에서 논의하기로 하였다.\n\n오후 9시에 폐회하였다.',
  ],
  [
    'invoice',
    'INVOICE No. 2041\n\nBill to: Tenants Together\nDate: March 4, 2025\nDue date: April 3, 2025\n\nDescription | Qty | Unit price | Amount\nBanners | 4 | $60.00 | $240.00\n\nSubtotal $240.00\nAmount due $240.00',
  ],
  [
    'letter',
    'Hi Sora,\n\nThanks for sending the draft over. Can you check the number in the second paragraph before Thursday? Let me know if you would rather talk by phone, I am free after four.\n\nBest,\nJane\n\nOn Mon, Mar 3, 2025 at 9:02 AM Sora Nam wrote:\n> Here it is, sorry for the delay!',
  ],
  [
    'article',
    'Pharmacy closes after 58 years\n\nBy Bridget Aldaine\nStaff writer\n\nUpdated March 4, 2025, 8:02 a.m.\n\nBy ten in the morning there were already three cakes on the counter. “I told them no presents,” said Walter Hill, 84. A spokesman for the chain declined to comment.',
  ],
  [
    'article',
    '"약값이 반으로 줄었어요"\n\n입력 2025-03-04 06:12 수정 2025-03-04 09:30\n\n노 할머니는 지난 15일 보건소 창구에서 처음으로 혼자 약을 받아 나왔다. 보건소가 지난해 여름 시작한 통역 봉사 덕분이다. 할머니는 "고맙다"고 말했다.\n\n김하나 기자 hana@paper.example\n\n무단 전재 및 재배포 금지',
  ],
  [
    'script',
    'INT. KITCHEN - NIGHT\n\nMother stands at the stove. The radio is on.\n\nMOTHER\n(quietly)\nYou are late again.\n\nSON\nThe bus was late.\n\nMOTHER\nThe bus is always late.\n\nCUT TO:\n\nEXT. STREET - NIGHT',
  ],
  [
    'opinion',
    '[기고] 우리 동네의 봄\n\n나는 삼십 년 동안 이 동네에서 살았다. 봄이 오면 골목마다 목련이 피고 아이들이 그 아래에서 공을 찼다. 이제 그 골목에는 주차장이 들어섰고, 나는 가끔 그 앞에 서서 나무가 있던 자리를 헤아려 본다.\n\n필자는 은퇴한 교사다.',
  ],
  [
    'list',
    'Shopping\n- rice\n- scallions\n- soy sauce from the store on Main Street\n- sesame oil\n- a new wok, if they have one\n- paper plates for forty people\n- cups\n- the good napkins',
  ],
  ['noRelease', story],
  ['noRelease', `A Day on the Pier\n\n${story}`],
])('A text that is no release is refused: %s', (kind, text) => {
  expect(refused(text)?.kind).toBe(kind);
});

const body =
  'Some four hundred tenants and their neighbors marched to the county seat on Tuesday to ask for a longer notice before eviction, and the board agreed to hear them in May.';
const koreanBody =
  '세입자 400여 명이 화요일 카운티 청사까지 행진해 퇴거 통보 기간을 늘려 달라고 요구했으며, 위원회는 5월에 공청회를 열기로 했다.';

test.each([
  ['headline, day and text', `Tenants March for a Longer Notice\n\nMarch 4, 2025\n\n${body}`],
  ['the same in Korean', `세입자들, 퇴거 통보 기간 연장 요구\n\n2025년 3월 4일\n\n${koreanBody}`],
  [
    'a statement without day or marks',
    `Statement on the Ruling\n\nOur coalition of 40 community organizations stands with immigrant families tonight. We call on the county to keep its word. ${body}`,
  ],
  [
    'a quotation',
    `Tenants March\n\n${body}\n\n“Nobody was asked,” said Ana Ruiz, president of the tenants union and a member of the coalition.`,
  ],
  [
    'a forwarded message',
    `From: Press <press@tenants.example>\nTo: News <news@paper.example>\nSubject: Tenants March\n\nDear editors,\n\nFOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nTenants March for a Longer Notice\n\nLOS ANGELES – ${body}\n\n“Nobody was asked,” said Ana Ruiz.\n\n###\n\nBest,\nJane`,
  ],
  [
    'a release about a cookbook',
    `FOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nTenants Publish a Cookbook\n\nLOS ANGELES – ${body}\n\n“Two cups of flour, a teaspoon of salt, over medium heat until it sings,” said Ana Ruiz. Ingredients are on page two.\n\n###`,
  ],
  [
    'a very short release',
    `보도자료\n2025년 3월 4일\n\n세입자들, 퇴거 통보 기간 연장 요구\n\n서울 – 세입자연대가 4일 시청 앞에서 행진했다.`,
  ],
  [
    'numbered paragraphs that greet the newsroom',
    `1. 귀 언론사의 노고에 감사드립니다.\n\n2. ${koreanBody}\n\n3. 카운티에는 임대 주택이 9천 채 있습니다.\n\n4. 지난해 여섯 채 가운데 한 채의 주인이 바뀌었습니다.\n\n5. 많은 관심과 취재 부탁드립니다. 끝.`,
  ],
])('A release is never refused: %s', (_, text) => {
  expect(refused(text)).toBeNull();
});

test('The name of an organization of the network is a sign', () => {
  expect(refused(story.replace('the pier', 'Harbor House'), [])?.kind).toBe('noRelease');
  expect(refused(story.replace('the pier', 'Harbor House'), ['Harbor House'])).toBeNull();
});

test('Numbered paragraphs are no list', () => {
  const [one, two] = story.split('\n\n');
  expect(refused(`1. ${one!}\n\n2. ${two!}\n\n3. ${one!}\n\n4. ${two!}`)?.kind).toBe('noRelease');
  expect(refused(`1. ${koreanBody}\n2. ${koreanBody}\n3. ${koreanBody}\n4. 끝.`)?.kind).not.toBe('list');
});
