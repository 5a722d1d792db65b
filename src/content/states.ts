import type { Language } from '../i18n/languages';

/**
 * The fifty states and the District of Columbia: USPS codes (a URL writes them in lower case) and
 * their names. Korean names follow the standard transcription of the National Institute of Korean Language.
 */
export const states = {
  AL: { en: 'Alabama', ko: '앨라배마' },
  AK: { en: 'Alaska', ko: '알래스카' },
  AZ: { en: 'Arizona', ko: '애리조나' },
  AR: { en: 'Arkansas', ko: '아칸소' },
  CA: { en: 'California', ko: '캘리포니아' },
  CO: { en: 'Colorado', ko: '콜로라도' },
  CT: { en: 'Connecticut', ko: '코네티컷' },
  DE: { en: 'Delaware', ko: '델라웨어' },
  DC: { en: 'District of Columbia', ko: '워싱턴 D.C.' },
  FL: { en: 'Florida', ko: '플로리다' },
  GA: { en: 'Georgia', ko: '조지아' },
  HI: { en: 'Hawaii', ko: '하와이' },
  ID: { en: 'Idaho', ko: '아이다호' },
  IL: { en: 'Illinois', ko: '일리노이' },
  IN: { en: 'Indiana', ko: '인디애나' },
  IA: { en: 'Iowa', ko: '아이오와' },
  KS: { en: 'Kansas', ko: '캔자스' },
  KY: { en: 'Kentucky', ko: '켄터키' },
  LA: { en: 'Louisiana', ko: '루이지애나' },
  ME: { en: 'Maine', ko: '메인' },
  MD: { en: 'Maryland', ko: '메릴랜드' },
  MA: { en: 'Massachusetts', ko: '매사추세츠' },
  MI: { en: 'Michigan', ko: '미시간' },
  MN: { en: 'Minnesota', ko: '미네소타' },
  MS: { en: 'Mississippi', ko: '미시시피' },
  MO: { en: 'Missouri', ko: '미주리' },
  MT: { en: 'Montana', ko: '몬태나' },
  NE: { en: 'Nebraska', ko: '네브래스카' },
  NV: { en: 'Nevada', ko: '네바다' },
  NH: { en: 'New Hampshire', ko: '뉴햄프셔' },
  NJ: { en: 'New Jersey', ko: '뉴저지' },
  NM: { en: 'New Mexico', ko: '뉴멕시코' },
  NY: { en: 'New York', ko: '뉴욕' },
  NC: { en: 'North Carolina', ko: '노스캐롤라이나' },
  ND: { en: 'North Dakota', ko: '노스다코타' },
  OH: { en: 'Ohio', ko: '오하이오' },
  OK: { en: 'Oklahoma', ko: '오클라호마' },
  OR: { en: 'Oregon', ko: '오리건' },
  PA: { en: 'Pennsylvania', ko: '펜실베이니아' },
  RI: { en: 'Rhode Island', ko: '로드아일랜드' },
  SC: { en: 'South Carolina', ko: '사우스캐롤라이나' },
  SD: { en: 'South Dakota', ko: '사우스다코타' },
  TN: { en: 'Tennessee', ko: '테네시' },
  TX: { en: 'Texas', ko: '텍사스' },
  UT: { en: 'Utah', ko: '유타' },
  VT: { en: 'Vermont', ko: '버몬트' },
  VA: { en: 'Virginia', ko: '버지니아' },
  WA: { en: 'Washington', ko: '워싱턴' },
  WV: { en: 'West Virginia', ko: '웨스트버지니아' },
  WI: { en: 'Wisconsin', ko: '위스콘신' },
  WY: { en: 'Wyoming', ko: '와이오밍' },
} as const satisfies Record<string, Record<Language, string>>;

export type StateCode = keyof typeof states;

export const stateCodes = Object.keys(states) as StateCode[];

export function isStateCode(code: unknown): code is StateCode {
  return typeof code === 'string' && Object.hasOwn(states, code);
}

/**
 * States in a language's alphabetical order, which for their names is that of the characters (tests/content/states.test.ts):
 * making ready for any order takes Intl longer than all else on a page.
 */
export function byStateName(language: Language) {
  return (a: StateCode, b: StateCode) => (states[a][language] < states[b][language] ? -1 : 1);
}
