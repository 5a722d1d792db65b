/** Characters that a reader can't see, or that look like others: in no text of the content, whatever its field. */
import { fieldAt, type Fault } from './BrokenContent';

const unwanted: [RegExp, string][] = [
  [/[\n\r\u2028\u2029]/u, 'a line break; a new paragraph is a new entry of its list'],
  [/(?![\n\r])\p{Cc}/u, 'a control character'],
  [/[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u, 'a character without width'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 'a character that turns the direction of writing'],
  [/[\u115f\u1160\u3164\uffa0]/u, 'a Hangul filler, which shows as nothing'],
  [/\ufffd/u, 'a character that was lost in a conversion'],
  [/\p{Surrogate}/u, 'half of a character'],
];

/** One look tells that a text holds none of them, as nearly all do. */
const anyUnwanted = new RegExp(unwanted.map(([pattern]) => pattern.source).join('|'), 'u');

/** Every such character in the strings, and the keys, of a file; and keys that JavaScript takes for something else. */
export function checkText(value: unknown, path: readonly unknown[] = []): Fault[] {
  if (typeof value === 'string') {
    return faultsIn(value).map((message) => ({ field: fieldAt(path), message }));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => checkText(item, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => [
      // Every object has these without being given them: where any key may stand, what reads the shape leaves them out.
      ...(key in Object.prototype
        ? [{ field: fieldAt([...path, key]), message: 'is no field of this format' }]
        : []),
      ...faultsIn(key).map((message) => ({ field: fieldAt(path), message: `has a key that ${message}` })),
      ...checkText(item, [...path, key]),
    ]);
  }
  return [];
}

function faultsIn(text: string): string[] {
  const messages = anyUnwanted.test(text) ? unwanted.flatMap((one) => held(text, ...one)) : [];
  return text === text.normalize('NFC') ? messages : [...messages, decomposition(text)];
}

function held(text: string, pattern: RegExp, what: string): string[] {
  const match = pattern.exec(text);
  return match ? [`holds ${codePoint(match[0])}, ${what}, ${whereIn(text, match.index)}`] : [];
}

function decomposition(text: string): string {
  const characters = [...text];
  const composed = [...text.normalize('NFC')];
  const at = characters.findIndex((character, index) => character !== composed[index]);
  const cause = /[\u1100-\u11ff]/u.test(characters[at] ?? '')
    ? 'its Hangul is stored as single letters (NFD), as macOS writes file names'
    : `it should be “${composed[at]}”`;
  return `is not in Unicode NFC: ${cause}, ${whereIn(text, characters.slice(0, at).join('').length)}`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The visible words before the place, which an editor can search for. */
function whereIn(text: string, index: number): string {
  const before = text
    .slice(0, index)
    .slice(-20)
    .replace(/[\p{C}\u2028\u2029]/gu, '');
  return before === '' ? 'at its beginning' : `after “${before}”`;
}
