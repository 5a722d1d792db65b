/** What running text looks like, beside headlines, labels and lists of names. */
import { daysIn } from './days';

/** Whether a paragraph is running text: long, or a whole sentence of some length. */
export function isProse(text: string): boolean {
  const isKorean = /\p{Script=Hangul}/u.test(text);
  if (text.length >= (isKorean ? 130 : 250)) return true;
  if (text.length < (isKorean ? 40 : 90)) return false;
  return isKorean ? /(?:[다요까죠][.!?]|[.!?])[”"’'»」)\]]*$/u.test(text) : /[.!?…][”"’'»)\]]*$/u.test(text);
}

/** Whether words of some length stand in quotation marks. */
export function hasSpeech(text: string): boolean {
  return /[“"«「][^“”"«»「」]{30}/u.test(text);
}

/** Who, what, when, where: how an advisory is written. */
export function isFactHeading(text: string): boolean {
  return /^[\s*•○◯ㅇ□■▶▷※·-]*(?:who|what|when|where|why|how|location|무엇을?|누가|언제|어디서?|왜|일\s{0,4}시|장\s{0,4}소|주\s{0,4}최|주관|참석자?)\s*[:：]/iu.test(
    text,
  );
}

/** A person's name, alone or with a title: what stands in a contact. */
export function isNameLine(text: string): boolean {
  if (text.length > 90 || /[.!?;“”"]$/u.test(text) || daysIn(text).length > 0) return false;
  if (/^[가-힣]{2,5}(?:\s[가-힣]{1,4})?(?:[,\s(].{0,40})?$/u.test(text) && text.length <= 40) return true;
  const name = text
    .split(/,|\(|\s[–—-]\s/u)[0]!
    .trim()
    .split(/\s+/u);
  return name.length <= 5 && name.every((word) => /^(?:\p{Lu}|de\b|la\b|van\b|von\b|al-)/u.test(word));
}

/** Says what an organization is and does, as the paragraph at a release's foot: nothing else in it tells the news. */
export function describesOrganization(text: string): boolean {
  if (hasSpeech(text)) return false;
  if (/\p{Script=Hangul}{4}/u.test(text) && !/^\p{Lu}[^가-힣]{60}/u.test(text))
    return koreanDescription.test(text);
  return englishDescription.test(text.slice(0, 420));
}

const englishDescription =
  /^(?:(?:With|Founded|Established|Formed|Based|Headquartered|Since) [^.!?]{2,80}, )?(?:the |an? )?\p{Lu}[^.!?]{1,200}?(?:\([^)]{1,60}\))?(?:[’']s? mission (?:is|statement)|,? (?:is|are) dedicated to\b|,? (?:which )?(?:is|are) (?:the |an? )?(?:[\p{L}0-9-]+,? ){0,6}(?:organization|nonprofit|non-profit|network|coalition|alliance|federation|association|consortium|center|union|movement|group|501|institute|collaborative|affiliate|advocate|campaign|project|foundation|voice|hub|partnership|community-based|leading)|,? (?:was |were )?(?:founded|established|formed|incorporated|created) in (?:19|20)\d\d|,? (?:works?|exists?|seeks?|strives?|aims?) (?:to|for|with|toward|at|in|on)\b|,? (?:engages in|organizes|empowers|serves|represents|advocates|mobilizes|builds|provides|unites|fights|promotes|advances|brings? together|stands? with|is home to|connects|supports|helps|champions|defends|protects|educates|develops|has (?:worked|served|fought|been (?:serving|working|organizing|fighting|at the forefront)))\b)/u;
const koreanDescription =
  /(?:사명은|사명으로|미션은|설립된|설립되|설립돼|설립되어|창립된|창립되|창립돼|창립한|비영리|501\(c\)|가입 단체는|(?:한인과|이민자)[^.]{0,40}(?:조직하고|조직합니다|섬깁니다|섬긴다|옹호합니다)|단체(?:입니다|이다|다)\.|기관(?:입니다|이다)\.|조직(?:입니다|이다)\.|네트워크(?:입니다|이다)\.|연합체|구성되어 ?있|활동을 펼칩니다|목적으로 하는|위해 활동하(?:는|고)|위해 (?:일하는|설립))/u;
