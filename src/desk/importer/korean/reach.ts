/** How far back one noun reaches: from a title or a name to the word that cannot be part of it. */
import { isKnown, isBodyWord } from './wordsKnown';
import type { Words } from './mention';
import { bestName } from './nameShapes';
import {
  isFamilyName,
  isCommonWord,
  isHangul,
  isLatinName,
  isLatinNameWord,
  koreanName,
  latinNameIn,
} from './names';
import { isStatus, isTitle, isTitlePart } from './titles';
import { isClosed, parted, type Token } from './tokens';

const farthest = 10;
const adnominal =
  /(?:면서|며|지만|는데|하여|해서|하고|되고|이고|했고|위해|비롯해|비롯한|통해|대해|관해|따라|함께|한|하는|했던|하던|된|되는|있는|있던|없는|나선|나온|열린|맞은|만난|찾은|참석한|참가한|위한|통한|대한|관한|따른|온|받은|사는|이끄는|지낸|맡은|낸|들은|본)$/u;

/** Where a name may stand: back to what cannot be part of the same noun. */
export function lowestOf(words: Words, index: number): number {
  let low = index;
  while (low > 0 && index - low < farthest && !isEdge(words, low - 1, index)) low -= 1;
  return low;
}

function isEdge(words: Words, at: number, head: number): boolean {
  const token = words.tokens[at]!;
  if (token.isQuote || token.after.includes(':') || token.after.includes('–')) return true;
  const { word } = token;
  if (token.after === '·' && !isTitlePart(word) && !isTitle(word) && !isBodyWord(words, word)) return true;
  if (/[.!?]$/u.test(word) && !isLatinNameWord(word)) return true;
  if (token.after.includes(',')) {
    const { base } = parted(token);
    const isNameBefore = koreanName(base) >= 2 || isLatinNameWord(word) || isKnown(words, at, at, base);
    const isTitleBefore = isTitle(base) || isBodyWord(words, base);
    if (!isNameBefore && !isTitleBefore) return true;
    if (words.tokens.slice(at + 1, head).some(({ after }) => after.includes(','))) return true;
    // Two people: `오수경 사무총장, 김정우 디렉터는`.
    return isTitleBefore && hasName(words, at) && hasNameBetween(words, at + 1, head);
  }
  if (
    /^(?:더불어|앞서|반면|이후|이밖에|이외에|라고|이라고|고|라며|이라며|며|라면서|면서|이같이|이렇게|및|등|또|또한|이어|이에|한편|특히|그리고|그러나|하지만|아울러|오늘|어제|이날|지난|최근|이번|당시|먼저|끝으로|마지막으로|행사에|따르면|함께|\d+일|\d+월)$/u.test(
      word,
    )
  )
    return true;
  if (word.length === 1) return at > 0 && isObject(words.tokens[at - 1]!);
  const { base, particle } = parted(token);
  if (token.tail === '' && token.brackets.some(({ text }) => latinNameIn(text) !== undefined)) return false;
  const next = words.tokens[at + 1];
  if (next && isSpelledWith(words, word, base, next)) return false;
  const isBeforeTitle = at + 1 === head || (next !== undefined && isTitlePart(next.word));
  if (/(?:이자|이며|이고)$/u.test(word) && word.length > 3) return true;
  // `돕는`: behind a closed syllable 는 is no particle.
  if (/[가-힣]는$/u.test(word) && isClosed(word.charAt(word.length - 2))) return true;
  if (/^(?:제?\d+대|사는|한|새)$/u.test(word)) return true;
  if (/^[가-힣]는$/u.test(word) && at > 0 && isObject(words.tokens[at - 1]!)) return true;
  if (koreanName(word) >= (isBeforeTitle ? 1 : 2) || isTitlePart(word)) return false;
  if (/^(?:은|는|께서는|께서|이|가|도|에|로)$/u.test(particle)) {
    if (next && isFamilyName(next.word)) return false;
    if (next && next !== words.tokens[head] && mayBeGiven(words, word, base, next)) return false;
    if (next && next !== words.tokens[head] && isFamilyOfForeign(words, at, next)) return false;
    if (particle === '로' || particle === '에') return base.length > 1 && !isBeforeTitle;
    return !(isBeforeTitle && token.tail === '' && base.length === 1);
  }
  if (/^(?:을|를|에서|에서는|에서도|에게|에게는|으로|으로서|로서|에는|에도)$/u.test(particle)) {
    return base.length > 1;
  }
  if (/^(?:과|와)$/u.test(particle)) return hasName(words, at) || koreanName(base) >= 2 || isTitle(base);
  if (particle === '인')
    return !isTitle(base) && !isStatus(base) && base.length > 1 && !/^(?:한)$/u.test(base);
  if (particle === '의') return isStatus(base) || /^(?:오늘|이번|익명|우리|미국|이날|최근)$/u.test(base);
  return adnominal.test(word);
}

/** `에드가 아란데`: a given name that ends as a particle does, with a family name behind it. */
function mayBeGiven(words: Words, word: string, base: string, next: Token): boolean {
  return (
    isHangul(word) &&
    word.length < 6 &&
    !adnominal.test(word) &&
    !isCommonWord(base) &&
    !isBodyWord(words, base) &&
    isHangul(next.word) &&
    !isCommonWord(next.word) &&
    !adnominal.test(next.word)
  );
}

/** `캐럴라인 변(Caroline Byun)`: what stands before brackets with a longer name than the word they hang on. */
function isSpelledWith(words: Words, word: string, base: string, { word: family, brackets }: Token): boolean {
  return (
    brackets.some(({ text }) => latinNameIn(text) !== undefined) &&
    koreanName(family) < 2 &&
    isHangul(word) &&
    !isCommonWord(base) &&
    !isBodyWord(words, base) &&
    !adnominal.test(word)
  );
}

/** `마리벨 오르테가 하늘센터 국장`: a family name that ends as a particle does, between its given name and an organization. */
function isFamilyOfForeign(words: Words, at: number, next: Token): boolean {
  const given = words.tokens[at - 1];
  const isFirst = at === 1 || (at > 1 && /[,:–]/u.test(words.tokens[at - 2]!.after));
  if (!given || !isFirst || given.tail !== '' || given.after !== '' || given.isQuote) return false;
  const { word } = given;
  return (
    isHangul(word) &&
    !isCommonWord(word) &&
    !isBodyWord(words, word) &&
    !adnominal.test(word) &&
    (isBodyWord(words, next.word) || words.known.bodies.has(next.start) || isTitlePart(next.word))
  );
}

/** `집회를` before `연`: a verb of one syllable, no name. */
function isObject(token: Token): boolean {
  const { base, particle } = parted(token);
  return base.length > 1 && !isTitle(base) && /^(?:을|를|에서|에|과|와|로|으로)$/u.test(particle);
}

function hasName(words: Words, at: number): boolean {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((back) => at - back)
    .some((one) => {
      const word = words.tokens[one]?.word ?? '';
      return (
        koreanName(word) >= 2 ||
        isLatinNameWord(word) ||
        words.tokens[one]?.brackets.some(({ text }) => isLatinName(text))
      );
    });
}

function hasNameBetween(words: Words, from: number, to: number): boolean {
  return bestName(words, from, to - 1, to) !== undefined;
}
