import { expect, test } from 'vitest';
import { releaseOf } from '../../src/desk/draft/compose';
import type { Draft } from '../../src/desk/draft/draft';
import { importRelease } from '../../src/desk/importer/importRelease';
import { nameLikeness } from '../../src/desk/importer/nameLikeness';
import { pairSentences } from '../../src/desk/importer/pairSentences';
import { readText } from '../../src/desk/importer/readText';
import { weigh } from '../../src/desk/importer/weigh';
import { realContent } from '../realContent';

const { network } = realContent();

/** As `1-1 1-2`: how many sentences of either language each passage has. */
function shapes(english: string[], korean: string[]): string {
  return pairSentences(
    english.map((words) => weigh(words)),
    korean.map((words) => weigh(words)),
  )
    .map(({ first, second }) => `${first[1] - first[0]}-${second[1] - second[0]}`)
    .join(' ');
}

test('Sentences of like length belong together one by one', () => {
  expect(
    shapes(
      ['We are here.', 'We have fought for our families in every court of this state.', 'We stay.'],
      [
        '우리는 여기 있습니다.',
        '우리는 이 주의 모든 법정에서 우리 가족을 위해 싸워 왔습니다.',
        '우리는 남습니다.',
      ],
    ),
  ).toBe('1-1 1-1 1-1');
});

test('A sentence that a translator cut in two stays one passage', () => {
  expect(
    shapes(
      ['We came here to work, and we have built homes, schools and churches for one another.', 'We stay.'],
      ['우리는 일하러 왔습니다.', '우리는 서로를 위해 집과 학교와 교회를 지었습니다.', '우리는 남습니다.'],
    ),
  ).toBe('1-2 1-1');
});

test('Two sentences that a translator joined stay one passage', () => {
  expect(
    shapes(
      [
        'Our parents came with nothing.',
        'They opened shops and raised us in two languages.',
        'We thank them today.',
      ],
      ['우리 부모님은 빈손으로 와서 가게를 열고 두 언어로 우리를 키우셨습니다.', '오늘 감사드립니다.'],
    ),
  ).toBe('2-1 1-1');
});

test('Numbers tell which sentences belong together where lengths mislead', () => {
  expect(
    shapes(
      ['In 2017 we began.', 'In 2024 we are 1,200 families strong and growing.'],
      [
        '2017년 작은 교회 지하실에서 몇 사람이 모여 우리의 일을 시작했습니다.',
        '2024년 우리는 1200가정입니다.',
      ],
    ),
  ).toBe('1-1 1-1');
});

test('Two names that sound alike are one, in either script and order', () => {
  for (const [latin, hangul] of [
    ['Cornelius Dade', '코닐리어스 데이드'],
    ['Maria Lopez', '마리아 로페즈'],
    ['Jung Woo Kim', '김정우'],
    ['Wei-Ling Zhao', '웨이링 자오'],
  ] as const) {
    expect(nameLikeness(latin, hangul)).toBeGreaterThan(0.6);
  }
  expect(nameLikeness('Cornelius Dade', '마리아 로페즈')).toBeLessThan(0.5);
});

function draftOf(english: string[], korean: string[]): Draft {
  const text = [
    'FOR IMMEDIATE RELEASE\n\nMarch 3, 2025\n\nFamilies Rally for Their Rights',
    ...english,
    'Media contact: Ana Ruiz, 213-555-0100',
    '즉시 보도\n\n2025년 3월 3일\n\n가족들이 권리를 위해 모이다',
    ...korean,
    '보도 담당: 아나 루이스, 213-555-0100',
  ].join('\n\n');
  const { draft } = importRelease([{ name: 'release.txt', text: readText(text) }], network);
  if (!draft) throw new Error('The release was refused.');
  return draft;
}

const lead =
  'Washington, D.C. – Hundreds of families met at the city hall on Monday to ask for their rights.';
const koreanLead = '워싱턴 D.C. – 수백 가정이 월요일 시청에 모여 자신들의 권리를 요구했다.';
const lee = '“We will not stop. We will be back tomorrow,” said Mel Lee, Executive Director of Woori Center.';
const koreanLee =
  '멜 리 우리센터 사무총장은 “우리는 멈추지 않을 것입니다. 내일 다시 오겠습니다.”라고 말했다.';
const park = '“Our doors are open to everyone,” said John Park, Executive Director of MinKwon Center.';
const koreanPark = '존 박 민권센터 사무총장은 “우리의 문은 모두에게 열려 있습니다.”라고 말했다.';

function idsOf({ body }: Draft): string[] {
  return body.map((part) => (part.kind === 'statement' ? part.id : Object.keys(part.text).join('+')));
}

test('Narrative paragraphs stand between the statements, each with its translation', () => {
  expect(idsOf(draftOf([lead, lee, park], [koreanLead, koreanLee, koreanPark]))).toEqual([
    'en+ko',
    'mel-lee',
    'john-park',
  ]);
});

