/**
 * A sentence of a release as its words: each with the brackets that hang on it and the particle it ends in. What
 * stands in quotation marks is one word here, and so never read.
 */

/** What quoted words are covered with, so that places stay the same. */
export const cover = '\uE000';

interface Bracket {
  start: number;
  end: number;
  text: string;
}

export interface Token {
  start: number;
  /** Up to here the word, without brackets and what follows them. */
  end: number;
  word: string;
  brackets: Bracket[];
  /** The letters after the brackets: `는` in `센터(Center)는`. */
  tail: string;
  /** The mark after it: `,`, `·`, `:`, or nothing. */
  after: string;
  isQuote: boolean;
}

const dots = '·‧ㆍ•⋅・∙/';
const commas = ',，、;';

/** The words from `start` up to `end`. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const char = text.charAt(at);
    const last = tokens.at(-1);
    if (/\s/u.test(char)) {
      at += 1;
    } else if (char === cover) {
      const from = at;
      while (at < end && text.charAt(at) === cover) at += 1;
      tokens.push({ start: from, end: at, word: '', brackets: [], tail: '', after: '', isQuote: true });
    } else if ('(（'.includes(char) && (!last || last.isQuote)) {
      // Brackets that hang on no word are read as words: `“…” (오수경, 함께센터 사무총장)`.
      at += 1;
    } else if (char === '(' || char === '[' || char === '（') {
      const close = closeOf(text, at, end);
      if (last && !last.isQuote && last.tail === '' && close > at) {
        last.brackets.push({ start: at + 1, end: close, text: text.slice(at + 1, close) });
      }
      const behind = close > at ? close + 1 : at + 1;
      at = behind;
      if (last) while (at < end && isLetter(text.charAt(at))) at += 1;
      if (last && at > behind) {
        const letters = text.slice(behind, at);
        if (isParticle(letters)) last.tail = letters;
        else tokens.push(wordToken(text, behind, at));
      }
    } else if (
      dots.includes(char) ||
      commas.includes(char) ||
      ':：='.includes(char) ||
      /[–—―~|]/u.test(char)
    ) {
      if (last)
        last.after += dots.includes(char)
          ? '·'
          : commas.includes(char)
            ? ','
            : ':：='.includes(char)
              ? ':'
              : '–';
      at += 1;
    } else if (isLetter(char)) {
      const from = at;
      while (at < end && isLetter(text.charAt(at)) && !isSwitch(text, from, at)) at += 1;
      tokens.push(wordToken(text, from, at));
    } else {
      at += 1;
    }
  }
  return tokens;
}

function wordToken(text: string, start: number, end: number): Token {
  return { start, end, word: text.slice(start, end), brackets: [], tail: '', after: '', isQuote: false };
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}\p{N}'’.&%$-]/u.test(char);
}

/** Where Latin letters run into Hangul with no space, as in `Herring법무부장관`; a particle stays with its word. */
function isSwitch(text: string, from: number, at: number): boolean {
  if (at === from || !/[가-힣]/u.test(text.charAt(at)) || !/[A-Za-z.]/u.test(text.charAt(at - 1)))
    return false;
  const letters = /^[가-힣]{1,7}/u.exec(text.slice(at, at + 7))?.[0] ?? '';
  return letters.length > 2 && !isParticle(letters);
}

/** The place of the bracket that closes the one here, no further than a name in brackets reaches; -1 for none. */
function closeOf(text: string, at: number, end: number): number {
  let depth = 0;
  for (let index = at; index < Math.min(end, at + 300); index += 1) {
    const char = text.charAt(index);
    if ('([（'.includes(char)) depth += 1;
    if (depth > 3) return -1;
    if (')]）'.includes(char)) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

const particles =
  '께서는 께서도 께서 에서는 에서도 에게는 에서 에게 에는 에도 으로는 으로서 으로 로서 로는 라는 이란 란 부터 까지 이나 측은 측이 측도 측 은 는 이 가 도 의 을 를 과 와 에 로 만 나 인 및 등은 등이 등 씨는 씨가 씨도 씨의 씨 군은 군이 군 양은 양이 양 님은 님이 님'.split(
    ' ',
  );
const particleSet = new Set(particles);

function isParticle(letters: string): boolean {
  return particleSet.has(letters);
}

export interface Parted {
  base: string;
  particle: string;
}

const closedOnly = new Set(['은', '이', '을', '과', '이나', '이란', '으로', '으로는', '으로서']);
const openOnly = new Set(['는', '가', '를', '와', '나', '란', '라는']);
const splitOff =
  '께서는 께서도 께서 에서는 에서도 에게는 에서 에게 에는 에도 으로서 으로 로서 은 는 이 가 도 의 을 를 과 와 에 로 인'.split(
    ' ',
  );

/** A word and its particle, where that particle may follow its sound: none in `가은`, whose 가 is open. */
export function parted(token: Token): Parted {
  if (token.tail !== '') return { base: token.word, particle: token.tail };
  const particle = splitOff.find(
    (one) => token.word.length > one.length && token.word.endsWith(one) && fits(token.word, one),
  );
  if (particle === undefined) return { base: token.word, particle: '' };
  return { base: token.word.slice(0, -particle.length), particle };
}

function fits(word: string, particle: string): boolean {
  const before = word.charAt(word.length - particle.length - 1);
  if (!/[가-힣]/u.test(before)) return true;
  if (closedOnly.has(particle)) return isClosed(before);
  if (openOnly.has(particle)) return !isClosed(before);
  return true;
}

/** Whether a syllable ends in a consonant. */
export function isClosed(syllable: string): boolean {
  return (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;
}
