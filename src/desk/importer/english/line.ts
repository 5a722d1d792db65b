/** One paragraph by itself: its quotations, and who says them as far as the paragraph tells. */
import type { KnownPeople } from '../known';
import type { Paragraph } from '../source';
import { attributionAfter, attributionBefore, type Attribution } from './attribution';
import { isEvidence, isSoft } from './evidence';
import { isSentenceLike, quotationsIn, wordCount, type Quotation } from './quotations';
import { readSayers, type Sayer } from './sayers';
import { lastSentenceStart } from './sentences';
import { tokensOf, type Stretch, type Token } from './tokens';

/**
 * `said`: the attribution is here. `same`: by whoever said the one before it. `open`: the paragraph doesn't tell.
 * `fragment`: a title, a slogan, a word in somebody's sentence. `evidence`: brought up, not said.
 */
export type Verdict = 'said' | 'same' | 'open' | 'fragment' | 'evidence';

export interface Quoted {
  quotation: Quotation;
  verdict: Verdict;
  attribution?: Attribution;
  /** It is taken for evidence only because nothing in its paragraph tells that the release presents its speaker. */
  isSoft?: boolean;
  /** Whose sentence a fragment stands in. */
  subject?: Attribution;
  /** Where the sentence begins that belongs to it. */
  from: number;
  isGuess: boolean;
}

export interface Line {
  paragraph: Paragraph;
  quoted: Quoted[];
  /** Hands over to what follows: `Mel Lee issued the following statement:`. */
  introduction?: Attribution;
  /** It is nothing but who speaks: `– Mel Lee, Executive Director`. */
  nameLine?: Attribution;
  startsWithDash: boolean;
  /** It is nothing but what the one named above is. */
  titleLine?: Sayer;
  /** `Mel Lee, Woori Center: We go on.`, words without marks. */
  colon?: { attribution: Attribution; words: Stretch };
}

export function readLine(
  paragraph: Paragraph,
  marks: string,
  next: Paragraph | undefined,
  known: KnownPeople,
): Line {
  const { text } = paragraph;
  const quotations = quotationsIn(text, marks).flatMap((one) => mended(text, one, known));
  const line: Line = { paragraph, quoted: [], startsWithDash: /^\s*(?:[–—-]+|~)\s*\p{L}/u.test(text) };
  const colon = colonOf(text, quotations, known);
  if (colon) return { ...line, colon };
  for (const index of quotations.keys()) {
    line.quoted.push(judged(paragraph, quotations, index, line.quoted, next, known));
  }
  if (quotations.length === 0) readAlone(line, next, known);
  else {
    const last = quotations.at(-1)!;
    const tail = text.slice(last.outer.end).trim();
    if (/:$/u.test(tail) && line.quoted.every(({ verdict }) => verdict === 'fragment'))
      readAlone(line, next, known);
  }
  return line;
}

