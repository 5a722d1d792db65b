/** Numbers and days in Korean: `120만`, `두 달 반`, `천여 명`, `11월 6일`. */
import type { Figure } from './figures';

const units = [
  ['하나', '한', '첫'],
  ['둘', '두'],
  ['셋', '세', '석'],
  ['넷', '네', '넉'],
  ['다섯'],
  ['여섯'],
  ['일곱'],
  ['여덟'],
  ['아홉'],
];
const tens = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const native: ReadonlyMap<string, number> = new Map([
  ...units.flatMap((forms, unit) => forms.map((form) => [form, unit + 1] as const)),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 1) * 10] as const,
    ...units.flatMap((forms, unit) =>
      forms.map((form) => [ten + form, (index + 1) * 10 + unit + 1] as const),
    ),
  ]),
  ['스무', 20],
]);
const digits = '영일이삼사오육칠팔구';
const smallScales: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const largeScales: ReadonlyMap<string, number> = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);

/** What is counted: without it a syllable such as 두 or 천 is mostly part of a word. */
const counters =
  '여명|여|명|분|사람|곳|개|가지|달|개월|년|해|주년|주|일|번째|번|차례|배|시간|시|살|세|건|회|차|쪽|가정|가구|단체|도시|나라|세대|달러|불|퍼센트|%|마일|파운드|분의|째|대|표|석|편|권|호|층|학년|세기|여년|주일|곱절|손|발|남매|아이|자녀|아들|딸|형제|자매|조직|기관|행|팀|쌍|군데|방면|축|날';

const daysOfMonth = /(\d{1,2})\s*월\s*(\d{1,2})\s*일/gu;
const monthAlone = /(?<!\d)(\d{1,2})\s*월(?!\s*\d{1,2}\s*일)/gu;
const inFigures = new RegExp(
  String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*(천|백|십)?\s*(만|억|조)(?:\s*(\d+(?:,\d{3})*)\s*(천|백|십)?\s*(만)?)?|\s*(천|백|십)(?![\p{L}]{2,}(?<!명|원)))?`,
  'gu',
);
const inNative = new RegExp(
  String.raw`(?<!\p{L})(${[...native.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?:\s?(?:${counters})|(?!\p{L}))`,
  'gu',
);
const inSino = new RegExp(
  String.raw`(?<![\p{L}\d])([일이삼사오육칠팔구십백천만억]+)(?:\s?(?:${counters})|(?!\p{L}))`,
  'gu',
);
const half = new RegExp(String.raw`^\s?(?:${counters})?\s?반(?!\p{L}{2})`, 'u');

export function koreanFigures(text: string): Figure[] {
  const days = [
    ...[...text.matchAll(daysOfMonth)].map((match) =>
      figure(match, `${Number(match[1])}-${Number(match[2])}`),
    ),
    ...[...text.matchAll(monthAlone)].map((match) => figure(match, `${Number(match[1])}월`)),
  ];
  const taken = new Uint8Array(text.length);
  for (const { start, end } of days) taken.fill(1, start, end);
  const isFree = ({ index }: RegExpExecArray) => taken[index] === 0;
  return [
    ...days,
    ...[...text.matchAll(inFigures)].filter(isFree).map((match) => {
      const value = valueInFigures(match);
      const end = match.index + match[0].length;
      // `14일 발표했다`: the day of the release, which English leaves out.
      const isDay = value <= 31 && /^\s?일(?![간째])/u.test(text.slice(end, end + 3));
      return figure(match, withHalf(value, text, end), value !== 1 && !isDay);
    }),
    ...[...text.matchAll(inNative)].filter(isFree).map((match) => {
      const value = native.get(match[1]!) ?? 0;
      const end = match.index + match[1]!.length;
      const hasHalf = half.test(text.slice(end, end + 8));
      return figure(match, withHalf(value, text, end), hasHalf || (value > 1 && match[0] !== match[1]));
    }),
    ...[...text.matchAll(inSino)].filter(isFree).map((match) => {
      const value = sino(match[1]!);
      const end = match.index + match[1]!.length;
      // 이사 is a board, 일 a day: only what counts in tens and more is surely a number.
      return figure(
        match,
        withHalf(value, text, end),
        match[1]!.length > 1 && /[십백천만억]/u.test(match[1]!) && match[0] !== match[1],
      );
    }),
    ...possible(text),
  ].toSorted((a, b) => a.start - b.start);
}

/** Words that may stand for a number of the other language. */
const alsoNumbers: readonly (readonly [RegExp, number])[] = [
  [/둘|양쪽|양측|두(?=\s)|쌍|이중|거듭/gu, 2],
  [/셋|삼|세(?=\s)/gu, 3],
  [/넷|사(?=[대개])|네(?=\s)/gu, 4],
  [/다섯|오(?=[대개])/gu, 5],
  [/절반|반/gu, 0.5],
  [/하나|한 |첫|일(?=[차])/gu, 1],
  [/십|열/gu, 10],
  [/백/gu, 100],
  [/천/gu, 1000],
  [/백만/gu, 1e6],
  [/정오|자정/gu, 12],
  [/두번|둘째|제2|2차/gu, 2],
  [/세번|셋째|제3|3차/gu, 3],
];

function possible(text: string): Figure[] {
  return alsoNumbers.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match) => figure(match, String(value), false)),
  );
}

function valueInFigures([
  ,
  count = '',
  before,
  large,
  more = '',
  moreScale,
  last,
  scale,
]: RegExpMatchArray): number {
  const first = numberOf(count) * (smallScales.get(before ?? scale ?? '') ?? 1);
  const rest = more === '' ? 0 : numberOf(more) * (smallScales.get(moreScale ?? '') ?? 1) * (last ? 1e4 : 1);
  return first * (largeScales.get(large ?? '') ?? 1) + rest;
}

function numberOf(figures: string): number {
  return Number(figures.replaceAll(',', ''));
}

function withHalf(value: number, text: string, end: number): string {
  return String(half.test(text.slice(end, end + 8)) ? value + 0.5 : value);
}

function sino(syllables: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const syllable of syllables) {
    const small = smallScales.get(syllable);
    const large = largeScales.get(syllable);
    if (large !== undefined) {
      total += (section + digit || 1) * large;
      section = 0;
      digit = 0;
    } else if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
    } else digit = digits.indexOf(syllable);
  }
  return total + section + digit;
}

function figure(match: RegExpMatchArray, value: string | number, isSure = true): Figure {
  const start = match.index ?? 0;
  return { value: String(value), start, end: start + match[0].length, isSure };
}
