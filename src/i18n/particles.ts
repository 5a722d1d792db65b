/** Korean particles that follow the sound of the word before them. */
const digitReadings = '영일이삼사오육칠팔구';

/**
 * A word with its particle: `시민센터가`, `서울로`, `Civic Center(시민센터)가`.
 * @param word ends in Hangul, a digit (read as a number), or either with a bracket after it that isn't read; a bracket in
 *   Hangul after Latin letters says how those sound.
 * @param pair both forms, `은/는`, `이/가`, `을/를`, `와/과`, `으로/로` …
 * @returns after a Latin letter, whose sound nothing tells, both forms in writing: `ACME은(는)`.
 */
export function withParticle(word: string, pair: string): string {
  const read = word.replace(/\s*\([^()]*\)\s*$/u, '');
  const last = read.at(-1) ?? '';
  const bracketed = /\(([^()]*\p{Script=Hangul})\)\s*$/u.exec(word)?.[1];
  if (/\p{Script=Latin}/u.test(last) && bracketed) return word + soundedBy(bracketed, pair);
  if (/\p{Script=Latin}/u.test(last)) {
    const [closed, open] = pair.split('/');
    return `${word}${closed}(${open})`;
  }
  const sounding = /\d/.test(last) ? digitReadings.charAt(Number(last)) : read;
  return word + soundedBy(sounding, pair);
}

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
const finalL = 8;

/** The form that a word's last syllable asks for. es-hangul, which the tests compare it with, brings 4 kB for this. */
function soundedBy(word: string, pair: string): string {
  const code = word.charCodeAt(word.length - 1);
  const isSyllable = code >= firstSyllable && code <= lastSyllable;
  const final = isSyllable ? (code - firstSyllable) % finals : 0;
  const isClosed = final > 0 && !(final === finalL && pair.startsWith('으로'));
  const [first = '', second = ''] = pair.split('/');
  // Of this pair alone, the form after a vowel is named first.
  return isClosed === (pair !== '와/과') ? first : second;
}
