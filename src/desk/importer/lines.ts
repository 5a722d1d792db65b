/** A text's lines, and what tells by a line alone where a paragraph begins or ends. */

export interface Line {
  /** From its first letter to its last. */
  start: number;
  end: number;
  words: string;
  /** How far it is moved in, in columns. */
  indent: number;
  /** How wide it is set, in columns: a Hangul syllable is two. */
  width: number;
  isBlank: boolean;
}

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
/** White space and what can't be seen. */
const unseen = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    lines.push(lineIn(text, from, to));
    from = to + 1;
  }
  return lines;
}

function lineIn(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < to && unseen.test(text.charAt(start))) {
    indent += indentOf(text.charAt(start));
    start += 1;
  }
  while (end > start && unseen.test(text.charAt(end - 1))) end -= 1;
  const words = text.slice(start, end);
  return { start, end, words, indent, width: widthOf(words), isBlank: start === end };
}

function indentOf(space: string): number {
  if (space === '\t') return 4;
  if (space === '\u3000') return 2;
  return /\s/u.test(space) ? 1 : 0;
}

function widthOf(words: string): number {
  let width = 0;
  for (const character of words) width += wide.test(character) ? 2 : 1;
  return width;
}

/** How long the first word of a line is: what would have had to fit on the line before. */
export function firstWord(line: Line): { width: number; letters: number } {
  const word = /^\S*/u.exec(line.words)![0];
  return { width: widthOf(word), letters: word.length };
}

/** `• …`, `- …`, `1. …`, `가. …`, `▲ …`. */
export function isListItem(words: string): boolean {
  return /^(?:[•◦‣▪●○■□◆◇▲△▶►※·∙*+-]\s|[▲△▶►■□◆◇●○※]|\(?\d{1,2}[.)]\s|[①-⑳]|[가-하][.)]\s)/u.test(words);
}

/** A line that is nothing but marks: `###`, `-30-`, `* * *`, `---`, `—END—`. */
export function isRule(words: string): boolean {
  return /^[\p{P}\p{S}\s]*(?:30|END|끝|이상)?[\p{P}\p{S}\s]*$/iu.test(words) && words.length <= 100;
}

/** Whether a sentence may end with this line. */
export function endsSentence(words: string): boolean {
  return /[.!?…。:;][”"’'»」』)\]]*$/u.test(words);
}
