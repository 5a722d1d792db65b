/** Numbers and days in English: `1.2 million`, `two and a half`, `twenty-one`, `Nov. 6`. */
import type { Figure } from './figures';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, index) => [word, index] as const),
  ...ordinals.map((word, index) => [word, index] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    [word.replace(/y$/u, 'ieth'), (index + 2) * 10] as const,
  ]),
  ['a dozen', 12],
  ['dozen', 12],
  ['twice', 2],
  ['both', 2],
  ['noon', 12],
  ['midnight', 12],
  ['decade', 10],
  ['century', 100],
  ['half', 0.5],
]);
/** Read as numbers only where the other language has that number. */
const unsure = /^(?:zero|one|first|second|dozen|both|twice|noon|midnight|half|decade|century)$/u;

const word = /\$?\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s|k|m|bn|%)?(?!\p{L})|\p{L}+/giu;

interface Token {
  text: string;
  start: number;
  end: number;
}

export function englishFigures(text: string): Figure[] {
  const tokens = [...text.matchAll(word)].map((match): Token => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = dayAt(tokens, index, text) ?? numberAt(tokens, index, text);
    if (!found) continue;
    figures.push(found.figure);
    index += found.taken - 1;
  }
  return figures;
}

interface Read {
  figure: Figure;
  taken: number;
}

function dayAt(tokens: Token[], index: number, text: string): Read | undefined {
  const [first, second] = [tokens[index]!, tokens[index + 1]];
  const month = monthOf(first, text);
  if (month === undefined) return undefined;
  const gap = second && text.slice(first.end, second.start);
  const day =
    second && /^[. ]{1,2}$/u.test(gap ?? '') ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(second.text) : null;
  if (second && day && Number(day[1]) <= 31) {
    return read(`${month}-${Number(day[1])}`, [first, second]);
  }
  // `may` and `march` are words, too.
  const isMonth =
    (second !== undefined && /^(?:19|20)\d\d$/u.test(second.text)) ||
    /^(?:in|of|since|until|by|this|last|next|early|late|mid)$/u.test(tokens[index - 1]?.text ?? '');
  return /^(?:may|march|mar)$/u.test(first.text) && !isMonth ? undefined : read(`${month}월`, [first]);
}

function monthOf({ text: name, start }: Token, text: string): number | undefined {
  const index = months.indexOf(name.slice(0, 3));
  if (index < 0 || !/^\p{Lu}/u.test(text.charAt(start))) return undefined;
  const full = 'january february march april may june july august september october november december'.split(
    ' ',
  );
  return name === full[index] || name.length === 3 || name === 'sept' ? index + 1 : undefined;
}

function numberAt(tokens: Token[], index: number, text: string): Read | undefined {
  const first = tokens[index]!;
  const start = valueOf(first.text);
  if (start === undefined) return undefined;
  const taken = [first];
  let total = 0;
  let current = start;
  for (let next = index + 1; next < tokens.length; next += 1) {
    const token = tokens[next]!;
    const gap = text.slice(tokens[next - 1]!.end, token.start);
    if (!/^[\s-]+$/u.test(gap)) break;
    const scale = scales.get(token.text);
    const value = /^\d/u.test(token.text) ? undefined : values.get(token.text);
    if (scale !== undefined) {
      current *= scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
    } else if (value !== undefined && !/\d/u.test(first.text) && isContinued(current, value))
      current += value;
    else if (token.text === 'and' && isHalf(tokens, next)) {
      current += 0.5;
      taken.push(...tokens.slice(next, next + 3));
      // `two and a half million`
      const scaled = tokens[next + 3];
      const by = scales.get(scaled?.text ?? '');
      if (scaled && by !== undefined) {
        current *= by;
        taken.push(scaled);
      }
      break;
    } else break;
    taken.push(token);
  }
  // `a year and a half`, `one month and a half`.
  const after = index + taken.length;
  const isUnitAndHalf = taken.length === 1 && tokens[after + 1]?.text === 'and' && isHalf(tokens, after + 1);
  if (isUnitAndHalf) taken.push(...tokens.slice(after, after + 4));
  const value = total + current + (isUnitAndHalf ? 0.5 : 0);
  // `Four Winds` is a name.
  const following = tokens[index + 1];
  const isName =
    /^\p{Lu}/u.test(text.charAt(first.start)) && following && /^\p{Lu}/u.test(text.charAt(following.start));
  const isSure = taken.length > 1 || (!isName && value !== 1 && !unsure.test(first.text));
  return { ...read(String(value), taken, isSure), taken: taken.length };
}

function isHalf(tokens: Token[], index: number): boolean {
  return tokens[index + 1]?.text === 'a' && tokens[index + 2]?.text === 'half';
}

/** `twenty-one`, `two hundred five`; not `two, three`. */
function isContinued(current: number, value: number): boolean {
  return (
    (current >= 20 && current < 100 && current % 10 === 0 && value < 10) ||
    (current >= 100 && current % 100 === 0)
  );
}

function valueOf(token: string): number | undefined {
  const figures = /^\$?([\d,]+(?:\.\d+)?)(k|m|bn)?/u.exec(token);
  if (!figures) return values.get(token);
  const scale = { k: 1e3, m: 1e6, bn: 1e9 }[figures[2] ?? ''] ?? 1;
  return Number((figures[1] ?? '').replaceAll(',', '')) * scale;
}

function read(value: string, tokens: Token[], isSure = true): Read {
  const [first] = tokens;
  const last = tokens.at(-1);
  return { figure: { value, start: first?.start ?? 0, end: last?.end ?? 0, isSure }, taken: tokens.length };
}
