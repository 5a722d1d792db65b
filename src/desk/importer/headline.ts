/** Which of the lines above a release's first paragraph is its headline. */
import type { HeadLine } from './head';
import { isNameLine } from './prose';
import type { Paragraph, Span } from './source';

export interface Headlines {
  headline?: Span;
  subheadlines: Paragraph[];
  leftOut: Span[];
  /** Lines that might be the headline as well. */
  others: Span[];
}

export function headlinesOf(lines: readonly HeadLine[], isBlankLined: boolean): Headlines {
  const titles = new Map(
    lines.flatMap((line, index) => {
      const later = repetition(lines, index);
      return later ? [[line, later] as const] : [];
    }),
  );
  const seen = lines.filter((line) => !titles.has(line));
  const repeated = [...titles.keys()].map(({ paragraph }) => paragraph.span);
  const at = chosen(seen, new Set(titles.values()));
  if (at < 0) return { subheadlines: [], leftOut: repeated, others: [] };
  // Between the page's title and the headline stands what belongs to them.
  const title = lines.find((line) => titles.get(line) === seen[at]);
  const isBetween = (line: HeadLine) =>
    title !== undefined && lines.indexOf(line) > lines.indexOf(title) && isHeadlineLike(line);
  const last = lastLine(seen, at, isBlankLined);
  const [from, to] = [seen[at]!.paragraph.span, seen[last]!.paragraph.span];
  const between = seen.slice(0, at).filter(isBetween);
  const before = seen
    .slice(0, at)
    .filter((line) => !between.includes(line))
    .map(({ paragraph }) => paragraph.span);
  return {
    headline: { ...from, start: from.start + bullet(seen[at]!), end: to.end },
    subheadlines: [...between, ...seen.slice(last + 1)].map(({ paragraph }) => paragraph),
    leftOut: [...repeated, ...before],
    others: [
      ...seen
        .slice(0, at)
        .filter((line) => isHeadlineLike(line) && !between.includes(line))
        .map(({ paragraph }) => paragraph.span),
      ...(last > at ? seen.slice(at + 1, last + 1).map(({ paragraph }) => paragraph.span) : []),
    ],
  };
}

function chosen(lines: readonly HeadLine[], repeated: ReadonlySet<HeadLine>): number {
  const rules: ((line: HeadLine, index: number) => boolean)[] = [
    ({ isNamed }) => isNamed === 'headline',
    (line) => repeated.has(line) && isHeadlineLike(line),
    (line, index) =>
      isHeadlineLike(line) && !isTagline(line, lines.slice(index + 1)) && !isOfLetterhead(line, lines),
    isHeadlineLike,
    ({ isNamed, isSentence }) => isNamed !== 'subheadline' && !isSentence,
    ({ isNamed, paragraph: { text } }) => isNamed !== 'subheadline' && !/[:：]$/u.test(text),
  ];
  for (const rule of rules) {
    const found = lines.findIndex(rule);
    if (found >= 0) return found;
  }
  return -1;
}

/** Above the label, under a name: with a headline below the label, that is no headline. */
function isOfLetterhead({ isAboveLabel }: HeadLine, lines: readonly HeadLine[]): boolean {
  const first = lines[0]!;
  const isUnderName = first.isAboveLabel && !isHeadlineLike(first) && isNameLine(first.paragraph.text);
  return isAboveLabel && isUnderName && lines.some((line) => !line.isAboveLabel && isHeadlineLike(line));
}

function isHeadlineLike({ paragraph: { text }, isNamed, isSentence }: HeadLine): boolean {
  if (isNamed) return isNamed === 'headline';
  if (isSentence || isCaption(text)) return false;
  if (/\p{Script=Hangul}{2}/u.test(text)) return text.length >= 8;
  return text.split(/\s+/u).length >= 4;
}

/** `(Members outside the hall, May 2013)`: what a photo shows. */
function isCaption(text: string): boolean {
  return /^\([^()]*\)$|^\[[^[\]]*\]$/u.test(text.trim());
}