function judged(
  { text }: Paragraph,
  quotations: Quotation[],
  index: number,
  earlier: readonly Quoted[],
  next: Paragraph | undefined,
  known: KnownPeople,
): Quoted {
  const quotation = quotations[index]!;
  const previous = earlier.at(-1);
  const begin = previous?.quotation.outer.end ?? 0;
  const limit = quotations[index + 1]?.outer.start ?? text.length;
  const words = text.slice(quotation.start, quotation.end);
  const gap = text.slice(begin, quotation.outer.start);
  const isFirst = gap.trim() === '' && index === 0;
  const following =
    `${text.slice(limit === text.length ? quotation.outer.end : limit, limit + 200)}`.trim() ||
    (next?.text.slice(0, 200) ?? '');
  const after = quotation.isClosed
    ? attributionAfter(text, quotation.outer.end, limit, words, known)
    : undefined;
  const base = { quotation, from: quotation.outer.start, isGuess: false };

  const before = isFirst ? undefined : attributionBefore(text, begin, quotation.outer.start, known);
  const continues =
    previous?.attribution !== undefined &&
    previous.attribution.at.end <= quotation.outer.start &&
    previous.attribution.at.start >= begin &&
    (!isFragmentGap(gap) || !/\p{L}/u.test(text.slice(previous.attribution.at.end, quotation.outer.start)));
  // `noted that “families are afraid,” adding, “We hear it daily.”`
  const adding =
    /^[\s,]*(?:and |but |then |while |also )*(?:adding|added|saying|said|noting|noted|explaining|continuing|continued|stating|stated|concluding|concluded|emphasizing|stressing)[,:]\s*$/u;
  const subject = previous?.attribution ?? previous?.subject;
  if (subject && previous && adding.test(gap) && wordCount(words) > 1) {
    return {
      ...base,
      verdict: previous.verdict === 'evidence' ? 'evidence' : 'said',
      attribution: subject,
      from: subject.at.start,
    };
  }
  if (
    before?.isStrong &&
    !(continues && before.at.start < (previous?.attribution?.at.end ?? 0) && !/:$/u.test(gap.trimEnd()))
  ) {
    const isOwn = !(after && isFragmentGap(gap));
    if (isOwn && isEvidence(text, before, afterClause(text, quotation, limit, next), true, known)) {
      return {
        ...base,
        verdict: 'evidence',
        attribution: before,
        from: before.at.start,
        isSoft: isSoft(text, before),
      };
    }
    if (isOwn && (isSentenceLike(words) || wordCount(words) > 1))
      return { ...base, verdict: 'said', attribution: before, from: before.at.start };
  }
  const isMid = !isFirst && isFragmentGap(gap);
  if (continues && previous && previous.verdict !== 'fragment') {
    // `“We,” said Mel Lee, “will fight.”`
    const isEnded = /[.!?…][”"’)]*\s*$/u.test(gap);
    if (!isEnded && !/\b(?:that|the|an?|of|as|to|called|calling|its|their|her|his)\s*$/u.test(gap))
      return { ...base, verdict: previous.verdict === 'evidence' ? 'evidence' : 'same' };
    if (isEnded && !after) {
      const isBack = before !== undefined && before.at.start >= previous.attribution!.at.end;
      return {
        ...base,
        verdict: previous.verdict === 'evidence' ? 'evidence' : isBack ? 'said' : 'same',
        ...(isBack && { attribution: before, isGuess: true }),
        from: isBack ? before.at.start : base.from,
      };
    }
  }
  if (after && !isMid) {
    if (isEvidence(text, after, afterAttribution(text, after, limit, next, following), false, known))
      return { ...base, verdict: 'evidence', attribution: after, isSoft: isSoft(text, after) };
    return { ...base, verdict: 'said', attribution: after };
  }
  if (isMid) return { ...base, verdict: 'fragment', ...(before && { subject: before }) };
  if (!isFirst && previous && previous.verdict !== 'fragment' && isSentenceLike(words)) {
    return { ...base, verdict: previous.verdict === 'evidence' ? 'evidence' : 'same', isGuess: true };
  }
  if (before && !before.isStrong && isSentenceLike(words) && wordCount(words) > 5) {
    if (isEvidence(text, before, afterClause(text, quotation, limit, next), true, known))
      return { ...base, verdict: 'evidence', attribution: before, isSoft: isSoft(text, before) };
    return { ...base, verdict: 'said', attribution: before, from: before.at.start, isGuess: true };
  }
  const rest = text.length - (quotation.end - quotation.start);
  const goesOn = /^\s*(?:\p{Ll}|,)/u.test(text.slice(quotation.outer.end, quotation.outer.end + 8));
  if (
    isFirst &&
    !goesOn &&
    (isSentenceLike(words) || !quotation.isClosed || wordCount(words) > 8) &&
    rest < 40 + text.length / 2
  ) {
    return { ...base, verdict: 'open' };
  }
  return { ...base, verdict: 'fragment' };
}

/** The sentence around goes on into the quotation: `calls the law “cruel.”` */
function isFragmentGap(gap: string): boolean {
  const end = gap.trimEnd();
  return end !== '' && !/(?:[.!?…:]["”’)\]]*|[,–—-])$/u.test(end);
}

function afterClause(text: string, { outer }: Quotation, limit: number, next: Paragraph | undefined): string {
  const rest = text.slice(outer.end, Math.min(limit, outer.end + 200));
  return rest.trim() === '' && limit === text.length ? (next?.text.slice(0, 200) ?? '') : rest;
}

function afterAttribution(
  text: string,
  { at }: Attribution,
  limit: number,
  next: Paragraph | undefined,
  following: string,
): string {
  const rest = text.slice(at.end, Math.max(at.end, Math.min(limit, at.end + 200)));
  if (rest.replace(/^\W+/u, '') !== '') return rest;
  return limit === text.length ? (next?.text.slice(0, 200) ?? '') : following.slice(0, 0);
}

/** A quotation left open that runs over its own attribution: `“We will fight, said Mel Lee. “And win.”` */
function mended(text: string, quotation: Quotation, known: KnownPeople): Quotation[] {
  const words = text.slice(quotation.start, quotation.end);
  if (quotation.isClosed && !/[“"](?=\p{Lu})/u.test(words)) return [quotation];
  const cut = /[,.?!…—–](?=\s+(?:said|says|added|stated|noted|explained|continued)\s+\p{Lu})/u.exec(words);
  if (!cut) return [quotation];
  const end = quotation.start + cut.index + 1;
  const attribution = attributionAfter(text, end, text.length, ',', known);
  if (!attribution || (attribution.sayers.kind !== 'people' && attribution.sayers.kind !== 'pronoun'))
    return [quotation];
  const first = { ...quotation, end, outer: { start: quotation.outer.start, end }, isClosed: true };
  const mark = /[“"]/u.exec(text.slice(attribution.at.end, quotation.end));
  if (quotation.isClosed && !mark) return [quotation];
  if (!mark) return [first];
  const start = attribution.at.end + mark.index + 1;
  const close = /[”"]/u.exec(text.slice(start, quotation.end));
  const stop = close ? start + close.index : quotation.end;
  return [
    first,
    {
      start,
      end: stop,
      outer: { start: start - 1, end: Math.min(text.length, stop + 1) },
      isOpened: true,
      isClosed: close !== null || quotation.isClosed,
    },
  ];
}

/** `Mel Lee, Woori Center: We go on.` */
function colonOf(text: string, quotations: readonly Quotation[], known: KnownPeople): Line['colon'] {
  const colon = /^[^:“”"]{3,260}?:(?=\s)/u.exec(text)?.[0].length ?? 0;
  if (colon === 0) return undefined;
  const rest = text.slice(colon);
  const start = colon + rest.length - rest.trimStart().length;
  if (start >= text.length || wordCount(rest) < 4) return undefined;
  if (quotations.some(({ outer }) => outer.start <= start + 1)) return undefined;
  // Behind a whole sentence the colon belongs to what is told.
  if (lastSentenceStart(text.slice(0, colon)) > 0) return undefined;
  const attribution = attributionBefore(text, 0, colon, known);
  if (!attribution?.isStrong || attribution.isDoubted || attribution.sayers.kind !== 'people')
    return undefined;
  const { people, isDescribed } = attribution.sayers;
  const isKnown = people.some(({ name }) => known.person(text.slice(name.start, name.end)));
  if (!isDescribed && !isKnown) return undefined;
  if (!/^\W*[\p{Lu}\p{N}]/u.test(rest)) return undefined;
  return { attribution, words: { start, end: text.length } };
}

/** The second line below a name: `Co-Director, Woori Center`, with its places in that paragraph. */
export function readTitleLine({ text }: Paragraph, known: KnownPeople): Sayer | undefined {
  if (text.length > 160 || /[.!?:”"]\s*$/u.test(text)) return undefined;
  const tokens = tokensOf(text, 0, text.length, known);
  const name: Token = {
    text: 'X',
    word: 'x',
    start: -2,
    end: -1,
    isPossessive: false,
    isCapital: true,
    person: { known: undefined, start: -2, end: -1 },
  };
  const sayers = readSayers(
    [name, { ...name, text: ',', word: ',', person: undefined } as unknown as Token, ...tokens],
    false,
  );
  const [only] = sayers.people;
  const isAll = sayers.people.length === 1 && sayers.isWhole && sayers.at.end >= text.trimEnd().length - 1;
  return only && isAll && (only.title ?? only.organizations.length > 0) && only.title ? only : undefined;
}

/** A paragraph without quotations that only tells who speaks next, or who spoke. */
function readAlone(line: Line, next: Paragraph | undefined, known: KnownPeople) {
  const { text } = line.paragraph;
  const isHandedOver =
    /[:：]\s*$/u.test(text) ||
    /\bfollowing (?:\p{L}+ ){0,3}(?:statement|comment|response|remarks)\b[^.]{0,300}\.?\s*$/iu.test(text) ||
    (/,\s*$/u.test(text) && text.length < 200);
  if (isHandedOver) {
    const attribution = attributionBefore(text.replace(/\.\s*$/u, ':'), 0, text.length, known);
    if (attribution?.isStrong && !attribution.isDoubted && attribution.sayers.kind !== 'document') {
      line.introduction = attribution;
      return;
    }
  }
  const titled = readTitleLine(line.paragraph, known);
  if (titled) line.titleLine = titled;
  if (text.length > 220 || /[!?]\s*$/u.test(text)) return;
  const dash = /^\s*(?:[–—-]+|~)?\s*/u.exec(text)?.[0].length ?? 0;
  const tokens = tokensOf(text, dash, text.length, known);
  const sayers = readSayers(tokens, false);
  const isAll = sayers.at.end >= text.trimEnd().length - 2 || (sayers.isDescribed && sayers.isWhole);
  const isNamed =
    sayers.kind === 'people' &&
    (sayers.isDescribed ||
      line.startsWithDash ||
      (next !== undefined && readTitleLine(next, known) !== undefined) ||
      sayers.people.some(({ name }) => known.person(text.slice(name.start, name.end))));
  if (isNamed && isAll && sayers.at.start <= dash + 1) {
    line.nameLine = {
      sayers,
      at: { start: 0, end: text.length },
      isDoubted: false,
      isStrong: true,
      isIntroduction: false,
    };
  } else if (line.startsWithDash && sayers.kind === 'organizations' && isAll) {
    line.nameLine = {
      sayers,
      at: { start: 0, end: text.length },
      isDoubted: false,
      isStrong: true,
      isIntroduction: false,
    };
  }
}
