/** Which of the lines above a release's first paragraph is its headline. */
import type { HeadLine } from './head';
import type { Paragraph, Span } from './source';

export interface Headlines {
  headline?: Span;
  subheadlines: Paragraph[];
  leftOut: Span[];
  /** Lines that might be the headline as well. */
  others: Span[];
}

export function headlinesOf(lines: readonly HeadLine[], isBlankLined: boolean): Headlines {
  const seen = lines.filter(
    ({ paragraph }, index) =>
      !lines.slice(index + 1, index + 40).some((later) => isSame(later.paragraph, paragraph)),
  );
  const repeated = lines.filter((line) => !seen.includes(line)).map(({ paragraph }) => paragraph.span);
  const at = chosen(seen);
  if (at < 0) return { subheadlines: [], leftOut: repeated, others: [] };
  const last = lastLine(seen, at, isBlankLined);
  const [from, to] = [seen[at]!.paragraph.span, seen[last]!.paragraph.span];
  const before = seen.slice(0, at).map(({ paragraph }) => paragraph.span);
  return {
    headline: { ...from, end: to.end },
    subheadlines: seen.slice(last + 1).map(({ paragraph }) => paragraph),
    leftOut: [...repeated, ...before],
    others: [
      ...seen
        .slice(0, at)
        .filter(isHeadlineLike)
        .map(({ paragraph }) => paragraph.span),
      ...(last > at ? seen.slice(at + 1, last + 1).map(({ paragraph }) => paragraph.span) : []),
    ],
  };
}

function chosen(lines: readonly HeadLine[]): number {
  const rules: ((line: HeadLine, index: number) => boolean)[] = [
    ({ isNamed }) => isNamed === 'headline',
    (line, index) => isHeadlineLike(line) && !isTagline(line, lines.slice(index + 1)),
    isHeadlineLike,
    ({ isNamed }) => isNamed !== 'subheadline',
  ];
  for (const rule of rules) {
    const found = lines.findIndex(rule);
    if (found >= 0) return found;
  }
  return -1;
}

function isHeadlineLike({ paragraph: { text }, isNamed }: HeadLine): boolean {
  if (isNamed) return isNamed === 'headline';
  if (/\p{Script=Hangul}{2}/u.test(text)) return text.length >= 8;
  return text.split(/\s+/u).length >= 4;
}

/** A letterhead's second line, or an organization nobody here knows: with another candidate below it. */
function isTagline(
  { paragraph: { text }, isUnderLetterhead }: HeadLine,
  below: readonly HeadLine[],
): boolean {
  if (!below.some(isHeadlineLike)) return false;
  if (isUnderLetterhead && !below[0]?.isUnderLetterhead) return true;
  const isName =
    /^(?:the )?(?:(?:\p{Lu}[\p{L}.’'-]*|of|and|for|the|&|on|in)[\s,]*)+(?:\([^)]*\))?$/u.test(
      text.slice(0, 120),
    ) &&
    /\b(?:Center|Centre|Coalition|Alliance|Network|Consortium|Association|Council|Fund|Foundation|Institute|Committee|Union|Federation|League|Society|Collaborative|Services|Organization|Equality|Justice|Action)(?: \([^)]*\))?$/u.test(
      text,
    );
  if (isName || /^[^.!?]{2,30}(?:센터|협의회|연합회?|재단|단체|네트워크|한인회)$/u.test(text)) return true;
  if (
    /^(?:\p{Lu}[\p{Script=Latin}&.’'-]*\s+){1,6}[가-힣]{2,15}$|^[가-힣]{2,15}(?:\s+\p{Lu}[\p{Script=Latin}&.’'-]*|\s+&){1,7}$/u.test(
      text,
    )
  )
    return true;
  const next = below.find(isHeadlineLike)!.paragraph.text;
  return /(?:\bnews(?:room)?|소식|뉴스)$/iu.test(text) || (isShort(text) && next.length > text.length * 2);
}

/** As a name over a page is. */
function isShort(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
    ? text.length <= 20 && !/[.!?,“”"…]/u.test(text)
    : text.split(/\s+/u).length <= 4;
}

/** A headline may run over some lines of the same block. */
function lastLine(lines: readonly HeadLine[], at: number, isBlankLined: boolean): number {
  let last = at;
  while (last + 1 < lines.length && last < at + 3) {
    const [one, next] = [lines[last]!, lines[last + 1]!];
    const isAdjacent = next.paragraph.span.start - one.paragraph.span.end === 1;
    if (!isAdjacent || next.isNamed || !runsOn(one.paragraph.text, next.paragraph.text, isBlankLined)) break;
    last += 1;
  }
  return last;
}

function runsOn(text: string, next: string, isBlankLined: boolean): boolean {
  if (/[.!?][”"’']?$/u.test(text) || text.length + next.length > 280 || /^[–—-]\s/u.test(next)) return false;
  if (
    /[,:;–—&-]$|\b(?:of|the|and|to|for|in|on|with|a|an|as|by|from|at|against|after|over|into|or|that|who|is|are|will|its|their)$/iu.test(
      text,
    )
  ) {
    return true;
  }
  if (/^\p{Ll}/u.test(next)) return true;
  if (/\p{Script=Hangul}/u.test(text))
    return /(?:[은는이가을를의에와과로며고도]|에서|위해|위한|대한|하는|에게)$/u.test(text);
  const areCapitals = text === text.toUpperCase() && next === next.toUpperCase();
  const isCapitalOnly = text === text.toUpperCase() && next !== next.toUpperCase();
  return areCapitals || (isBlankLined && !isCapitalOnly);
}

function isSame(one: Paragraph, other: Paragraph): boolean {
  const plain = ({ text }: Paragraph) => text.replace(/\s+/gu, ' ').toLowerCase();
  return plain(one) === plain(other);
}