/** A letterhead's second line, or an organization nobody here knows: with another candidate below it. */
function isTagline(
  { paragraph: { text, span }, isUnderLetterhead }: HeadLine,
  below: readonly HeadLine[],
): boolean {
  if (!below.some(isHeadlineLike)) return false;
  const under = below[0]!.paragraph;
  if (under.span.start - span.end === 1 && isUnfinished(text, under.text)) return false;
  if (isUnderLetterhead && !below[0]?.isUnderLetterhead) return true;
  const isName =
    /^(?:the )?(?:(?:\p{Lu}[\p{L}.’'-]*|of|and|for|the|&|on|in)[\s,]*)+(?:\([^)]*\))?$/u.test(
      text.slice(0, 120),
    ) &&
    /\b(?:Center|Centre|Coalition|Alliance|Network|Consortium|Association|Council|Fund|Foundation|Institute|Committee|Union|Federation|League|Society|Collaborative|Services|Organization|Equality|Justice|Action)(?: \([^)]*\))?$/u.test(
      text,
    );
  if (
    isName ||
    /^[^.!?]{2,30}(?:센터|협의회|연합회?|재단|단체|네트워크|한인회|연맹|노조|조합|협회|위원회|연대회의)$/u.test(
      text,
    )
  )
    return true;
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
  if (isUnfinished(text, next)) return true;
  if (/\p{Script=Hangul}/u.test(text)) return false;
  const areCapitals = text === text.toUpperCase() && next === next.toUpperCase();
  const isCapitalOnly = text === text.toUpperCase() && next !== next.toUpperCase();
  return areCapitals || (isBlankLined && !isCapitalOnly);
}

/** Whether a line can't end a headline, by its own words or by those below it. */
function isUnfinished(text: string, next: string): boolean {
  if (
    /[,:;–—&-]$|\b(?:of|the|and|to|for|in|on|with|a|an|as|by|from|at|against|after|over|into|or|that|who|is|are|will|its|their)$/iu.test(
      text,
    )
  ) {
    return true;
  }
  if (/^\p{Ll}/u.test(next)) return true;
  return /(?:[가-힣](?:[은는이가을를의에와과로며고도]|에서|위해|위한|대한|하는|에게))$/u.test(text);
}

/** The line below that says the same: another line, or the first of several that say it together. */
function repetition(lines: readonly HeadLine[], index: number): HeadLine | undefined {
  const line = lines[index]!;
  if (line.isNamed && line.isNamed !== 'headline') return undefined;
  const title = plain(line.paragraph.text);
  const later = lines.slice(index + 1, index + 40);
  return later.find((_, at) => {
    let words = '';
    return later.slice(at, at + 3).some(({ paragraph }) => {
      words = `${words} ${plain(paragraph.text)}`.trim();
      return isTitleOf(title, words);
    });
  });
}

/** A page's title may be shorter than the headline, name the site beside it, or differ in a word. */
function isTitleOf(title: string, headline: string): boolean {
  if (title === headline || (headline.length >= 20 && isBesideSite(title, headline))) return true;
  const [short, long] = [title, headline].toSorted((a, b) => a.length - b.length) as [string, string];
  const isKorean = /\p{Script=Hangul}{2}/u.test(short);
  const words = short.split(' ');
  if (words.length < (isKorean ? 3 : 5)) return false;
  if (long.startsWith(`${short} `) && short.length >= long.length * 0.6) return true;
  const others = new Set(long.split(' '));
  const shared = words.filter((word) => others.has(word)).length;
  return shared >= 5 && shared >= others.size * 0.85;
}

/** `Headline | Site`, `Headline - Site`. */
function isBesideSite(title: string, headline: string): boolean {
  const rest = title.startsWith(headline) ? title.slice(headline.length) : '';
  return /^\s[|–—-]\s/u.test(rest);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

/** How long the mark of a list is before a headline. */
function bullet({ paragraph: { text } }: HeadLine): number {
  return /^[•▪●■◆*]\s+/u.exec(text)?.[0].length ?? 0;
}
