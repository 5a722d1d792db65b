/**
 * What visitors type, and what a person says they should find in the release of this checkout. Written by hand before the search was;
 * `heldOut` was never looked at while it was tuned.
 */
import type { Language } from '../../src/i18n/languages';

export interface Labelled {
  about: string;
  /** The page's language. */
  page: Language;
  query: string;
  /** Ids of organizations and people, and states by their codes. */
  names: string[];
  /** Statements, by their letters below. */
  said: string;
  /** Also found without being wrong, though nobody would ask for it. */
  may?: string[];
}

/** The release's statements, a letter each. */
export const letters: Record<string, string> = {
  j: 'joint',
  b: 'becky-belcore',
  w: 'jung-woo-kim',
  d: 'danae-kovac',
  s: 'sookyung-oh',
  p: 'john-park',
  m: 'mel-lee',
  h: 'hyunja-norman',
};

type Row = [page: Language, query: string, said: string, names?: string, may?: string];

function rows(about: string, list: Row[]): Labelled[] {
  return list.map(([page, query, said, names = '', may = '']) => ({
    about,
    page,
    query,
    said,
    names: names.split(' ').filter(Boolean),
    may: may.split(' ').filter(Boolean),
  }));
}

const centers = 'hana-center hamkae-center woori-center minkwon-center';

