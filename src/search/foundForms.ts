/** Which forms of names answer a query, and how much of each. */
import { startsWord } from './fold';
import type { Matcher } from './matchers';
import type { NameForm, NameForms } from './nameForms';
import { eachPlace } from './places';
import { merged } from './ranges';
import type { Range } from './results';

/** How much of a name was found: all of it, its beginning, the beginning of its words, or a part of them. */
export const degrees = { whole: 4, start: 3, words: 2, inside: 1 };

export interface FoundForm {
  form: NameForm;
  degree: number;
  /** In the form. */
  marks: Range[];
}

/**
 * Forms in which each of the matchers finds something.
 * @param typed the query without spaces, folded: all of the forms that answer to nothing less.
 */
export function foundForms(all: NameForms, typed: string, matchers: readonly Matcher[]): FoundForm[] {
  const [first = new Map<number, Range[]>(), ...others] = matchers.map((find) => places(all, find));
  return [...first.keys()].flatMap((index): FoundForm[] => {
    const each = [first, ...others].map((found) => found.get(index));
    const form = all.forms[index];
    if (!form || each.includes(undefined)) return [];
    const start = all.starts[index] ?? 0;
    const text = all.text.slice(start, start + form.text.length);
    if (form.isWhole && text !== typed) return [];
    const marks = merged(each.flatMap((ranges) => ranges ?? []));
    return [{ form, degree: degreeOf(text, marks, matchers.length), marks }];
  });
}

function places({ text, starts }: NameForms, find: Matcher): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  eachPlace(find, text, starts, (index, from, to) => {
    const start = starts[index] ?? 0;
    const ranges = found.get(index);
    if (ranges) ranges.push([from - start, to - start]);
    else found.set(index, [[from - start, to - start]]);
  });
  return found;
}

function degreeOf(text: string, marks: readonly Range[], words: number): number {
  const [first] = marks;
  if (words === 1 && first?.[0] === 0) return first[1] === text.length ? degrees.whole : degrees.start;
  return marks.every(([from]) => startsWord(text, from)) ? degrees.words : degrees.inside;
}