test('Statements in another order are paired by who says them; the first language’s order holds', () => {
  const draft = draftOf([lead, lee, park], [koreanLead, koreanPark, koreanLee]);
  expect(idsOf(draft)).toEqual(['en+ko', 'mel-lee', 'john-park']);
  expect(draft.body[1]).toMatchObject({ missing: [], passages: [{ words: { en: [{}], ko: [{}] } }, {}] });
});

test('A statement that one language lacks says so, under a finding', () => {
  const draft = draftOf([lead, lee, park], [koreanLead, koreanLee]);
  expect(releaseOf(draft).body[2]).toMatchObject({ id: 'john-park', missing: ['ko'] });
  expect(draft.findings).toContainEqual(
    expect.objectContaining({ kind: 'statementMissing', weight: 'look', statement: 'john-park' }),
  );
});

test('Someone new is proposed once, with the name in both languages', () => {
  const draft = draftOf(
    [lead, lee, '“My children were born here,” said Maria Lopez, a mother of two from Houston.'],
    [
      koreanLead,
      koreanLee,
      '두 아이의 어머니 마리아 로페즈 씨는 “제 아이들은 여기서 태어났습니다.”라고 말했다.',
    ],
  );
  expect(draft.people).toEqual([{ id: 'maria-lopez', name: { en: 'Maria Lopez', ko: '마리아 로페즈' } }]);
});

test('Whoever speaks twice has two statements, each with its translation', () => {
  const second = '“I thank the volunteers who came,” Lee said.';
  const koreanSecond = '리 사무총장은 “와 주신 자원봉사자들께 감사드립니다.”라고 덧붙였다.';
  const draft = draftOf([lead, lee, park, second], [koreanLead, koreanLee, koreanPark, koreanSecond]);
  expect(idsOf(draft)).toEqual(['en+ko', 'mel-lee', 'john-park', 'mel-lee-2']);
  expect(releaseOf(draft).body[3]).toMatchObject({
    title: { en: 'Executive Director' },
    organizations: ['woori-center'],
  });
});

test('What an organization says in its own name before anyone is quoted is its statement', () => {
  const we = 'Washington, D.C. – We at HANA Center stand with every family. We will not be silent.';
  const koreanWe = '워싱턴 D.C. – 우리 하나센터는 모든 가족과 함께합니다. 우리는 침묵하지 않을 것입니다.';
  const draft = draftOf([we, lee], [koreanWe, koreanLee]);
  expect(idsOf(draft)).toEqual(['hana-center', 'mel-lee']);
  expect(draft.publishers).toEqual(['hana-center']);
  const [statement] = releaseOf(draft).body;
  expect(statement).toMatchObject({ passages: [{ en: 'We at HANA Center stand with every family.' }, {}] });
});

const speakTogether =
  '“We painted the door ourselves,” said Una Marchetti, Chair of the Lake Street Union, and Nari Park, Director of Casa Ronda.';

test('Two who speak together come through in both languages, each with the organization of their own', () => {
  const draft = draftOf(
    [lead, lee, speakTogether],
    [
      koreanLead,
      koreanLee,
      '“우리가 직접 문을 칠했습니다.”라고 우나 마르케티(Una Marchetti) 레이크스트리트노조 회장과 박나리(Nari Park) 카사론다 국장은 말했다.',
    ],
  );
  const part = releaseOf(draft).body[2];
  expect(part).toMatchObject({
    speaker: 'una-marchetti',
    coSpeakers: [{ speaker: 'nari-park', organizations: ['casa-ronda'] }],
  });
  expect(draft.people.map(({ name }) => name.en)).toEqual(['Una Marchetti', 'Nari Park']);
});

test('As many statements on both sides are paired in their order, though a name sounds otherwise', () => {
  const draft = draftOf(
    [lead, lee, '“I have asked the city for a lamp four times,” said Raymond Tso, a tenant in Uptown.', park],
    [koreanLead, koreanLee, '초 씨는 “시에 등을 달아 달라고 네 번 부탁했습니다.”라고 말했다.', koreanPark],
  );
  expect(idsOf(draft)).toEqual(['en+ko', 'mel-lee', 'raymond-tso', 'john-park']);
  expect(releaseOf(draft).body[2]).not.toHaveProperty('missing');
});

test('Two whom the network knows are never taken for each other', () => {
  const draft = draftOf([lead, lee], [koreanLead, koreanPark]);
  expect(idsOf(draft).toSorted()).toEqual(['en+ko', 'john-park', 'mel-lee']);
});

test('Who has a title alone speaks for the organization of the others, where nothing shows who publishes', () => {
  const counsel = '“The rule is in writing,” said Una Marchetti, Senior Counsel.';
  const draft = draftOf([lead, lee, counsel], [koreanLead, koreanLee]);
  expect(releaseOf(draft).body[2]).toMatchObject({
    speaker: 'una-marchetti',
    organizations: ['woori-center'],
  });
  expect(draft.findings).toContainEqual(expect.objectContaining({ kind: 'organizationGuessed' }));
  const both = draftOf([lead, lee, park, counsel], [koreanLead, koreanLee, koreanPark]);
  expect(releaseOf(both).body[3]).toMatchObject({ speaker: 'una-marchetti', organizations: [] });
});
