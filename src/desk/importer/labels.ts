/** What a line says it is, in the words that releases use for it. */
import { states } from '../../content/states';

const kinds = [
  'for (?:immediate|public|media|press|general|instant) (?:release|distribution|publication|attention|use)',
  'for (?:release|publication)(?: (?:immediately|at will|on|upon receipt|after|before)\\b.{0,40})?',
  'for planning purposes(?: only)?|immediate release|available for immediate release|hold for release.{0,40}|under embargo.{0,60}',
  'embargo(?:ed)?(?: (?:until|for|to))?\\b.{0,60}',
  '(?:updated |joint |official |breaking |urgent )?(?:press|news|media) (?:release|statement|alert|advisory|announcement|note|bulletin|availability|update)(?!s)',
  '(?:joint|public|official|solidarity|community|organizational) statement|statement|announcement|rapid response|breaking(?: news)?',
  '(?:(?:긴급|공동|공식|수정|안내|행사|언론|신년|추모|특별) ?)?(?:보도 ?(?:참고 ?)?자료|보도 ?의뢰서?|보도 ?요청서?|언론 ?보도 ?자료|성명서?|입장문|논평|규탄문|호소문|회견문|기자 ?회견문|알림|취재 ?요청서?|취재 ?의뢰서?|공지|결의문|선언문)',
  '즉시 ?(?:보도|배포|발표|공개|게재|출시)(?:용| ?요망| ?바람| ?가능| ?요청| ?자료)?|(?:엠바고|보도 ?(?:시점|일시|유예))\\b.{0,40}|긴급',
];
const label = new RegExp(
  `^[\\s*#\\[【<(「]*(?<words>${kinds.join('|')})(?=$|[^\\p{L}\\p{N}])`
    .replaceAll(' ?', '\\s{0,2}')
    .replaceAll(' ', '\\s{1,3}'),
  'iu',
);

/** The words of a label at the head of a line, brackets and marks around them left out. */
export function releaseLabel(text: string): { start: number; end: number } | undefined {
  // `P R E S S   R E L E A S E`
  if (
    /^(?:\p{L}\s+){2,40}\p{L}$/u.test(text.slice(0, 90)) &&
    label.test(text.replace(/(?<=\p{L})\s(?=\p{L})/gu, '').replace(/\s+/gu, ' '))
  ) {
    return { start: 0, end: text.length };
  }
  const match = label.exec(text.slice(0, 120));
  const words = match?.groups?.['words']?.trimEnd();
  if (!match || words === undefined) return undefined;
  const start = match[0].lastIndexOf(words);
  return { start, end: start + words.length };
}

const contact =
  /^[\s*#[(【<■▲●○※•-]*(?:(?:for )?(?:(?:the )?(?:media|press|news|public relations|communications|organization(?:al)?|primary|general|local|national|additional|korean|english|spanish|chinese)(?: language| media)? )*(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|questions|relations|liaisons?)(?: (?:information|info|person|for (?:media|press)|us|details))?s?\s*(?=$|[:：\-–—(|]|\s{2}|[\p{L}])|for (?:more|further|additional) (?:information|details|info)|for (?:questions|interviews?|inquiries|comment)|to (?:arrange|schedule|request) (?:an )?interviews?|(?:언론|보도|취재|미디어|대외|기자)?\s?(?:담당자?|문의처?|연락처?|연락)\s?(?:담당자?|문의|연락처|처)?\s*(?=$|[:：\-–—(/]|\s)|(?:자세한|더 많은|추가|기타) (?:내용|정보|문의|사항)[^.]{0,40}(?:문의|연락|전화))/iu;

/** `Media contact: …`, `For more information …`, `보도 담당: …`. */
export function isContactHeading(text: string): boolean {
  if (/^(?:press|media|언론|홍보)\s?[:：]/iu.test(text) && holdsAddress(text)) return true;
  const match = contact.exec(text.slice(0, 120));
  if (!match) return false;
  // `Contact tracing …` is a headline, `Contact Jane Doe at …` is a contact: the word alone proves little.
  const isMarked = /[:：]\s*$|[:：]/u.test(text.slice(0, match[0].length + 60)) || text.trim().length <= 40;
  return isMarked || holdsAddress(text);
}

const phone =
  /(?:\+?1[-.\s]?)?\(?\b\d{3}\)?[-.\s/]{1,3}\d{3}[-.\s]{1,2}\d{4}\b|(?<!\d)\(?0\d{1,2}\)?[-.\s]?\d{3,4}[-.\s]\d{4}\b/u;
const email = /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]+\.\w|\[email[\s\u00A0]protected\]/iu;

