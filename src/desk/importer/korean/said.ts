/** Whether words in marks are a statement, or a title, a slogan, a scare quote, or someone's whom the release opposes. */
import type { Reading, Sentence } from './sentences';

/** `cited`: said by someone, but quoted as evidence or in order to disagree. */
export type Verdict = 'said' | 'fragment' | 'cited';

/** What follows a quotation, up to the next one or the sentence's end. */
export function behind({ covered }: Reading, sentence: Sentence, at: number): string {
  const quote = sentence.quotes[at]!;
  const next = sentence.quotes[at + 1];
  const from = skipMarks(covered, quote.end);
  return covered.slice(from, Math.min(next?.start ?? sentence.end, from + 160));
}

function skipMarks(covered: string, at: number): number {
  let to = at;
  // One mark closes it, two where they are typed twice.
  while (to < at + 3 && covered.charAt(to) === '\uE000') to += 1;
  return to;
}

const nouns =
  '입장 뜻 의견 견해 소감 말 말씀 메시지 바람 바램 당부 각오 심경 의지 점 마음 요청 제안 반응 소회 생각 포부 취지 결의 다짐 사실 설명 지적 우려 인사 격려 심정 희망 계획 방침 구상 결심 주문 조언 충고 부탁 요구 촉구 평가 분석 전망 판단 증언 고백 회고 감상 감회 인사말 위로 약속';
const relayed = new RegExp(
  `^\\s*(?:이?라는|다는|는|이란|란)\\s*(?:\\S+\\s+){0,3}?(?:${nouns.replaceAll(' ', '|')})(?:도|을|를|과|와|이|만|의|로|으로)?(?:\\s|$)`,
  'u',
);
const isSetting = /^\s*(?:이?라|다)?는\s*(?:것이|게|것은|설명이|말이|지적이|입장이)/u;
const quotative =
  /^\s*(?:이?라고|고|이?라며|며|이?라면서|면서|이?라 |하고|하며|했다|했습니다|합니다|한다|다고|다며|다면서)/u;
const alleged =
  /^\s*(?:이?라는|다는|는)\s*(?:식의 |투의 )?(?:주장|논리|공격|비난|편견|거짓|선동|궤변|허위|모함|누명|오해|통념|혐의|소문|낙인)/u;
const named =
  /^\s*(?:이?라고|고)(?:도)?\s*(?:불리|불린|부르|불렀|불러|부른|적힌|적혀|쓰인|쓰여|쓴|적은|새긴|새겨|새겨진|이름|명명|규정|표기|번역|칭하|칭한|명시|판시|보도|기재|기록|되어|돼|된|하는 (?:법|말|이름|책|영화|곡|노래))/u;
const chant =
  /구호|연호|함성|제창|합창|팻말|피켓|손팻말|현수막|플래카드|배너|문구|노래|해시태그|슬로건|티셔츠|표어/u;
const cited =
  /(?:가짜 뉴스|가짜뉴스|거짓말|거짓 주장|망언|막말|혐오 발언|루머|낭설|괴담|궤변|허위|편견|고정관념|통념|판결|조항|규정)/u;
const shouted = /외치|외쳤|외친|목청|연호/u;

/** What the marks, the words in them and what stands around them say, whoever the speaker is. */
export function verdictOf(reading: Reading, sentence: Sentence, at: number): Verdict {
  const quote = sentence.quotes[at]!;
  const after = behind(reading, sentence, at);
  const before = reading.covered.slice(
    Math.max(sentence.start, quote.start - 60),
    Math.max(0, quote.start - 1),
  );
  if (quote.text.length < 2) return 'fragment';
  if (chant.test(after.slice(0, 40)) || /(?:이른바|소위|일명|제목의|주제로|구호는|구호인)\s*$/u.test(before))
    return 'fragment';
  if (cited.test(after.slice(0, 30)) || alleged.test(after)) return 'cited';
  if (named.test(after)) return 'fragment';
  const isWhole = isSentence(quote.text);
  const words = quote.text.split(/\s+/u).length;
  if (relayed.test(after) || isSetting.test(after)) return isWhole || words > 4 ? 'said' : 'fragment';
  if (/^\s*(?:이?라는|이란|란)(?:\s|$)/u.test(after)) return 'fragment';
  if (quotative.test(after)) {
    if (isWhole) return words > 1 || quote.text.length > 5 ? 'said' : 'fragment';
    const fillsIn =
      /[가-힣](?:을|를|이|가|은|는|에 대해|에 대하여|에 대해서|에 대해서는)\s*$/u.test(before) &&
      !/(?:은|는)\s*$/u.test(before);
    if (words < 3) return 'fragment';
    return words < 7 && fillsIn && !/(?:은|는|이|가|을|를|도)\s/u.test(quote.text) ? 'fragment' : 'said';
  }
  if (/^\s*을?\s*$/u.test(after) || /^\s*[.。,)]?\s*$/u.test(after))
    return isWhole || words > 5 ? 'said' : 'fragment';
  if (
    /^을\s/u.test(after) &&
    quote.text.endsWith('것') &&
    words > 3 &&
    /촉구|요구|당부|다짐|약속|호소|주문|강조|제안|요청/u.test(after)
  )
    return 'said';
  if (/^\s*[,–—-]?\s+\S/u.test(after) || /^\s*[,–—-]/u.test(after))
    return isWhole && words > 2 ? 'said' : 'fragment';
  return 'fragment';
}

