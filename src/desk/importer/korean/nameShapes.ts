/** Which of the words before a title are the name. */
import { isKnown, isBodyWord } from './wordsKnown';
import type { Words, Place } from './mention';
import {
  isFamilyName,
  isCommonWord,
  isHangul,
  latinNameIn,
  isLatinNameWord,
  koreanName,
  wordsSpelledBy,
} from './names';
import { isTitle } from './titles';
import { parted, type Token } from './tokens';

/** The likeliest name among words: by what the network knows, brackets, shape and place. */
export function bestName(
  words: Words,
  low: number,
  high: number,
  titleFrom: number,
): { from: number; to: number; place: Place } | undefined {
  let best: { from: number; to: number; place: Place; score: number } | undefined;
  for (let to = high; to >= low; to -= 1) {
    for (let from = to; from >= low && to - from < 4; from -= 1) {
      const shape = shapeOf(words, from, to, low);
      if (shape <= 0) continue;
      const before = words.tokens[from - 1];
      const beforeBase = before && from > low ? parted(before) : undefined;
      const score =
        shape +
        (to + 1 === titleFrom ? 6 : 0) +
        // Of a foreign name and an organization with nothing between them, the name stands first.
        (from === low ? (shape < 20 ? 8 : 4) : 0) +
        (beforeBase &&
        (beforeBase.particle === '의' ||
          beforeBase.particle === '인' ||
          isBodyWord(words, beforeBase.base) ||
          isTitle(beforeBase.base))
          ? 6
          : 0);
      if (!best || score > best.score) {
        best = { from, to, score, place: { start: words.tokens[from]!.start, end: words.tokens[to]!.end } };
      }
    }
  }
  return best && best.score >= 14 ? best : undefined;
}

/** How much these words look like one whole name; 0 for not at all. */
function shapeOf(words: Words, from: number, to: number, low: number): number {
  const tokens = words.tokens.slice(from, to + 1);
  const last = tokens.at(-1)!;
  if (
    tokens
      .slice(0, -1)
      .some(({ after, brackets, tail }) => after !== '' || brackets.length > 0 || tail !== '')
  )
    return 0;
  if (last.tail !== '' && !/^(?:씨|군|양|의)/u.test(last.tail)) return 0;
  const parts = tokens.map(({ word }) => word);
  if (isKnown(words, from, to, last.word)) return 100;
  if (parts.length > 1 && parts.some((word) => /[가-힣]{2}(?:집|회|마당|학교)$/u.test(word))) return 0;
  if (parts.slice(0, -1).some((word, index) => isNoGivenName(words, word, tokens[index]!))) return 0;
  const latin = last.brackets.map(({ text }) => latinNameIn(text)).find((text) => text !== undefined);
  if (latin && parts.every(isHangul) && !parts.some((word) => isBodyWord(words, word))) {
    const before = words.tokens.slice(Math.max(low, to - 3), to + 1).map(({ word }) => word);
    return wordsSpelledBy(latin, before) === parts.length ? 60 : 0;
  }
  const bonus = last.brackets.some(({ text }) => /^\d{1,3}세?$|^(?:사진|가명)/u.test(text.trim())) ? 15 : 0;
  if (parts.every(isLatinNameWord)) return parts.length === 1 ? 0 : 26 + parts.length + bonus;
  if (parts.some((word) => words.known.words.has(word))) return 0;
  if (!parts.every(isHangul) || parts.some(isCommonWord)) {
    // `김` is a family name, and `한`, `전` are parts too.
    if (!parts.every((word) => isHangul(word) && (isFamilyName(word) || !isCommonWord(word)))) return 0;
  }
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return [0, 8, 24, 31][koreanName(first)]! + bonus;
  if (parts.length === 2) {
    if (isFamilyName(first) && second.length === 2 && first.length === 1) return 18 + bonus;
    if (koreanName(first) === 3 && first.length === 3) return 0;
    if (isFamilyName(second) && first.length > 1) return 28 + bonus;
    if (isFamilyName(second) && isFamilyName(first)) return 24 + bonus;
    if (koreanName(second) === 3 && second.length === 3) return 0;
    return (first.length > 1 || isFamilyName(first)) && second.length > 1 ? 17 + bonus : 14 + bonus;
  }
  if (parts.length === 3 && first.length > 1 && isFamilyName(second) && second.length === 1) {
    if (words.known.surnames.has(third) || isBeforeOffice(words, to)) return 40;
    return (isFamilyName(third) ? 30 : koreanName(third) === 3 ? 0 : 12) + bonus;
  }
  return parts.length === 3 && koreanName(third) < 3 && parts.every((word) => word.length > 1)
    ? 4 + bonus
    : 0;
}

