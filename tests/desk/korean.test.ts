import { describe, expect, test } from 'vitest';
import { hearKorean } from '../../src/desk/importer/korean/hearKorean';
import { KnownPeople } from '../../src/desk/importer/known';
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
    [`함께센터(Hamkae Center)의 오수경(Sookyung Oh) 사무총장은 “${words}”라고 전했습니다.`, '오수경 (Sookyung Oh) | 사무총장 | 함께센터 (Hamkae Center)'],
    [`오수경(Sookyung Oh) 함께센터 사무총장은 “${words}”라고 말했다.`, '오수경 (Sookyung Oh) | 사무총장 | 함께센터'],
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
    [`다카 프로그램 수혜자인 김정우 나카섹 공동디렉터는 “${words}”라고 말했다.`, '김정우 | 공동디렉터 | 나카섹'],
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
    [`오렌지카운티의 백기석 정책 담당 디렉터는 “${words}”고 말했다.`, '백기석 | 정책 담당 디렉터 | 오렌지카운티'],
    [`코리안 커뮤니티 서비스 센터의 김광호 관장은 “${words}”고 말했다.`, '김광호 | 관장 | 코리안 커뮤니티 서비스 센터'],
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
    [`조이 김-알레시 입양인정의연맹 프로그램 디렉터는 “${words}”고 말했다.`, '조이 김-알레시 | 프로그램 디렉터 | 입양인정의연맹'],
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
    [`김정우·베키 벨코어 공동디렉터는 “${words}”라고 말했다.`, '김정우 | 공동디렉터 |  & 베키 벨코어 | 공동디렉터 | '],
    [`함께센터 오수경 사무총장 및 하나센터 최인혜 국장은 “${words}”라고 말했다.`, '오수경 | 사무총장 | 함께센터 & 최인혜 | 국장 | 하나센터'],
    [`함께센터는 성명을 통해 “${words}”라고 밝혔다.`, '[함께센터]'],
    [`미주한인교육봉사단체협의회(NAKASEC)는 “${words}”라고 밝혔다.`, '[미주한인교육봉사단체협의회 (NAKASEC)]'],
    [`함께센터 측은 “${words}”라고 밝혔다.`, '[함께센터]'],
    [`제임스 홍 사무총장은 15일 열린 회견에서 “${words}”라고 말했다.`, '제임스 홍 | 사무총장 | '],
    [`이번 소송을 맡은 아시안법률지원센터의 스테파니 초이 변호사는 “${words}”라고 설명했다.`, '스테파니 초이 | 변호사 | 아시안법률지원센터'],
    [`나카섹과 함께 집회를 연 하나센터의 최인혜 국장은 “${words}”라고 말했다.`, '최인혜 | 국장 | 하나센터'],
    [`전국이민법센터(National Immigration Law Center)의 메리 스미스(Mary Smith) 회장 겸 사무총장은 “${words}”라고 말했다.`, '메리 스미스 (Mary Smith) | 회장 겸 사무총장 | 전국이민법센터 (National Immigration Law Center)'],
    [`익명을 요구한 서류미비 청년 A씨는 “${words}”라고 말했다.`, 'A |  | '],
    [`평화교회 이요한 담임목사는 “${words}”라고 기도했다.`, '이요한 | 담임목사 | 평화교회'],
  ])('%s', (source, who) => {
    expect(heard(source)).toEqual([[who, expect.stringContaining(words)]]);
  });
});
