/** Korean particles that follow the sound of the word before them. */
import { josa } from 'es-hangul';

type Pair = Parameters<typeof josa>[1];

const digitReadings = '영일이삼사오육칠팔구';

/**
 * A word with its particle: `시민센터가`, `서울로`, `Civic Center(시민센터)가`.
 * @param word ends in Hangul, a digit (read as a number), or either with a bracket after it that isn't read; a bracket in
 *   Hangul after Latin letters says how those sound.
 * @param pair both forms, as es-hangul names them: `은/는`, `이/가`, `을/를`, `와/과`, `으로/로` …
 * @returns after a Latin letter, whose sound nothing tells, both forms in writing: `ACME은(는)`.
 */
export function withParticle(word: string, pair: string): string {
  const read = word.replace(/\s*\([^()]*\)\s*$/u, '');
  const last = read.at(-1) ?? '';
  const bracketed = /\(([^()]*\p{Script=Hangul})\)\s*$/u.exec(word)?.[1];
  if (/\p{Script=Latin}/u.test(last) && bracketed) return word + josa.pick(bracketed, pair as Pair);
  if (/\p{Script=Latin}/u.test(last)) {
    const [closed, open] = pair.split('/');
    return `${word}${closed}(${open})`;
  }
  const sounding = /\d/.test(last) ? digitReadings.charAt(Number(last)) : read;
  return word + josa.pick(sounding, pair as Pair);
}
