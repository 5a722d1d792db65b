import { describe, expect, test } from 'vitest';
import { hearKorean } from '../../src/desk/importer/korean/hearKorean';
import { KnownPeople } from '../../src/desk/importer/known';
import { realRelease } from '../content/authored';
import { realContent } from '../realContent';
import type { Paragraph, Span } from '../../src/desk/importer/source';
import type { OrganizationNamed, SayerNamed } from '../../src/desk/importer/spoken';

const nobody = new KnownPeople({ people: [], organizations: [] });

/** One paragraph a line. */
function paragraphsOf(source: string): Paragraph[] {
  return [...source.matchAll(/[^\n]+/gu)].flatMap((match) => {
    const [line] = match;
    const text = line.trim();
    const start = match.index + line.indexOf(text);
    if (text === '') return [];
    return [
      {
        span: { text: 0, start, end: start + text.length },
        text: text.replace(/\s/gu, ' '),
        language: 'ko' as const,
        isSetOff: /^\s{4}/u.test(line),
      },
    ];
  });
}

/** Each statement as `name (other script) | title | organizations`, then its words. */
function heard(source: string, known = nobody) {
  const { spoken } = hearKorean(paragraphsOf(source), known);
  const cut = ({ start, end }: Span) => source.slice(start, end);
  const body = ({ name, otherScript }: OrganizationNamed) =>
    cut(name) + (otherScript ? ` (${cut(otherScript)})` : '');
  const person = ({ name, otherScript, title, organizations }: SayerNamed) =>
    [
      cut(name) + (otherScript ? ` (${cut(otherScript)})` : ''),
      title ? cut(title) : '',
      organizations.map(body).join(', '),
    ].join(' | ');
  return spoken.map(({ speakers, organizations, words }) => [
    [...speakers.map(person), ...organizations.map((one) => `[${body(one)}]`)].join(' & '),
    ...words.map(cut),
  ]);
}

const words = '우리는 이 결정에 맞서 끝까지 싸울 것입니다';