export const queries: Labelled[] = [
  ...rows('particles', [
    ['ko', '이민자', 'jbdsh'],
    ['ko', '이민자를', 'jbdsh'],
    ['ko', '권리는', 'jbmh'],
    ['ko', '권리가', 'jbmh'],
    ['ko', '커뮤니티에서', 'jbwdsmh'],
    ['ko', '행정부의', 'jwdsh'],
    ['ko', '선거는', 'jh'],
    ['ko', '미래로', 'bwh'],
    ['ko', '트럼프와', 'jwdsh'],
    ['ko', '두려움은', 'dh'],
    ['ko', '자원봉사자에게', 'm'],
    ['ko', '이민자들에게는', 'jbdsh'],
    ['ko', '희망은', 'm'],
    ['ko', '나카섹의', 'jbm', 'nakasec nakasec-action-fund'],
    ['ko', '의회가', 'bs', '', 'joint nakasec'],
  ]),
  ...rows('parts of words', [
    ['ko', '센터', 'dm', centers],
    ['ko', '민자', 'jbdsh'],
    ['ko', '봉사', 'jm', 'nakasec'],
    ['ko', '존엄', 'jh'],
    ['ko', '인종', 'b'],
    ['en', 'kwon', '', 'minkwon-center'],
  ]),
  ...rows('spaces', [
    ['ko', '하나 센터', 'd', 'hana-center'],
    ['ko', '이민자권리', 'b'],
    ['ko', '시민 참여', 'b'],
    ['ko', '아시아계미국인', 'jdsh'],
    ['en', 'hanacenter', 'd', 'hana-center'],
    ['en', 'min kwon', '', 'minkwon-center'],
    ['ko', '나카섹액션펀드', 'j', 'nakasec-action-fund'],
  ]),
  ...rows('initial consonants', [
    ['ko', 'ㅎㄴㅅㅌ', 'd', 'hana-center'],
    ['ko', 'ㅅㅌ', '', centers, 'MN WA WV DC'],
    ['ko', 'ㄱㅈㅇ', '', 'jung-woo-kim'],
    ['ko', '하ㄴㅅㅌ', 'd', 'hana-center'],
    ['ko', 'ㅁㄱㅅㅌ', '', 'minkwon-center'],
    ['ko', 'ㅇㅁㅈ', 'jbdsh'],
    ['ko', 'ㅌㅅㅅ', 'h', 'TX'],
  ]),
  ...rows('a syllable being typed', [
    ['ko', '하낫', 'd', 'hana-center'],
    ['ko', '이미', 'jbdsh'],
    ['ko', '권ㄹ', 'jbsmh'],
    ['ko', '권린', 'jbmh'],
    ['ko', '민권ㅅ', '', 'minkwon-center'],
    ['ko', '커뮤닡', 'jbwdsmh'],
    ['ko', '드ㄴ', '', 'danae-kovac'],
    ['ko', '김정', '', 'jung-woo-kim'],
  ]),
  ...rows('the other keyboard', [
    ['en', 'gksk', 'ds', 'hana-center'],
    ['en', 'tpsxj', 'dm', centers],
    ['en', 'dlalswk', 'jbdsh'],
    ['en', 'rlawjddn', '', 'jung-woo-kim'],
    ['ko', 'ㅗ뭄', 'd', 'hana-center'],
    ['ko', 'ㅜ맘ㄴㄷㅊ', 'jm', 'nakasec nakasec-action-fund hamkae-center'],
  ]),
  ...rows('one slip', [
    ['en', 'imigrant', 'jbdsh'],
    ['en', 'immigarnt', 'jbdsh'],
    ['en', 'Kovak', '', 'danae-kovac'],
    ['en', 'resiliant', 'dm'],
    ['en', 'comunity', 'jbwdsmh', 'minkwon-center'],
    ['en', 'dignitiy', 'jh'],
    ['en', 'adminstration', 'jbwdsh'],
    ['en', 'Hamkea', '', 'hamkae-center'],
    ['en', 'Pensylvania', 'm', 'PA'],
    ['ko', '드네 코박', '', 'danae-kovac'],
  ]),
  ...rows('English forms', [
    ['en', 'immig', 'jbdsh'],
    ['en', 'immigrants', 'jbdsh'],
    ['en', 'communities', 'jbwdsmh', 'minkwon-center'],
    ['en', 'Trump’s', 'jwdsh'],
    ['en', 'TRUMP', 'jwdsh'],
    ['en', 'level headed', 's'],
    ['en', 'level-headed', 's'],
    ['en', 'multi-ethnic', 'd'],
    ['en', 'Trump-Vance', 'h'],
  ]),
  ...rows('verbs', [
    ['en', 'organizing', 'bwsmh', '', 'john-park'],
    ['en', 'organize', 'bwsmh', '', 'john-park'],
    ['en', 'fighting', 'wd'],
    ['en', 'protected', 'h'],
    ['ko', '싸우다', 'wd'],
    ['ko', '지지하다', 'wd'],
    ['ko', '보호합니다', 'bwmh'],
  ]),
  ...rows('several words', [
    ['en', 'the rights of immigrants', 'jbh'],
    ['en', 'asian american rights', 'jh'],
    ['en', 'kovac trump', 'd'],
    ['ko', '이민자 권리', 'jbh'],
    ['ko', '트럼프 행정부', 'jwdsh'],
  ]),
  ...rows('phrases', [
    ['en', '"stand together"', 'dh'],
    ['en', '“social services”', 'd'],
    ['en', '"immigrant rights"', 'b'],
    ['en', '"rights immigrant"', ''],
    ['ko', '"선거 결과"', 'jh'],
  ]),
  ...rows('the other language', [
    ['en', '자원봉사자', 'm'],
    ['en', '회복력', 'dmh'],
    ['en', '미교협', '', 'nakasec'],
    ['en', '오수경', '', 'sookyung-oh'],
    ['ko', 'volunteers', 'm'],
    ['ko', 'justice', 'bwh'],
    ['ko', 'kovac', '', 'danae-kovac'],
    ['ko', 'NAKASEC', 'jm', 'nakasec nakasec-action-fund hamkae-center'],
  ]),
  ...rows('names', [
    ['en', 'hana', 'd', 'hana-center'],
    ['en', 'ykasec', '', 'minkwon-center'],
    ['en', 'Norman Hyunja', '', 'hyunja-norman'],
    ['ko', '우리훈또스', '', 'woori-juntos'],
    ['ko', '우리', 'jbwdspmh', 'woori-center woori-juntos'],
    ['ko', '김정우 씨', '', 'jung-woo-kim'],
    ['ko', '벨코어', '', 'becky-belcore'],
  ]),
  ...rows('states', [
    ['en', 'illinois', 'd', 'IL'],
    ['en', 'tx', '', 'TX'],
    ['en', 'oh', '', 'OH sookyung-oh'],
    ['en', 'new', 's', 'NH NJ NM NY'],
    ['en', 'washington dc', '', 'DC'],
    ['en', '텍사스', 'h', 'TX'],
    ['ko', '텍사스주', '', 'TX', 'hyunja-norman'],
    ['ko', '일리노이', '', 'IL'],
    ['ko', '펜실베니아', 'm', 'PA'],
    ['ko', '뉴욕', '', 'NY'],
  ]),
  ...rows('numbers', [
    ['en', '1994', 'b'],
    ['ko', '2024년', 'j'],
  ]),
  ...rows('nothing to find', [
    ['en', 'zebra', ''],
    ['en', 'goverment', ''],
    ['en', 'marches', ''],
    ['en', 'work from home', ''],
    ['ko', '코끼리', ''],
    ['ko', '주택', ''],
    ['ko', 'ㅋㅋㅋ', ''],
  ]),
];

