/** A part of the texts as the search goes through it: one long text, and where each passage stands in it. */
import type { Searched, SearchPartView } from '../content/searchViews';
import { fold } from './fold';
import type { Matcher } from './matchers';
import { eachPlace } from './places';

export interface LoadedPart {
  view: SearchPartView;
  /** All passages, folded, a line each. */
  text: string;
  /** Where each statement's passages begin in it. */
  starts: number[];
}

/** What one word finds: for each statement of a part how often, and how well at best. */
export interface Found {
  counts: Uint16Array;
  fits: Float32Array;
  /** How many statements. */
  statements: number;
}

const loaded = new WeakMap<SearchPartView, LoadedPart>();

export function loadPart(view: SearchPartView): LoadedPart {
  const known = loaded.get(view);
  if (known) return known;
  const starts: number[] = [];
  let length = 0;
  const lines = view.statements.flatMap(({ passages }) => {
    starts.push(length);
    return passages.map(([, words]) => {
      length += words.length + 1;
      return words;
    });
  });
  const part = { view, text: fold(lines.join('\n')), starts };
  loaded.set(view, part);
  return part;
}

/** The text of a statement's passages, folded. */
export function textOf({ text, starts }: LoadedPart, index: number): string {
  return text.slice(starts[index], starts[index + 1]);
}

export function findIn({ view, text, starts }: LoadedPart, find: Matcher): Found {
  const counts = new Uint16Array(view.statements.length);
  const fits = new Float32Array(view.statements.length);
  let statements = 0;
  eachPlace(find, text, starts, (index, _from, _to, fit) => {
    if (counts[index] === 0) statements += 1;
    counts[index] = Math.min((counts[index] ?? 0) + 1, 65_535);
    fits[index] = Math.max(fits[index] ?? 0, fit);
  });
  return { counts, fits, statements };
}

/** The statement that an index in a part means. */
export function statementAt({ view }: LoadedPart, index: number): Searched {
  const one = view.statements[index];
  if (!one) throw new Error(`Part ${view.part} has no statement ${index}.`);
  return one;
}