describe('staff get the speaker, the title and the organization however they are named', () => {
  test.each([
    [`오수경 사무총장은 “${words}”라고 말했다.`, '오수경 | 사무총장 | '],
    [`오수경 함께센터 사무총장은 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`함께센터 오수경 사무총장은 “${words}”라고 밝혔다.`, '오수경 | 사무총장 | 함께센터'],
    [`함께센터의 오수경 사무총장은 “${words}”고 강조했다.`, '오수경 | 사무총장 | 함께센터'],
    [
      `함께센터(Hamkae Center)의 오수경(Sookyung Oh) 사무총장은 “${words}”라고 전했습니다.`,
      '오수경 (Sookyung Oh) | 사무총장 | 함께센터 (Hamkae Center)',
    ],
    [
      `오수경(Sookyung Oh) 함께센터 사무총장은 “${words}”라고 말했다.`,
      '오수경 (Sookyung Oh) | 사무총장 | 함께센터',
    ],
    [`함께센터 사무총장 오수경은 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`함께센터 사무총장인 오수경 씨는 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`함께센터의 사무총장, 오수경은 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`함께센터, 오수경 사무총장은 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`오수경, 함께센터 사무총장은 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`드내 코박 하나센터 사무총장은 “${words}”라고 말했다.`, '드내 코박 | 사무총장 | 하나센터'],
    [`하나센터 드내 코박 사무총장은 “${words}”라고 말했다.`, '드내 코박 | 사무총장 | 하나센터'],
    [`존 박 민권센터 사무총장은 “${words}”라고 말했다.`, '존 박 | 사무총장 | 민권센터'],
    [`민권센터의 존 박은 “${words}”라고 말했다.`, '존 박 |  | 민권센터'],
    [`우리센터 멜 리(Mel Lee) 사무총장은 “${words}”라고 말했다.`, '멜 리 (Mel Lee) | 사무총장 | 우리센터'],
    [`현자 노먼 우리훈토스 사무총장이 “${words}”라고 말했다.`, '현자 노먼 | 사무총장 | 우리훈토스'],
    [
      `다카 프로그램 수혜자인 김정우 나카섹 공동디렉터는 “${words}”라고 말했다.`,
      '김정우 | 공동디렉터 | 나카섹',
    ],
    [`다카 수혜자 김정우 나카섹 공동디렉터는 “${words}”라고 말했다.`, '김정우 | 공동디렉터 | 나카섹'],
    [`DACA 수혜자인 김정우 씨는 “${words}”라고 말했다.`, '김정우 |  | '],
    [`다카 수혜자 김정우 씨는 “${words}”라고 말했다.`, '김정우 |  | '],
    [`서류미비 학생 이민지는 “${words}”라고 말했다.`, '이민지 |  | '],
    [`이민지 장학생은 “${words}”라고 말했다.`, '이민지 | 장학생 | '],
    [`레슬리 림(애빙턴고등학교) 학생은 “${words}”라고 말했다.`, '레슬리 림 | 학생 | 애빙턴고등학교'],
    [`민권센터 박우정 이민자 정의 활동가는 “${words}”라고 말했다.`, '박우정 | 이민자 정의 활동가 | 민권센터'],
    [`김동윤 미교협 프로그램 디렉터는 “${words}”고 말했다.`, '김동윤 | 프로그램 디렉터 | 미교협'],
    [`다이애나 부이 캠페인 매니저는 “${words}”고 말했다.`, '다이애나 부이 | 캠페인 매니저 | '],
    [`제임스 홍 민권센터 공동 사무총장은 “${words}”고 말했다.`, '제임스 홍 | 공동 사무총장 | 민권센터'],
    [
      `오렌지카운티의 백기석 정책 담당 디렉터는 “${words}”고 말했다.`,
      '백기석 | 정책 담당 디렉터 | 오렌지카운티',
    ],
    [
      `코리안 커뮤니티 서비스 센터의 김광호 관장은 “${words}”고 말했다.`,
      '김광호 | 관장 | 코리안 커뮤니티 서비스 센터',
    ],
    [`그레이스 멩 연방하원의원은 “${words}”라고 말했다.`, '그레이스 멩 | 연방하원의원 | '],
    [`샌드라 황(민주·20선거구) 뉴욕시의원은 “${words}”라고 말했다.`, '샌드라 황 | 뉴욕시의원 | '],
    [`론 김 뉴욕주 하원의원은 “${words}”라고 말했다.`, '론 김 | 뉴욕주 하원의원 | '],
    [`앤디 김 연방 상원의원(뉴저지)은 “${words}”라고 말했다.`, '앤디 김 | 연방 상원의원 | '],
    [`봉사위원 황재환씨는 “${words}”라고 말했다.`, '황재환 | 봉사위원 | '],
    [`애난데일에서 온 청년 리더 맥스 김군은 “${words}”라고 말했다.`, '맥스 김 | 청년 리더 | '],
    [`박해달(사진) 시카고한인회 회장은 “${words}”라고 말했다.`, '박해달 | 회장 | 시카고한인회'],
    [`김철수(45) 씨는 “${words}”라고 말했다.`, '김철수 |  | '],
    [`Denae Kovac 사무총장은 “${words}”라고 말했다.`, 'Denae Kovac | 사무총장 | '],
    [`하나센터의 Denae Kovac 사무총장은 “${words}”라고 말했다.`, 'Denae Kovac | 사무총장 | 하나센터'],
    [`Mark Herring법무부장관은 말했습니다: “${words}”`, 'Mark Herring | 법무부장관 | '],
    [`김영은 변호사는 “${words}”라고 말했다.`, '김영은 | 변호사 | '],
    [`이가은은 “${words}”라고 말했다.`, '이가은 |  | '],
    [`김은이는 “${words}”라고 말했다.`, '김은이 |  | '],
    [`시카고한인회 육상민 회장은“${words}”라고 말했다.`, '육상민 | 회장 | 시카고한인회'],
    [`최인혜 임시사무국장은 “${words}”라고 말했다.`, '최인혜 | 임시사무국장 | '],
    [`한미우호협회 박선근 회장은 “${words}”고 말했다.`, '박선근 | 회장 | 한미우호협회'],
    [`이날 발표한 성명에서 하나센터 최인혜 사무총장은 “${words}”고 말했다.`, '최인혜 | 사무총장 | 하나센터'],
    [`베키 벨코어 미교협 공동사무총장은 “${words}”고 말했다.`, '베키 벨코어 | 공동사무총장 | 미교협'],
    [
      `조이 김-알레시 입양인정의연맹 프로그램 디렉터는 “${words}”고 말했다.`,
      '조이 김-알레시 | 프로그램 디렉터 | 입양인정의연맹',
    ],
    [`미교협의 사무국장인 윤 선아씨는 “${words}”고 말했다.`, '윤 선아 | 사무국장 | 미교협'],
    [`오수경 사무총장도 “${words}”라고 말했다.`, '오수경 | 사무총장 | '],
    [`오수경 사무총장 역시 “${words}”라고 말했다.`, '오수경 | 사무총장 | '],
    [`오수경 사무총장께서는 “${words}”라고 말씀하셨습니다.`, '오수경 | 사무총장 | '],
    [`“${words}”라고 오수경 함께센터 사무총장은 말했다.`, '오수경 | 사무총장 | 함께센터'],
    [`“${words}”라고 함께센터의 오수경 사무총장이 밝혔습니다.`, '오수경 | 사무총장 | 함께센터'],
    [`“${words}.” 함께센터 오수경 사무총장의 말이다.`, '오수경 | 사무총장 | 함께센터'],
    [`“${words}.” – 오수경, 함께센터 사무총장`, '오수경 | 사무총장 | 함께센터'],
    [`오수경 사무총장: “${words}.”`, '오수경 | 사무총장 | '],
    [`▲ 김정우 나카섹 공동디렉터: “${words}.”`, '김정우 | 공동디렉터 | 나카섹'],
    [`오수경 사무총장과 김정우 디렉터는 “${words}”라고 말했다.`, '오수경 | 사무총장 |  & 김정우 | 디렉터 | '],
    [
      `김정우·베키 벨코어 공동디렉터는 “${words}”라고 말했다.`,
      '김정우 | 공동디렉터 |  & 베키 벨코어 | 공동디렉터 | ',
    ],
    [
      `함께센터 오수경 사무총장 및 하나센터 최인혜 국장은 “${words}”라고 말했다.`,
      '오수경 | 사무총장 | 함께센터 & 최인혜 | 국장 | 하나센터',
    ],
    [`함께센터는 성명을 통해 “${words}”라고 밝혔다.`, '[함께센터]'],
    [
      `미주한인교육봉사단체협의회(NAKASEC)는 “${words}”라고 밝혔다.`,
      '[미주한인교육봉사단체협의회 (NAKASEC)]',
    ],
    [`함께센터 측은 “${words}”라고 밝혔다.`, '[함께센터]'],
    [`제임스 홍 사무총장은 15일 열린 회견에서 “${words}”라고 말했다.`, '제임스 홍 | 사무총장 | '],
    [
      `이번 소송을 맡은 아시안법률지원센터의 스테파니 초이 변호사는 “${words}”라고 설명했다.`,
      '스테파니 초이 | 변호사 | 아시안법률지원센터',
    ],
    [`나카섹과 함께 집회를 연 하나센터의 최인혜 국장은 “${words}”라고 말했다.`, '최인혜 | 국장 | 하나센터'],
    [
      `전국이민법센터(National Immigration Law Center)의 메리 스미스(Mary Smith) 회장 겸 사무총장은 “${words}”라고 말했다.`,
      '메리 스미스 (Mary Smith) | 회장 겸 사무총장 | 전국이민법센터 (National Immigration Law Center)',
    ],
    [`익명을 요구한 서류미비 청년 A씨는 “${words}”라고 말했다.`, 'A |  | '],
    [`평화교회 이요한 담임목사는 “${words}”라고 기도했다.`, '이요한 | 담임목사 | 평화교회'],
  ])('%s', (source, who) => {
    expect(heard(source)).toEqual([[who, expect.stringContaining(words)]]);
  });
});