export const heldOut: Labelled[] = [
  ...rows('held out', [
    ['ko', '시민들은', 'b'],
    ['ko', '연대가', 'dh'],
    ['ko', '인프라를', 'p'],
    ['ko', 'ㅁㄱ', '', 'minkwon-center'],
    ['ko', '회복ㄹ', 'dmh'],
    ['ko', '민권센', '', 'minkwon-center'],
    ['en', 'skzktpr', 'jbm', 'nakasec nakasec-action-fund'],
    ['ko', 'ㅑㅡㅡㅑㅎㄱ뭇', 'jbdsh'],
    ['en', 'solidarty', 'd'],
    ['en', 'Sookyong', '', 'sookyung-oh'],
    ['en', 'organisations', 'p'],
    ['en', 'anxieties', 'jd'],
    ['en', 'hope and fear', ''],
    ['en', 'fear future', 'h'],
    ['ko', '긴장감', 'j'],
    ['en', 'long-term', 'p'],
    ['ko', 'dignity', 'jh'],
    ['en', '민권센터', '', 'minkwon-center'],
    ['en', 'NJ', '', 'NJ'],
    ['ko', '멜리', '', 'mel-lee'],
    ['en', '"never giving up"', 'm'],
    ['ko', '소외된 커뮤니티', 'h'],
  ]),
  ...rows('held out, later', [
    ['en', 'DACA', ''],
    ['ko', '보호', 'bwmh'],
    ['en', 'asian', 'jdsh'],
    ['en', 'civic engagement', 'b'],
    ['ko', '긴박감', 'h'],
    ['en', 'texas', 'h', 'TX'],
    ['en', 'Becky', '', 'becky-belcore'],
    ['ko', '코박', '', 'danae-kovac'],
    ['en', 'park', '', 'john-park'],
    ['ko', 'ㄴㅋㅅ', 'jbm', 'nakasec nakasec-action-fund'],
    ['ko', '민주주의', ''],
    ['en', 'deportation', ''],
    ['en', 'commitment justice', 'bh'],
    ['en', '1996 civic', 'b'],
    ['ko', 'ㅇㄹㅅㅌ', 'm', 'woori-center'],
    ['en', 'hamkae centre', '', 'hamkae-center'],
    ['ko', '텍사스에서', 'h', 'TX'],
    ['en', 'mel lee', '', 'mel-lee'],
    ['ko', '멜', '', 'mel-lee'],
    ['en', 'Korean American', 'j', 'nakasec'],
    ['ko', '힘', 'wds'],
    ['en', 'jersey', '', 'NJ'],
    ['ko', '뉴저지주', '', 'NJ'],
    ['en', 'virgina', '', 'VA WV'],
    ['en', 'qwrtp', ''],
  ]),
];
