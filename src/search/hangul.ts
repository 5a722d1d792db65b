/** Hangul as it is typed: particles after a word, a syllable not finished, initial consonants for a whole word. */
import {
  assemble,
  canBeChoseong,
  combineCharacter,
  convertHangulToQwerty,
  convertQwertyToHangul,
  disassemble,
  disassembleCompleteCharacter,
  getJongseong,
  hasBatchim,
} from 'es-hangul';

export const hasHangul = (text: string) => /[가-힣ㄱ-ㅣ]/.test(text);

/** Whether a word is given by its initial consonants alone: `ㅎㄴㅅㅌ`. */
export const isConsonants = (text: string) => /^[ㄱ-ㅎ]+$/.test(text);

/** Consonants that the keyboard put together, one by one: nobody who types `ㄳ` for two syllables means that letter. */
export function apart(text: string): string {
  return text.replaceAll(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (letter) => disassemble(letter));
}

const syllable = /[가-힣]/;

/** What stands after a noun, by the sound it asks for: a final consonant before it, none, or either. */
const closed = '이 은 을 과 으로 으로서 으로써 이나 이라 이라는 이며'.split(' ');
const open = '가 는 를 와'.split(' ');
const rieul = '로 로서 로써'.split(' ');
const either = (
  '의 에 도 만 들 에서 에게 에게서 께 께서 한테 부터 까지 처럼 보다 마다 조차 입니다 이다 ' +
  '하다 합니다 한다 하는 하고 하며 했다 했습니다 하기 하여 해'
).split(' ');

const particles = [...closed, ...open, ...rieul, ...either].toSorted((a, b) => b.length - a.length);

function follows(particle: string, stem: string) {
  const last = stem.at(-1) ?? '';
  if (either.includes(particle) || !syllable.test(last)) return true;
  if (rieul.includes(particle)) return ['', 'ㄹ'].includes(getJongseong(last));
  return hasBatchim(last) === closed.includes(particle);
}

/** A word without its particles: `이민자` for `이민자들에게는`. Two letters at least are left. */
export function stemOf(word: string): string {
  const particle = particles.find(
    (one) => word.length - one.length >= 2 && word.endsWith(one) && follows(one, word.slice(0, -one.length)),
  );
  return particle === undefined ? word : stemOf(word.slice(0, -particle.length));
}

/** A word without a particle that is still being typed: `권리` for `권린` and `권리느`. */
export function halfStemOf(word: string): string | undefined {
  const last = disassembleCompleteCharacter(word.at(-1) ?? '');
  if (word.length < 2 || !last) return undefined;
  if (last.jongseong === '')
    return /[느르드으까부처보마]$/.test(word) ? atLeastTwo(word.slice(0, -1)) : undefined;
  if (!'ㄱㄴㄷㄹㅁㅂㅇ'.includes(last.jongseong)) return undefined;
  return atLeastTwo(word.slice(0, -1) + combineCharacter(last.choseong, last.jungseong));
}

function atLeastTwo(stem: string) {
  return stem.length < 2 ? undefined : stem;
}

/** Every syllable that begins with a consonant, as a class of a regular expression. */
export function beginningWith(consonant: string): string {
  return `[${combineCharacter(consonant, 'ㅏ')}-${combineCharacter(consonant, 'ㅣ', 'ㅎ')}]`;
}

/** Vowels that another key may still change; the last of what can come of them. */
const growing: Record<string, string> = { ㅗ: 'ㅗㅣ', ㅜ: 'ㅜㅣ', ㅡ: 'ㅡㅣ' };

/** What the letter typed last may become, as a part of a regular expression. */
export function continued(letter: string): string {
  if (canBeChoseong(letter)) return beginningWith(letter);
  const parts = disassembleCompleteCharacter(letter);
  if (!parts) return letter;
  const { choseong, jungseong, jongseong } = parts;
  if (jongseong === '') {
    return `[${letter}-${combineCharacter(choseong, growing[jungseong] ?? jungseong, 'ㅎ')}]`;
  }
  const before = combineCharacter(choseong, jungseong, jongseong.slice(0, -1));
  return `(?:${letter}|${before}${beginningWith(jongseong.slice(-1))})`;
}

/** A name's letters one by one, to tell how far two spellings are apart. */
export const lettersOf = (text: string) => disassemble(text);

/** Letters that were typed one by one as the syllables that they make. */
export const assembled = (letters: string) => (letters === '' ? '' : assemble([...letters]));

/** Nobody types more than this before they see that it is the wrong layout; assembling more takes too long. */
const mostTyped = 100;

/**
 * What the same keys write in the other layout: `하나` for `gksk`, `hana` for `ㅗ뭄`.
 * @returns nothing where that makes no word.
 */
export function inOtherLayout(query: string): string | undefined {
  const typed = query.normalize('NFC').trim();
  if (typed.length > mostTyped) return undefined;
  if (hasHangul(typed)) {
    const latin = convertHangulToQwerty(typed);
    return /[a-z]{3}/i.test(latin) ? latin : undefined;
  }
  if (!/^[a-z\s\p{P}]+$/iu.test(typed)) return undefined;
  // Shift makes other letters; who left it on meant those without.
  return [typed, typed.toLowerCase()].map(typedInHangul).find((hangul) => {
    const words = hangul.split(/[\s\p{P}]+/u).filter(Boolean);
    return words.length === 1 && /^[ㄱ-ㅎ]{3,}$/.test(hangul)
      ? true
      : words.every((word) => /^[가-힣]+[ㄱ-ㅎ]?$/.test(word)) &&
          words.some((word) => /^[가-힣]{2}/.test(word));
  });
}

/** @returns nothing for vowels without a consonant, at which es-hangul throws: no Korean word begins so. */
function typedInHangul(latin: string): string {
  try {
    return convertQwertyToHangul(latin);
  } catch {
    return '';
  }
}