/** Whether words end as a sentence does. */
export function isSentence(words: string): boolean {
  const end = words.slice(-12).replace(/[\s,”’"')\]]+$/u, '');
  return /[.!?…。]$/u.test(end) || /(?:다|요|죠|까|자|라|네|오|음|함|됨|것|때|뿐|수 없다)$/u.test(end);
}

export function isShouted(after: string): boolean {
  return shouted.test(after);
}

/** Documents and courts: what they say is evidence. */
const documents =
  /(?:보고서|법안|법|헌법|조항|조문|판결문|판결|행정명령|공문|문서|메모|기사|언론|통계|조사|법원|대법원|재판부|재판소|신문|방송|매체|통신|타임스|포스트|저널|뉴스|일보|규정|지침|조례|결의안|선언문|협약|성경|속담|격언|소장|영장|문건|여론조사|설문조사|연구|논문|책|영화|영상)$/u;

export function isDocument(word: string): boolean {
  return documents.test(word);
}

const contested =
  /^\s*(?:이?라고|고|이?라며|며|면서|이?라면서)?(?:도)?\s*(?:\S+\s+){0,4}?\S*(?:주장|강변|자평|자찬|일축|폄하|발뺌|우기|우겼|막말|망언|비하|위협|엄포|으름장|공언|장담|호언|비난|매도|조롱|모욕|선동|발언한 바|말한 바|주장한 바)/u;
/** Said again and again, by others than those who publish this. */
const habitual =
  /(?:이?라고|고|이?라며|며)(?:도)?\s*(?:\S+\s+){0,3}?\S*(?:주장|비난|강변|반대|반발|비판|폄하|매도|공격|선전|공언|장담|우겨)\S*\s?(?:왔|온|했지만|했으나|하지만|하나|하는데|있지만|있으나|왔지만)/u;
const subordinate =
  /(?:라고|고)\s*(?:말|주장|밝|발언|언급|공언|약속)(?:한|했던|힌|혔던)\s*(?:것|데|바|점|발언|이후|뒤|후|직후|날|트)/u;
const refuted =
  /^(?:그러나|하지만|그렇지만|이에 대해|이에 맞서|이는|이 같은|이러한|그 말은|사실은|실제로)|거짓|사실이 아니|사실과 다르|근거 없|반박|터무니|왜곡|허위|규탄|비판/u;
const rulers = /대통령|부통령|백악관|국토안보부|이민단속국|이민세관단속국|국경/u;
const officials = /행정부|이민국|정부|법무부|국무부|당국|경찰|검찰|공화당/u;

/** Whether someone is quoted in order to disagree. @param sayer as printed @param next the sentence after */
export function isOpposed(sayer: string, after: string, next: string, isNamedFully: boolean): boolean {
  // Of a crowd nothing is known but what it says.
  if (sayer === '')
    return habitual.test(after.slice(0, 90)) || (contested.test(after) && refuted.test(next.slice(0, 120)));
  const signs =
    (contested.test(after) ? 1 : 0) +
    (habitual.test(after.slice(0, 90)) ? 2 : 0) +
    (subordinate.test(after) ? 1 : 0) +
    (refuted.test(next.slice(0, 120)) ? 1 : 0) +
    (rulers.test(sayer) ? 2 : officials.test(sayer) ? 1 : 0) +
    (isNamedFully ? 0 : 1);
  return signs > 1;
}
