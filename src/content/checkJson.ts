/**
 * Where a JSON file is broken. `JSON.parse` alone reads it; but it says where it stopped differently in each
 * browser or not at all, and it drops the first of two equal keys without a word. So the same text is walked
 * once more, only to find the place.
 */
import { fieldAt, type Fault } from './BrokenContent';

/** Reads JSON. @returns its value (undefined where it is broken) and what is wrong with it. */
export function readJson(text: string): { value: unknown; faults: Fault[] } {
  const walk = new Walk(text);
  const stop = walk.toTheEnd();
  if (stop instanceof TooDeep) return { value: undefined, faults: [{ field: '', message: stop.message }] };
  try {
    return { value: JSON.parse(text), faults: walk.faults };
  } catch (error) {
    const where = stop ? `${lineAndColumn(text, stop.at)}: ${stop.message}` : String(error);
    return { value: undefined, faults: [{ field: '', message: `is not JSON: ${where}` }] };
  }
}

class Stop extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** What reads such a value, and what reads this one, goes into it step by step, and would fall off the stack. */
class TooDeep extends Stop {}

/** More than twice as deep as anything of the format. */
const deepest = 20;

class Walk {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #token =
    /[ \t\r\n]*("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|[{}[\],:]|[^ \t\r\n"{}[\],:]+|$)/uy;
  #next = '';

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns the first place that is no JSON, or null. */
  toTheEnd(): Stop | null {
    try {
      this.#step();
      this.#value([]);
      if (this.#next !== '') throw this.#expected('the end of the file');
      return null;
    } catch (stop) {
      if (stop instanceof Stop) return stop;
      throw stop;
    }
  }

  #step() {
    const end = this.#token.lastIndex;
    const match = this.#token.exec(this.#text);
    if (!match) {
      const quote = this.#text.indexOf('"', end);
      throw new Stop(
        quote,
        'the string that begins here doesn’t end on its line, or holds a tab or a stray “\\”',
      );
    }
    this.#next = match[1] ?? '';
  }

  #stopped(message: string) {
    return new Stop(this.#token.lastIndex - this.#next.length, message);
  }

  #expected(what: string) {
    return this.#stopped(
      `${what} should stand here, but ${this.#next ? `“${shown(this.#next)}” does` : 'the file ends'}`,
    );
  }

  #value(path: unknown[]) {
    if (path.length > deepest) throw new TooDeep(0, `is nested deeper than ${deepest} lists and objects`);
    if (this.#next === '{') return this.#object(path);
    if (this.#next === '[') return this.#items(']', (index) => this.#value([...path, index]));
    if (!/^(".*"|true|false|null|-?\d[\d.eE+-]*)$/su.test(this.#next)) throw this.#expected('a value');
    this.#step();
  }

  #object(path: unknown[]) {
    const keys = new Set<string>();
    this.#items('}', () => {
      if (!this.#next.startsWith('"')) throw this.#expected('a key in straight quotation marks');
      const inside = [...path, this.#next.slice(1, -1)];
      if (keys.has(this.#next)) {
        this.faults.push({
          field: fieldAt(inside),
          message: 'stands here twice, and only one would be read',
        });
      }
      keys.add(this.#next);
      this.#step();
      if (this.#next !== ':') throw this.#expected('a colon');
      this.#step();
      this.#value(inside);
    });
  }

  #items(closing: string, item: (index: number) => void) {
    this.#step();
    for (let index = 0; this.#next !== closing; index += 1) {
      item(index);
      if (this.#next === closing) break;
      if (this.#next !== ',') throw this.#expected(`a comma or “${closing}”`);
      this.#step();
      if (this.#next === closing) throw this.#stopped(`no comma may stand before “${closing}”`);
    }
    this.#step();
  }
}

/** Short, and with a name for what an editor doesn't show: a byte order mark, a no-break space. */
function shown(token: string): string {
  const visible = token.replace(
    /[^\p{L}\p{N}\p{P}\p{S} ]/gu,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
