/** Texts of other kinds, told by several signs together. A heavier weight needs more signs of a release against it. */
import { isListItem } from './lines';
import { isProse } from './prose';
import type { RefusalKind } from './refusal';

interface Kind {
  kind: RefusalKind;
  signs: RegExp[];
  /** How many of the signs make it one. */
  least: number;
  weight: number;
}

const kinds: Kind[] = [
  { kind: 'placeholder', signs: [/lorem ipsum/iu], least: 1, weight: 9 },
  {
    kind: 'recipe',
    signs: [
      /^[^\w\n가-힣]{0,12}(?:ingredients|directions|instructions|method|serves \d+|prep time.*|cook time.*|yield.*)\s*:?/imu,
      /\b(?:tablespoons?|tbsp|teaspoons?|tsp|cups?|ounces|grams|cloves?)\b/iu,
      /\b(?:preheat|simmer|whisk|sauté|saute|stir in|bring to a boil|drain)\b/iu,
      /\b\d+ (?:minutes|hours) (?:or )?until\b|\bover (?:medium|high|low) heat\b|\b\d{3} ?°/iu,
      /^[^\w\n가-힣]{0,12}(?:재료|만드는 ?(?:법|방법)|조리법|레시피)/mu,
      /큰술|작은술|스푼|컵|\d\s?(?:g|ml|인분)/u,
      /볶|끓이|끓인|썰어|썰고|버무|무친|넣고/u,
    ],
    least: 3,
    weight: 6,
  },
  {
    kind: 'invoice',
    signs: [
      /\binvoice\b|청구서|거래명세/iu,
      /\b(?:bill(?:ed)? to|remit to|ship to|sold to)\b|공급받는/iu,
      /\b(?:amount due|total due|balance due|subtotal|grand total|net 30|due date|payment terms)\b|합계|공급가액|부가세/iu,
      /\b(?:qty|quantity|unit price|rate|hours)\b.*\b(?:amount|total|price)\b|수량|단가/iu,
      /\b(?:account number|routing|tax id|p\.?o\.? number|invoice (?:no|number|#))/iu,
    ],
    least: 3,
    weight: 7,
  },
  {
    kind: 'minutes',
    signs: [
      /\b(?:meeting )?minutes\b|회의록/iu,
      /^[^\w\n가-힣]{0,12}(?:attend(?:ees|ance)|present|absent|regrets|in attendance)\b|^[^\w\n가-힣]{0,12}(?:참석자?|불참|출석)\s*[:：]/imu,
      /\b(?:called to order|call to order|adjourn(?:ed|ment)?|quorum)\b|개회|폐회|산회/iu,
      /\b(?:moved|motion|seconded|carried|unanimously approved)\b|의결|가결|동의하고 재청/iu,
      /^[^\w\n가-힣]{0,12}(?:agenda|action items?|next steps|next meeting|old business|new business)\b|^[^\w\n가-힣]{0,12}(?:안건|논의 ?사항|결정 ?사항|다음 ?회의)/imu,
    ],
    least: 3,
    weight: 7,
  },
  {
    kind: 'letter',
    signs: [
      /^[^\w\n가-힣]{0,12}(?:from|보낸 ?사람)\s*:.*@|^[^\w\n가-힣]{0,12}(?:to|받는 ?사람)\s*:.*@|^[^\w\n가-힣]{0,12}sent\s*:/imu,
      /^[^\w\n가-힣]{0,12}on .{6,80} wrote:\s*$|-{3,} ?(?:original|forwarded) message|님이 작성/imu,
      /^[^\w\n가-힣]{0,12}(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^.!?\n]{0,40}[,!:]?\s*$|^[^\w\n가-힣]{0,12}(?:hi|hey|dear) \w+[,!]|^안녕하세요[,.!]?|(?:님|씨|선생님)(?:께|,)\s*$/imu,
      /^[^\w\n가-힣]{0,12}(?:best|thanks|thank you|many thanks|thx|cheers|sincerely|regards|best regards|warmly|warm regards|talk soon|love|xo|yours|in solidarity)[,.!]?\s*$|(?:드림|올림|배상)\s*$/imu,
      /\b(?:let me know|see you|can you|could you|would you|sounds good|following up|get back to me|attached is|i['’]ll send|are you free)\b|부탁드려요|알려 ?주세요|회신/iu,
      /^[^\w\n가-힣]{0,12}re\s*:|^[^\w\n가-힣]{0,12}fwd?\s*:|^[^\w\n가-힣]{0,12}subject\s*:/imu,
      /sent from my (?:iphone|phone|ipad|android)/iu,
    ],
    least: 3,
    weight: 5,
  },
  {
    kind: 'digest',
    signs: [
      /\b(?:newsletter|digest|roundup|round-up|bulletin)\b|뉴스레터|소식지|주간 ?소식/iu,
      /\b(?:in this issue|this week(?:['’]s)?|this month(?:['’]s)?|what['’]s inside|in case you missed it|top stories|upcoming events|issue (?:no\.? ?)?#?\d+|vol\. ?\d+)\b|이번 ?호|이번 ?주|다가오는 ?행사/iu,
      /(?:read more|learn more|rsvp|register (?:here|now)|더 ?보기|자세히)[\s\S]{20,2000}?(?:read more|learn more|rsvp|register (?:here|now)|더 ?보기|자세히)/iu,
      /\b(?:unsubscribe|subscribe|view (?:this )?(?:email )?in (?:your )?browser|forward to a friend)\b|수신 ?거부|구독/iu,
      /\b(?:spotlight|welcome to|save the date|mark your calendar|staff picks|from the director|job openings?|volunteer opportunit(?:y|ies)|birthdays)\b|회원 ?동정/iu,
    ],
    least: 4,
    weight: 5,
  },
  {
    kind: 'article',
    signs: [
      /^[^\w\n가-힣]{0,12}(?:By|BY|by) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:,? (?:and|\||,) ?.*)?$/mu,
      /\b(?:staff (?:writer|reporter)|correspondent|associated press|\(AP\)|reuters|contributing writer|bureau chief|reporter)\b/iu,
      /\btold (?:the |this )?(?:\p{Lu}\p{L}+ ){1,3}(?:in an interview|on \p{Lu}|by phone)|\bdid not (?:immediately )?respond to (?:a )?requests? for comment|\bdeclined to comment\b|in an interview with (?:the|this)/iu,
      /^.{0,60}[가-힣]{2,4}\s?(?:인턴)?기자(?:\s*[=|(·].*|\s+\S+@\S+.*)?$|\([^)]{1,20}=(?:[가-힣]{2,10}|[^)]{1,20})\)\s*[가-힣]{2,4} ?(?:특파원|기자)/mu,
      /무단 ?전재|저작권자|ⓒ|©\s?(?:\d{4}\s)?[가-힣]{2,10}(?:일보|신문|뉴스)/u,
      /^[^\w\n가-힣]{0,12}(?:updated|published|last updated|입력|수정)\s*:?.{4,40}\b(?:\d{1,2}:\d\d|[ap]\.?m\.?)/imu,
      /\bsubscribe to\b|\badvertisement\b|구독하기/iu,
    ],
    least: 2,
    weight: 5,
  },
  {
    kind: 'opinion',
    signs: [
      /^[^\w\n가-힣]{0,12}(?:opinion|op-?ed|commentary|guest (?:essay|column|commentary)|letter to the editor|editorial|perspective|column|\[?(?:기고|칼럼|사설|오피니언|독자 ?투고|시론|기고문)\]?)\s*(?:[:|\]].*)?$/imu,
      /^[^\w\n가-힣]{0,12}(?:By|BY|by) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/mu,
      /\b(?:views|opinions) expressed\b|the (?:writer|author) is\b|필자/iu,
      /\b(?:I (?:believe|think|remember|grew up|was|am|have|know)|my (?:mother|father|grandmother|parents|family|own|first))\b|나는|내가|저는/u,
      /^[^“”"]*$/u,
    ],
    least: 3,
    weight: 4.5,
  },
  {
    kind: 'script',
    signs: [
      /^[^\w\n가-힣]{0,12}(?:INT|EXT)\.\s|^[^\w\n가-힣]{0,12}(?:FADE (?:IN|OUT)|CUT TO|SCENE \w+|ACT (?:[IVX]+|ONE|TWO|THREE))\b/mu,
      /^[^\w\n가-힣]{0,12}\((?:beat|pause|laughs?|sighs?|quietly|to \w+|off-?screen|O\.S\.|V\.O\.)\)|\b(?:stage (?:left|right)|enters?|exits?|curtain)\b/imu,
      /(?:^[A-Z][A-Z .'’-]{1,25}(?:\s*\([^)\n]{1,20}\))?\n\S.*\n[\s\S]{0,200}?){3}/mu,
      /(?:^[^\w\n가-힣]{0,12}(?:Q|질문|문)\s*[:.].*\n[\s\S]{0,900}?^[^\w\n가-힣]{0,12}(?:A|답변|답)\s*[:.].*\n[\s\S]{0,900}?){2}/mu,
      /\b(?:transcript|interviewer|host|moderator)\b\s*:?/iu,
      /(?:^\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s.*\n[\s\S]{0,300}?){3}/mu,
    ],
    least: 2,
    weight: 6,
  },
];

/** What of a text is looked at: its beginning and its end say what it is. */
const looked = 12_000;

/** The other kinds that a text may be, heaviest first: each sign more than it needs makes one surer. */
export function otherKinds(lines: readonly string[]): { kind: RefusalKind; weight: number }[] {
  const all = lines.join('\n');
  const text = all.length > looked * 2 ? `${all.slice(0, looked)}\n${all.slice(-looked)}` : all;
  return kinds
    .map(({ kind, signs, least, weight }) => {
      const found = signs.filter((sign) => sign.test(text)).length;
      return { kind, weight: found < least ? 0 : weight + (found - least) * 1.5 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

/** A program, a data file or a page's source. */
export function isCode(lines: readonly string[]): boolean {
  const some = lines.slice(0, 2000).map((line) => line.trim().slice(0, 400));
  if (
    /^[[{]/u.test(some[0] ?? '') &&
    some.filter((line) => /^"[^"]*"\s*:|^[{}[\]],?$|":\s*["\d{[tfn]/u.test(line)).length >= some.length * 0.5
  ) {
    return true;
  }
  const isLine = (line: string) =>
    /[;{}]$|^(?:import|export|const|let|var|function|def|class|return|if|for|while|#include|public|private|package|using|SELECT|INSERT|CREATE|UPDATE)\b.*[({;=:'"]|^(?:\/\/|\/\*|\*\/|<\/?[a-z][^>]*>$|@media|[.#][\w-]+\s*\{)|=>|\);$|^\w+\s*=\s*\S+\(/u.test(
      line,
    );
  return some.length >= 4 && some.filter(isLine).length >= some.length * 0.4;
}

/** Items and nothing that tells of them. */
export function isBareList(lines: readonly string[]): boolean {
  // Korean civic groups number the paragraphs of a letter: whole sentences are no list.
  const isSentence = (line: string) => isProse(line.trim()) && /[.?!][”"’')\]]*$/u.test(line.trim());
  if (lines.filter(isSentence).length >= 3 && lines.filter(isSentence).length >= lines.length * 0.3)
    return false;
  const items = lines.filter((line) => isListItem(line.trim()) || line.trim().length < 60);
  return lines.length >= 4 && items.length >= lines.length * 0.85;
}
