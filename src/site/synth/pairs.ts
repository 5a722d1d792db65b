import type { Language } from '../../i18n/languages';

/** The same words in both languages of the made-up network. */
export type Pair = Record<Language, string>;

/** Reads a word list: English → Korean. */
export function pairs(table: Record<string, string>): Pair[] {
  return Object.entries(table).map(([en, ko]) => ({ en, ko }));
}

/** An id made of English words: `Elders’ Table` → `elders-table`. */
function idOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** Gives each thing an id that no other has: `maya-starling`, `maya-starling-2`. */
export class Ids {
  readonly #given = new Map<string, number>();

  of(words: string): string {
    const id = idOf(words);
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}
