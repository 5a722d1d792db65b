/** What several lines of a release tell together: lists, blocks, a quotation that goes on. */
import type { Paragraph } from '../source';
import type { Quoted } from './judged';
import type { Line } from './line';
import type { Mentions } from './mentions';
import { wordCount } from './quotations';
import type { Group, Voice } from './voice';
import type { Span } from '../source';

/** Name, words, name, words: further blocks of this kind had one paragraph each. */
export function isListed(
  index: number,
  lines: readonly Line[],
  groups: readonly Group[],
  current: Group | undefined,
): boolean {
  const blocks = groups.filter((group) => group.isBlock && group !== current);
  const next = lines
    .slice(index + 1, index + 6)
    .some((line) => line.colon ?? line.introduction ?? line.nameLine);
  return blocks.length > 0 && !next && blocks.every(({ words }) => words.length === 1);
}

export function isNameList(line: number, lines: readonly Line[]): boolean {
  const isOne = (at: number) =>
    lines[at]?.nameLine !== undefined &&
    wordCount(lines[at + 1]?.paragraph.text ?? '') > 15 &&
    lines[at + 1]?.nameLine === undefined;
  if (!isOne(line)) return false;
  for (let step = 2; step < 8; step += 1) if (isOne(line + step) || isOne(line - step)) return true;
  return false;
}

/** Left open, it goes on in paragraphs of which a later one names its speaker. */
export function isAttributedLater(index: number, lines: readonly Line[]): boolean {
  for (const { quoted } of lines.slice(index + 1, index + 9)) {
    const [first] = quoted;
    if (!first) continue;
    if (first.attribution && first.verdict === 'said')
      return first.attribution.at.start >= first.quotation.end;
    if (quoted.at(-1)?.quotation.isClosed) return false;
  }
  return false;
}

/** Where one speaker's part of a paragraph ends and the next one's begins. */
export function cutBetween({ text }: Paragraph, before: Quoted, next: Quoted): number {
  const least = Math.max(
    before.quotation.outer.end,
    before.attribution && before.attribution.at.start >= before.quotation.outer.end
      ? before.attribution.at.end
      : 0,
  );
  const cut = Math.max(
    Math.min(next.from, next.quotation.outer.start),
    Math.min(least, next.quotation.outer.start),
  );
  return cut > text.length ? text.length : cut;
}

/** Words with a doubt that only a stranger's would have. */
export function rehabilitate({ paragraph, quoted }: Line, mentions: Mentions) {
  for (const [index, one] of quoted.entries()) {
    if (one.verdict !== 'evidence') continue;
    const isPresented =
      one.isSoft && one.attribution?.sayers.people.every((sayer) => mentions.isPresented(paragraph, sayer));
    if (isPresented) one.verdict = 'said';
    else if (!one.attribution && quoted[index - 1]?.verdict === 'said') one.verdict = 'same';
  }
}

export function isHeadingLike(text: string): boolean {
  return (
    /^\s*(?:#|\*{3}|-{3,}|-30-|about\b|background\b|media contact|contact\b|for more information|editors?[’']|note to editors)/iu.test(
      text,
    ) ||
    (wordCount(text) < 14 && !/[.!?”"’…)]\s*$/u.test(text))
  );
}

/** Told of the speaker again, in the third person: the statement is over. */
export function isAboutSpeaker(
  text: string,
  voice: Voice | undefined,
  slice: (span: Span) => string,
): boolean {
  return voice?.speakers.some(({ name }) => text.includes(slice(name))) ?? false;
}