/** A telephone number or an e-mail address stands in it. */
export function holdsAddress(text: string): boolean {
  return phone.test(text) || email.test(text);
}

/** A web address, a street, a fax number: what stands in a letterhead or under a name. */
export function isAddressLine(text: string): boolean {
  return isPostalAddress(text) || web.test(text);
}

/** A street and its number, or a place with its zip code. */
export function isPostalAddress(text: string): boolean {
  const hasZip = text.length <= 140 && zip.test(text);
  return (hasZip && !isContactHeading(text)) || street.test(text);
}

const zip = new RegExp(
  `\\b(?:[A-Z]{2}|${Object.values(states)
    .map(({ en }) => en)
    .join('|')})\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b|\\(우\\)\\s?\\d{5}`,
  'u',
);
const web =
  /^(?:[\w-]+\s?:\s*)?(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^(?:tel|phone|ph|fax|cell|mobile|office|direct|o|c|m|p|t|f|e|email|e-mail|web|website|전화|팩스|이메일|메일|홈페이지|웹사이트|핸드폰|휴대폰|주소)\s?[.:：]|^@[\w.]+(?:[\s|,]+@[\w.]+)*$/iu;
const street =
  /^\d+\s.{3,80}\b(?:st(?:reet)?|ave(?:nue)?|blvd|boulevard|rd|road|suite|ste|floor|fl|drive|dr|way|plaza|square|nw|ne|sw|se|pike|broadway)\b.{0,60}$/iu;

const about =
  /^[\s*#=■▲●○※•-]*(?:(?:About|ABOUT)(?: (?:the|our|THE|OUR))?\s+(?=[\p{Lu}\p{Script=Hangul}“"]|[uU][sS]\b)|(?:Who [Ww]e [Aa]re|Our [Mm]ission|WHO WE ARE|OUR MISSION)\s*[:：]?$|Background on the [Oo]rganizations?|(?:단체|기관|조직|참여 ?단체)\s?(?:소개|안내|정보)|[^.]{2,60}(?:에 대하여|에 관하여|에 대해|에 관해|소개|소개글)\s*[:：]?$|[^.:]{2,40}\s(?:소개|에 대하여)\s?[:：])/u;

/** `About the Coalition: …`, `단체 소개`. */
export function isAboutHeading(text: string): boolean {
  return about.test(text.slice(0, 140)) && !/^about \d/iu.test(text);
}

/** Ends a release for certain: `###`, `-30-`, `(끝)`. A line of dashes may do so too, or only divide it. */
export function isEndMark(text: string): boolean {
  return /^(?:[\s#]*#[\s#]*#[\s#]*|[\s#]*[–—-]+\s?30\s?[–—-]+[\s#]*|[\s#*<[(–—-]*(?:end(?: of (?:press )?(?:release|statement))?|끝|이상)[\s#*>\])–—.-]*)$/iu.test(
    text,
  );
}

/** Notes under the text. */
export function isFootnote(text: string): boolean {
  return /^(?:\[\d+\]|\(?\d+\)?\s?https?:|[¹²³⁴-⁹*†‡]\s?\S|(?:foot|end)?notes?\s*:?$|(?:sources?|references|links?|resources|citations?|hashtags?|각주|출처|참고(?: ?자료)?|링크)\s*[:：]|https?:\/\/\S+$)/iu.test(
    text,
  );
}
