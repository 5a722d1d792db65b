/** A statement as an English release prints it: quote, attribution, quote; or the attribution first. */
import type { Random } from './random';

export interface Quote {
  /** The printed paragraphs, attribution included. */
  paragraphs: string[];
  /** The sentences as they are printed; in pieces where the attribution stands inside one. */
  sides: (string | string[])[];
  /** For each sentence, the unbroken stretch it stands in; null where it is itself broken. */
  stretches: (number | null)[];
}

/**
 * @param sentences two or more; the first may hold a `|` where the attribution can break in.
 * @param speaker with title and organization: `Maya Starfield, Director of Cedar House`.
 */
export function englishQuote(
  sentences: readonly string[],
  speaker: string,
  verb: string,
  random: Random,
): Quote {
  const [first = '', ...rest] = sentences;
  const [before = '', after] = first.split(' | ');
  const inTwo = rest.length > 3 && random.chance(0.4) ? rest.length - random.between(1, 2) : undefined;
  if (random.chance(0.3)) {
    const whole = [after === undefined ? first : `${before} ${after}`, ...rest];
    return quoted(`${speaker}, ${verb}: `, whole, whole, 0, inTwo);
  }
  if (after !== undefined) {
    const { stretches, ...quote } = quoted(
      `“${before}” ${verb} ${speaker}, `,
      [after, ...rest],
      [[before, after], ...rest],
      0,
      inTwo,
    );
    return { ...quote, stretches: [null, ...stretches.slice(1)] };
  }
  const said = random.between(1, Math.min(3, rest.length));
  const sides = sentences.map((sentence, index) => (index === said - 1 ? withComma(sentence) : sentence));
  return quoted(
    `“${sides.slice(0, said).join(' ')}” ${verb} ${speaker}. `,
    sides.slice(said),
    sides,
    said,
    inTwo === undefined ? undefined : Math.max(inTwo - said, 1),
  );
}

/**
 * @param head what stands before the last quotation.
 * @param words that quotation's sentences.
 * @param said how many of the sides stand in the head.
 * @param inTwo after how many of the words a new paragraph begins, if one does.
 */
function quoted(
  head: string,
  words: string[],
  sides: Quote['sides'],
  said: number,
  inTwo = words.length,
): Quote {
  const next = words.slice(inTwo);
  return {
    // A quotation that runs on is opened again in the next paragraph, and closed only there.
    paragraphs: [
      `${head}“${words.slice(0, inTwo).join(' ')}${next.length > 0 ? '' : '”'}`,
      ...(next.length > 0 ? [`“${next.join(' ')}”`] : []),
    ],
    sides,
    stretches: sides.map((_, index) => {
      if (index < said) return 0;
      return index < said + inTwo ? 1 : 2;
    }),
  };
}

/** The comma that an attribution asks for; a question or an exclamation keeps its mark. */
function withComma(sentence: string): string {
  return sentence.replace(/\.(’?)$/u, ',$1');
}