describe('staff get all the words of a statement, and only those', () => {
  const oh = '오수경 | 사무총장 | 함께센터';
  const lead = '함께센터 오수경 사무총장은';
  const one = '오늘의 판결은 우리 모두의 승리입니다';
  const two = '하지만 아직 갈 길이 멉니다';
  test.each<[string, string[][]]>([
    [`${lead} “${one}”라며 “${two}”라고 말했다.`, [[oh, one, two]]],
    [`${lead} “${one}”면서 “${two}”고 덧붙였다.`, [[oh, one, two]]],
    [`${lead} “${one}”고 말했다. 이어 “${two}”고 강조했다.`, [[oh, one, two]]],
    [`${lead} “${one}”고 말했다. 그는 또 “${two}”고 강조했다.`, [[oh, one, two]]],
    [`${lead} “${one}”고 말했다. 오 사무총장은 “${two}”고 강조했다.`, [[oh, one, two]]],
    [`${lead} “${one}”고 말했다.\n그는 “${two}”고 덧붙였다.`, [[oh, one, two]]],
    [`${lead} “${one}”고 말했다.\n오 총장은 아울러 “${two}”고 덧붙였다.`, [[oh, one, two]]],
    [`“${one},” ${lead} 말했다. “${two}.”`, [[oh, `${one},`, `${two}.`]]],
    [`“${one}.” ${lead} 이렇게 말했다. “${two}.”`, [[oh, `${one}.`, `${two}.`]]],
    [`${lead} 연대를 호소합니다. “${one}. ${two}.”`, [[oh, `${one}. ${two}.`]]],
    [`${lead} 다음과 같이 말했다.\n“${one}. ${two}.”`, [[oh, `${one}. ${two}.`]]],
    [`${lead} 다음과 같이 말했다:\n“${one}.\n“${two}.”`, [[oh, `${one}.`, `${two}.`]]],
    [`${lead} 다음과 같이 말했다: “${one}.\n${two}.”`, [[oh, `${one}.`, `${two}.`]]],
    [`${lead} 다음과 같이 말했다.\n“${one}.”\n“${two}.”`, [[oh, `${one}.`, `${two}.`]]],
    [`다음은 함께센터 오수경 사무총장의 성명이다:\n“${one}.”\n“${two}.”`, [[oh, `${one}.`, `${two}.`]]],
    [`다음은 함께센터 오수경 사무총장의 발언 전문이다.\n${one}.\n${two}.`, [[oh, `${one}.`, `${two}.`]]],
    [
      `${lead} 아래와 같이 입장을 밝혔다.\n    ${one}. ${two}.\n행사는 12시에 끝났다.`,
      [[oh, `${one}. ${two}.`]],
    ],
    [`함께센터는 다음과 같은 성명을 발표했다.\n${one}.\n${two}.`, [['[함께센터]', `${one}.`, `${two}.`]]],
    [`“${one}. ${two}.”\n— 오수경, 함께센터 사무총장`, [[oh, `${one}. ${two}.`]]],
    [`“${one}. ${two}.”\n- 오수경 (함께센터 사무총장)`, [[oh, `${one}. ${two}.`]]],
    [`오수경 함께센터 사무총장\n“${one}. ${two}.”`, [[oh, `${one}. ${two}.`]]],
    [`인터뷰 : 오수경 함께센터 사무총장\n“${one}.”\n“${two}.”`, [[oh, `${one}.`, `${two}.`]]],
    [`[발언] 오수경 함께센터 사무총장\n${one}. ${two}.`, [[oh, `${one}. ${two}.`]]],
    [`▲ 오수경 함께센터 사무총장: ${one}. ${two}.`, [[oh, `${one}. ${two}.`]]],
    [`- 오수경 (함께센터 사무총장)\n“${one}. ${two}.”`, [[oh, `${one}. ${two}.`]]],
    [
      `■ 오수경 함께센터 사무총장 : ${one}. ${two}.\n■ 존 박 민권센터 사무총장 : ${words}.`,
      [
        [oh, `${one}. ${two}.`],
        ['존 박 | 사무총장 | 민권센터', `${words}.`],
      ],
    ],
    [
      `${lead} “${one}”라고 말했다. 존 박 민권센터 사무총장은 “${two}”라고 강조했다.`,
      [
        [oh, one],
        ['존 박 | 사무총장 | 민권센터', two],
      ],
    ],
    [
      `${lead} “${one}”라고, 존 박 민권센터 사무총장은 “${two}”라고 말했다.`,
      [
        [oh, one],
        ['존 박 | 사무총장 | 민권센터', two],
      ],
    ],
    [`${lead} “우리는 ‘여기가 집’이라고 외칩니다”라고 말했다.`, [[oh, '우리는 ‘여기가 집’이라고 외칩니다']]],
    [
      `${lead} “그들은 “돌아가라”고 했지만 우리는 여기 있습니다”라고 말했다.`,
      [[oh, '그들은 “돌아가라”고 했지만 우리는 여기 있습니다']],
    ],
    [`${lead} "${one}"라며 "${two}"고 말했다.`, [[oh, one, two]]],
    [`${lead}"${one}"라며"${two}"고 말했다.`, [[oh, one, two]]],
    [`${lead} “${one}“라고 말했다.`, [[oh, one]]],
    [`${lead} ”${one}”라고 말했다.`, [[oh, one]]],
    [`${lead} “${one}" 라고 말했다.`, [[oh, one]]],
    [`${lead} " ${one} " 라고 말했다.`, [[oh, one]]],
    [`${lead} 「${one}」라고 말했다.`, [[oh, one]]],
    [`${lead} 『${one}』라며 『${two}』라고 말했다.`, [[oh, one, two]]],
    [`${lead} «${one}»라고 말했다.`, [[oh, one]]],
    [`${lead} “${one}라고 말했다.`, [[oh, one]]],
    [`${lead}\u00a0“${one}”\u00a0라고 말했다.`, [[oh, one]]],
    [`${lead} “${one}. ${two}.”`, [[oh, `${one}. ${two}.`]]],
    [`${lead} “${one}”라는 입장을 밝혔다.`, [[oh, one]]],
    [`${lead} “${one}”라는 소감을 전했다.`, [[oh, one]]],
    [
      `${lead} “연방의회가 지금 당장 행동에 나서야 할 것”이라고 촉구했다.`,
      [[oh, '연방의회가 지금 당장 행동에 나서야 할 것']],
    ],
    [
      `${lead} “이번 조치는 역사상 가장 잔인한 정책”이라고 비판했다.`,
      [[oh, '이번 조치는 역사상 가장 잔인한 정책']],
    ],
    [`${lead} “드림법안” 통과를 촉구하며 “${one}”라고 말했다.`, [[oh, one]]],
    [`${lead} 현재 상황에 대해 “${one}”며 “${two}”는 점을 강조했다.`, [[oh, one, two]]],
    [`${lead} “${one}” 이라고 전제하고 “${two}” 라고 말했다.`, [[oh, one, two]]],
    [`단체들은 “${one}”라고 밝혔다.`, [['', one]]],
  ])('%s', (source, expected) => {
    expect(heard(source)).toEqual(expected);
  });
});

