/** What stands around a name: title and organization, before it, behind it and in brackets. */
import { isKnownBody, isBodyWord, isPartAt } from './wordsKnown';
import type { Words, Mention, Place, NamedBody } from './mention';
import { isCommonWord, isHangul, latinNameIn } from './names';
import { isBody, isStatus, isTitle, isTitlePart } from './titles';
import { parted, type Token } from './tokens';

/** Organization and title that stand before the name. */
export function presentedBefore(words: Words, low: number, nameFrom: number, named: Mention) {
  let to = nameFrom - 1;
  let from = low;
  while (from <= to && isStatusOrAdverb(words, from, to)) from += 1;
  if (from > to) return;
  const last = words.tokens[to]!;
  const { base, particle } = parted(last);
  const isTitleBefore = isTitle(base) && !isStatus(base) && /^(?:인|의)?$/u.test(particle);
  if (isTitleBefore && !(isStatusAt(words, to - 1) && to - 1 >= from)) {
    const start = titleStart(words, from, to);
    named.title ??= { start: words.tokens[start]!.start, end: last.start + base.length };
    to = start - 1;
  } else if (isStatus(base) || (isTitleBefore && isStatusAt(words, to - 1))) {
    // What stands before it belongs to it: `메디케이드 수혜자인`.
    return;
  }
  if (to < from) return;
  const body = parted(words.tokens[to]!);
  const isLikely =
    body.particle === '의' ||
    isBodyWord(words, body.base) ||
    isKnownBody(words, from, to, body.base) ||
    words.tokens[to]!.brackets.length > 0 ||
    (/^[\p{L}\p{N}]+$/u.test(body.base) && (named.title !== undefined || !isHangul(body.base)));
  if (isLikely && body.particle !== '인' && !isTitle(body.base))
    named.bodies.unshift(bodyPlace(words, from, to));
  named.start = Math.min(named.start, words.tokens[from]!.start);
  named.first = Math.min(named.first, from);
}

/** Where a title before the name begins: behind the organization, where one stands near, else at its own first words. */
function titleStart(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from && to - at < 5; at -= 1) {
    const token = words.tokens[at]!;
    const { base, particle } = parted(token);
    if (particle === '의' || isBodyWord(words, base) || token.brackets.length > 0) return at + 1;
    if (token.after !== '' && token.after !== '·') break;
  }
  let start = to;
  while (start > from && isPartAt(words, start - 1)) start -= 1;
  return start;
}

function isStatusOrAdverb(words: Words, at: number, to: number): boolean {
  const { word } = words.tokens[at]!;
  const { base, particle } = parted(words.tokens[at]!);
  if (particle === '인' && (isStatus(base) || at < to)) return !isTitle(base) || isStatus(base);
  return (
    /^(?:본|이|그|또|또한|다카|DACA|TPS)$/u.test(word) ||
    (isStatus(word) && at < to && !isTitle(parted(words.tokens[at + 1]!).base))
  );
}

/** `몽골계 미국인인 바트`: a word that can be nothing but the name of whom the words before it present. */
export function isWhoTheyAre(words: Words, index: number): boolean {
  const { word } = words.tokens[index]!;
  const before = words.tokens[index - 1];
  if (!before || before.isQuote || before.after !== '' || !/^[가-힣]{2,5}$/u.test(word)) return false;
  const { base, particle } = parted(before);
  const isPeople = /[가-힣]계$/u.test(words.tokens[index - 2]?.word ?? '') && before.word.endsWith('인');
  const isPresented =
    particle === '인' && /(?:[가-힣]{2}인|[가-힣]{2}(?:주민|시민|학생|유학생))$/u.test(base);
  return (isPeople || isPresented) && !isCommonWord(word) && !isBodyWord(words, word) && !noCalled.test(word);
}

/** Who or what somebody is, too, and no name. */
const noCalled =
  /(?:들|어머니|아버지|할머니|할아버지|엄마|아빠|아들|아이|아기|자녀|조카|손녀|손자|손주|아내|남편|부인|배우자|언니|누나|동생|사위|며느리|친구|동료|이웃|사람|남성|여성|남자|여자|소년|소녀|인구|사회|유권자|경우|상황|시점|시절|후보|선수|자신|본인|이곳|그곳|나라|도시|측)$|[가-힣](?:자|인|생|민|원)$/u;

export function isStatusAt(words: Words, index: number): boolean {
  return isStatus(words.tokens[index]?.word ?? '');
}

