/** Statements that no marks set off: lists of names with a colon, a line that names who speaks, a text announced in full. */
import type { Mention } from './mention';
import { isSentence } from './said';
import type { Quote, Reading } from './sentences';
import type { Subjects } from './subjects';

/** What stands before a name in a list, or names the kind of text: `▲`, `[발언]`, `인터뷰 :`, `발언 2.`. */
const label =
  /^[\s▲▶►▷△■□○●◆◇◎★☆※*•·ㆍ<〈【[(\-–—~]*(?:(?:연대\s?|지지\s?|규탄\s?|여는\s?|현장\s?|자유\s?|대표\s?|릴레이\s?)?(?:발언자?|인터뷰|인서트|녹취|성명|축사|인사말|멘트|코멘트|추천사|논평|연설|증언|사례 ?발표)\s?\d{0,2})?[\s\])】〉>.:：\-–—|/]*/u;

/** The place where a list’s sign or a label ends. */
function labelEnd(text: string): number {
  return label.exec(text.slice(0, 60))?.[0].length ?? 0;
}

/** Someone named on a line of its own: `— 오수경, 함께센터 사무총장`, `[발언] 김정우 디렉터`. */
export function lineOf(
  { text, covered, quotes }: Reading,
  subjects: Subjects,
): { mention: Mention; isLabelled: boolean } | undefined {
  if (quotes.length > 0 || text.length > 120) return undefined;
  const start = labelEnd(covered);
  const end = text.length - (/[\s\])】〉>:：]+$/u.exec(text)?.[0].length ?? 0);
  if (/(?:다|요|죠|까)[.!?]?$/u.test(text.slice(0, end)) || start >= end) return undefined;
  const close = text.charAt(end) === ')' && text.slice(start, end).includes('(') ? end + 1 : end;
  const mention = subjects.line(start, close);
  return mention && { mention, isLabelled: start > 0 };
}

/** `오수경 사무총장: 우리는 …` without marks: who, and where the words stand. */
export function colonOf(
  { text, covered, quotes }: Reading,
  subjects: Subjects,
): { mention: Mention; words: { start: number; end: number } } | undefined {
  const from = labelEnd(covered);
  const colon = covered.slice(from, from + 100).search(/[:：]/u);
  if (colon <= 0) return undefined;
  let start = from + colon + 1;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  const words = { start, end: text.length };
  const said = text.slice(start);
  if (
    quotes.some((quote) => quote.start <= start + 1) ||
    said.length < 12 ||
    !isSentence(said) ||
    !/[다요죠까]\s*[.!?…]/u.test(said)
  ) {
    return undefined;
  }
  const mention = subjects.line(from, from + colon);
  return mention && { mention, words };
}

const announced = /(?:다음은|다음과 같|아래는|아래와 같|이하는|전문이다|전문입니다|전문은|전문:|전문\s*$)/u;
const kinds = /성명|발언|입장|전문|연설|논평|인사말|메시지|말했|밝혔|발표|호소|축사|편지|글|소감|당부/u;

/** Whether a paragraph says that someone’s text follows: `다음은 오수경 사무총장의 발언 전문이다.` */
export function announces({ text, quotes }: Reading): boolean {
  const end = text.slice(-160);
  return quotes.length === 0 && announced.test(end) && kinds.test(end);
}

/** What ends a text given in full: the narrator’s words again. */
export function endsBlock({ text }: Reading): boolean {
  // What can be read elsewhere, listed with its address.
  if (text.length < 400 && /(?:https?:\/\/|www\.)\S+\s*$/u.test(text)) return true;
  // A date or a list of names signs it.
  if (text.length < 60 && !isSentence(text)) return true;
  const isTold =
    /(?:열립니다|열린다|받습니다|받는다|진행됩니다|진행된다|진행한다|진행합니다|운영합니다|운영한다|가능합니다|가능하다|창립된|설립된|이다\.|입니다\.)\s*\S*\s*\S*$/u;
  const isOurs = /우리|저희|저는|제가|나는|내가|합시다|겠습니다|십시오|주세요/u;
  if (text.length < 200 && /\d/u.test(text) && isTold.test(text.slice(-40)) && !isOurs.test(text))
    return true;
  return /^\s*(?:한편|이날|###|#|\*\*\*|---|-\s?끝\s?-|끝\.?$|이상\.?$|문의|연락처|보도 ?담당|담당자|▶|※|[<〈【[](?:끝|사진))/u.test(
    text,
  );
}

const tail =
  /(다|요|까|죠|자|라|것)([.!?]?)\s*(?:이?라고|고|이?라며|며|면서)\s+(?:[^.“”"]{0,40}\s)?\S{0,12}(?:다|요)\.?\s*$/u;

/** A quotation whose closing mark was forgotten, without the narrator’s `라고 말했다` behind it. */
export function withoutTail(quote: Quote): Quote {
  const from = Math.max(0, quote.text.length - 160);
  const found = tail.exec(quote.text.slice(from));
  if (!found) return quote;
  const end = from + found.index + (found[1] ?? '').length + (found[2] ?? '').length;
  return { ...quote, end: quote.start + end, text: quote.text.slice(0, end), isOpen: false };
}