describe('staff get no statement from words in marks that nobody states', () => {
  test.each([
    ['이른바 “드림법안”은 2001년에 처음 발의되었다.'],
    ['“미등록”이라는 말은 우리의 존재를 지우지 못한다.'],
    ['참가자들은 “우리는 여기 있다!” 구호를 외쳤다.'],
    ['참가자들은 “추방을 당장 멈춰라”라고 외쳤다.'],
    ['참가자들은 “이민자 없이는 미국도 없다”라고 적힌 팻말을 들었다.'],
    ['나눔센터는 “모두를 위한 시민권” 캠페인을 시작했다.'],
    ['오수경 사무총장은 이번 조치를 “비인도적”이라고 비판했다.'],
    ['행정부는 이 제도를 “불법 이민을 부추기는 제도”라고 부른다.'],
    ['대통령은 “이민자들이 우리 나라의 피를 더럽히고 있다”고 주장했다. 그러나 이는 사실이 아니다.'],
    ['대통령은 “이민자들이 우리 나라의 피를 더럽히고 있다”고 막말했다.'],
    ['대통령이 “이민자들이 우리 나라의 피를 더럽히고 있다”고 말한 것에 대해 규탄한다.'],
    ['“이민자들이 범죄를 저지른다”는 가짜 뉴스가 퍼지고 있다.'],
    ['수정헌법 제14조는 “미국에서 태어난 모든 사람은 시민이다”라고 규정하고 있다.'],
    ['법원은 판결문에서 “행정부의 조치는 위법하다”고 판시했다.'],
    ['뉴욕타임스는 “이민자 수가 줄어들고 있다”고 보도했다.'],
    ['보고서 「이민자의 경제적 기여」에 따르면 이민자는 많은 세금을 낸다.'],
    ['‘여기가 우리 집’이라는 주제로 열린 집회에 300명이 모였다.'],
    ['“이민 개혁안 표결 촉구”를 위한 공동 기자회견'],
  ])('%s', (source) => {
    expect(heard(source)).toEqual([]);
  });
});