/** What stands between the name and the title: the organization, then the title's own first words. @returns where the title begins */
export function cutOrganization(words: Words, from: number, titleFrom: number, named: Mention): number {
  if (from >= titleFrom) return titleFrom;
  let bodyEnd = from;
  for (let at = from; at < titleFrom; at += 1) if (isBodyAt(words, from, at)) bodyEnd = at + 1;
  if (bodyEnd === from) {
    // Nothing says where it ends: the words before those that titles are made of.
    if (hasBodyBefore(words, named) || /(?:시|주|카운티|부|청|구)$/u.test(words.tokens[from]!.word))
      return from;
    bodyEnd = titleFrom;
  }
  named.bodies.push(bodyPlace(words, from, bodyEnd - 1));
  return bodyEnd;
}

/** Whether an organization stands before the name already: then all that follows the name is title. */
function hasBodyBefore(words: Words, named: Mention): boolean {
  const before = words.tokens[named.first - 1];
  if (!before || before.isQuote) return false;
  const { base, particle } = parted(before);
  return (
    before.after === '' &&
    (isBodyWord(words, base) ||
      particle === '의' ||
      words.known.bodies.get(before.start) === before.start + base.length)
  );
}

function isBodyAt(words: Words, from: number, at: number): boolean {
  const { base } = parted(words.tokens[at]!);
  if (isBodyWord(words, base) && !/^(?:the|and|of|for|&)$/u.test(base)) return true;
  return isKnownBody(words, from, at, base);
}

export function bodyPlace(words: Words, from: number, to: number): NamedBody {
  const last = words.tokens[to]!;
  const base = last.tail === '' && last.word.endsWith('의') ? last.word.slice(0, -1) : last.word;
  const name = { start: words.tokens[from]!.start, end: last.start + base.length };
  const bracket = last.brackets.at(-1);
  const otherScript = bracket && otherScriptIn(bracket.text, bracket.start, isHangul(base));
  return { name, ...(otherScript && { otherScript }) };
}

/** What brackets behind the name say: the name in the other script, or title and organization. */
export function presentedIn(words: Words, at: number, named: Mention) {
  for (const bracket of words.tokens[at]!.brackets) {
    const latin = latinNameIn(bracket.text);
    if (latin !== undefined) {
      named.otherScript = trimmed({ start: bracket.start, text: latin });
      const more = latin.length + 1;
      if (more < bracket.text.length)
        bracketed({ start: bracket.start + more, text: bracket.text.slice(more) }, named);
    } else if (
      /^[가-힣 ]{2,12}$/u.test(bracket.text) &&
      /[A-Za-z]/u.test(words.text.slice(named.name!.start, named.name!.end)) &&
      !isCommonWord(bracket.text.trim())
    ) {
      named.otherScript = trimmed(bracket);
    } else bracketed(bracket, named);
  }
}

export function bodyBrackets(head: Token, named: Mention) {
  for (const bracket of head.brackets) bracketed(bracket, named);
}

/** `(함께센터 사무총장)`, `(애빙턴고등학교)`. */
function bracketed({ text, start }: { text: string; start: number }, named: Mention) {
  const parts = [...text.matchAll(/[^\s,·/]+/gu)].map(([word]) => ({ word }));
  const places = [...text.matchAll(/[^\s,·/]+/gu)].map((match) => match.index);
  const last = parts.at(-1);
  if (!last) return;
  let titleFrom = parts.length;
  if (isTitle(last.word) && !isStatus(last.word)) {
    titleFrom -= 1;
    while (titleFrom > 0 && isTitlePart(parts[titleFrom - 1]!.word)) titleFrom -= 1;
    named.title ??= { start: start + places[titleFrom]!, end: start + places.at(-1)! + last.word.length };
  }
  const bodyLast = parts[titleFrom - 1];
  if (bodyLast && named.bodies.length === 0 && (titleFrom < parts.length || isBody(bodyLast.word))) {
    named.bodies.push({
      name: { start: start + places[0]!, end: start + places[titleFrom - 1]! + bodyLast.word.length },
    });
  }
}

function trimmed({ start, text }: { start: number; text: string }): Place {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

/** The name in the other script among what stands in brackets: `National … Consortium, NAKASEC, 단체`. */
function otherScriptIn(text: string, start: number, isHangulName: boolean): Place | undefined {
  let at = 0;
  for (const part of text.split(/[,/·]/u)) {
    const isOther = isHangulName ? /^[^가-힣]*[A-Za-z][^가-힣]*$/u.test(part) : /[가-힣]/u.test(part);
    if (isOther) return trimmed({ start: start + at, text: part });
    at += part.length + 1;
  }
  return undefined;
}