/** A word that stands before a name and is none: with the particle of another part of the sentence, or a verb. */
function isNoGivenName(words: Words, word: string, token: Token): boolean {
  if (/(?:[가-힣]의|을|를|에서|에게|으로|까지|부터|하고|는지|하는|되는|있는|없는)$/u.test(word)) return true;
  const { base, particle } = parted(token);
  return particle !== '' && (isBodyWord(words, base) || isCommonWord(base));
}

/** A name with neither title nor brackets: one that is usual, or stands behind title or organization. */
function isPlain(words: Words, from: number, to: number, shape: number): boolean {
  const word = words.tokens[to]!.word;
  if (
    shape === 24 ||
    shape === 8 ||
    /(?:[법제권률료금책처론회점집국청당층품]|[법례의정혁산책]안)$/u.test(word)
  )
    return false;
  return shape > 17 && !/(?:[하되있없않겠]|는지|다|라|자고)$/u.test(from < to ? word : '');
}

/** `미셸 박 스틸 연방하원의원`: an office that no organization’s name stands before. */
function isBeforeOffice(words: Words, to: number): boolean {
  return words.tokens
    .slice(to + 1, to + 4)
    .some(({ word }) => /(?:하원|상원)의원(?:은|이|도|의)?$/u.test(word));
}

/** `코닐리어스 데이드 (이발사)`, or all that stands before a colon. */
function isListed(words: Words, from: number, to: number, low: number): boolean {
  const { brackets, after } = words.tokens[to]!;
  if (after.startsWith(':')) return from === low;
  return brackets.some(({ text }) =>
    isTitle(
      text
        .trim()
        .split(/[\s,]+/u)
        .at(-1) ?? '',
    ),
  );
}

export function nameEndingAt(words: Words, low: number, index: number, isHonoured: boolean) {
  let best: { from: number; place: Place; isShort: boolean; score: number } | undefined;
  for (let from = index; from >= low && index - from < 4; from -= 1) {
    const shape = shapeOf(words, from, index, low);
    const before = words.tokens[from - 1];
    const isAfterTitle =
      before !== undefined &&
      from > low &&
      (isTitle(parted(before).base) ||
        parted(before).particle === '의' ||
        isBodyWord(words, parted(before).base));
    if (
      !isHonoured &&
      !isAfterTitle &&
      !isListed(words, from, index, low) &&
      !isPlain(words, from, index, shape)
    )
      continue;
    const score = shape + (isAfterTitle || from === low ? 3 : 0);
    if (shape > 0 && score > (best?.score ?? (isHonoured ? 7 : 16))) {
      best = {
        from,
        place: { start: words.tokens[from]!.start, end: words.tokens[index]!.end },
        isShort: false,
        score,
      };
    }
  }
  const { word, start, end } = words.tokens[index]!;
  if (best || !isHonoured || isCommonWord(word)) return best;
  return { from: index, place: { start, end }, isShort: true };
}

export function endsKnown(words: Words, index: number, base: string): boolean {
  return [0, 1, 2, 3].some((back) => index - back >= 0 && isKnown(words, index - back, index, base));
}