test('staff get the seven statements of the real release, with speaker, title and organization', () => {
  const release = realRelease();
  const lines = release.body.flatMap(({ text }) => text.ko ?? []);
  const source = lines.join('\n');
  expect(heard(source).map(([who, ...said]) => [who, said.length])).toEqual([
    ['베키 벨코어 (Becky Belcore) | 공동디렉터 | 나카섹', 1],
    ['김정우 | 공동디렉터 | 나카섹', 1],
    ['드내 코박 (Denae Kovac) | 사무총장 | 하나센터 (HANA Center)', 1],
    ['오수경 (Sookyung Oh) | 사무총장 | 함께센터 (Hamkae Center)', 1],
    ['존 박 (John Park) | 사무총장 | 민권센터 (Minkwon Center)', 1],
    ['멜 리 (Mel Lee) | 사무총장 | 우리센터 (Woori Center)', 1],
    ['현자 노먼 (Hyunja Norman) | 사무총장 | 우리훈토스 (Woori Juntos)', 1],
  ]);
  expect(heard(source, new KnownPeople(realContent().network))).toEqual(heard(source));
});

test('staff get the voices of a release in the manner of the press, without the opponents and the chants', () => {
  const source = `나눔터(NANUM Center, 사무국장 한지민)는 11일 뉴욕주 의회가 ‘모두를 위한 운전면허증’ 법안을 통과시킨 것을 환영했다.
이번 법안은 “그린라이트 법”으로 불리며, 2019년부터 “모두를 위한 면허” 캠페인이 이어져 왔다.
한지민 사무국장은 “10년을 기다렸다”며 “이제 부모님들이 두려움 없이 병원에 갈 수 있게 됐다”고 말했다.
한 국장은 이어 “이번 승리는 거리에서 목소리를 낸 수천 명의 것”이라며 감사를 전했다.
플러싱 주민 이순자(72) 씨는 “더는 누구도 그런 밤을 겪지 않기를 바란다”고 눈시울을 붉혔다.
다카 수혜자이자 나눔터 청년 조직가인 박준영 씨도 “면허증은 종이가 아니라 존엄의 문제”라고 강조했다.
이날 회견에는 앨리스 응우옌(Alice Nguyen) 베트남계 공동체 연합 대표, 호세 가르시아(Jose Garcia) 카사(CASA) 조직국장도 함께했다. 응우옌 대표는 “한 공동체의 고통은 모두의 고통”이라고 말했고, 가르시아 국장은 “함께 싸우면 이긴다”고 말했다.
반면 공화당의 존 데이비스 의원은 “불법을 저지른 자들에게 상을 주는 법”이라고 주장했다. 그러나 이미 16개 주가 같은 법을 시행하고 있다.
퓨리서치센터 보고서는 “서류미비 이민자의 3분의 2가 10년 이상 거주했다”고 밝혔다.
참가자들은 “우리는 두렵지 않다”, “면허는 권리다” 등의 구호를 외치며 행진했다.
나눔터는 “시행 규칙이 마련될 때까지 감시를 멈추지 않을 것”이라고 강조했다. 센터는 또 “8월부터 상담을 시작한다”고 덧붙였다.
다음은 나눔터의 성명 전문.
우리는 오늘 축하한다. 그러나 우리는 멈추지 않는다.
2025년 7월 3일`;
  expect(heard(source)).toEqual([
    [
      '한지민 | 사무국장 | 나눔터',
      '10년을 기다렸다',
      '이제 부모님들이 두려움 없이 병원에 갈 수 있게 됐다',
      '이번 승리는 거리에서 목소리를 낸 수천 명의 것',
    ],
    ['이순자 | 주민 | 플러싱', '더는 누구도 그런 밤을 겪지 않기를 바란다'],
    ['박준영 | 청년 조직가 | 나눔터', '면허증은 종이가 아니라 존엄의 문제'],
    ['앨리스 응우옌 (Alice Nguyen) | 대표 | 베트남계 공동체 연합', '한 공동체의 고통은 모두의 고통'],
    ['호세 가르시아 (Jose Garcia) | 조직국장 | 카사 (CASA)', '함께 싸우면 이긴다'],
    ['[나눔터 (NANUM Center)]', '시행 규칙이 마련될 때까지 감시를 멈추지 않을 것', '8월부터 상담을 시작한다'],
    ['[나눔터 (NANUM Center)]', '우리는 오늘 축하한다. 그러나 우리는 멈추지 않는다.'],
  ]);
});
