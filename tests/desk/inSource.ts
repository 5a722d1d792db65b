/** Places in a source, counted in its characters without the white space: what a hard-wrapped line can't shift. */
import { normal } from '../../src/content/verbatim';
import type { SourceText, Span } from '../../src/desk/importer/source';

/** From the first character up to the end. */
export interface Stretch {
  start: number;
  end: number;
}

export class InSource {
  /** All texts of the release, one after the other, without white space. */
  readonly #letters: string;
  /** For each text, how many letters stand before each of its characters. */
  readonly #before: number[][];
  readonly #texts: readonly SourceText[];
  #cursor = 0;

  constructor(texts: readonly SourceText[]) {
    this.#texts = texts;
    let letters = 0;
    this.#before = texts.map(({ text }) => {
      const before = Array.from({ length: text.length }, (_, at) => {
        const here = letters;
        if (/\S/u.test(text.charAt(at))) letters += 1;
        return here;
      });
      return [...before, letters];
    });
    this.#letters = texts.map(({ text }) => withoutSpace(text)).join('');
  }

  at({ text, start, end }: Span): Stretch {
    return { start: this.#before[text]?.[start] ?? 0, end: this.#before[text]?.[end] ?? 0 };
  }

  /** The words' place, after those that were found before them where they stand twice; undefined where they stand nowhere. */
  find(words: string): Stretch | undefined {
    const letters = withoutSpace(words.normalize('NFC'));
    const after = this.#letters.indexOf(letters, this.#cursor);
    const start = after === -1 ? this.#letters.indexOf(letters) : after;
    if (start === -1) return undefined;
    this.#cursor = start + letters.length;
    return { start, end: this.#cursor };
  }

  /** The words as they are compared. */
  words({ start, end }: Stretch): string {
    const parts = this.#texts.map(({ text }, index) =>
      text.slice(this.#placeOf(index, start), this.#placeOf(index, end)),
    );
    return normal(parts.join(' '));
  }

  /** Where in a text the letter with this number stands. */
  #placeOf(index: number, letter: number) {
    const place = this.#before[index]!.findIndex((before) => before >= letter);
    return place === -1 ? this.#before[index]!.length : place;
  }
}

/** Stretches that touch are one: sentences of a quotation, paragraphs of one without marks. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) all.push({ start, end });
  }
  return all;
}

export function overlap(a: Stretch, b: Stretch) {
  return a.start < b.end && b.start < a.end;
}

function withoutSpace(text: string) {
  return text.replaceAll(/\s+/gu, '');
}
