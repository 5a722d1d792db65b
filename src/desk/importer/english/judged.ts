/** Whether a quotation is somebody's statement, and whose, as far as its paragraph tells. */
import type { KnownPeople } from '../known';
import type { Paragraph } from '../source';
import { attributionAfter, attributionBefore, type Attribution } from './attribution';
import { isEvidence, isSoft } from './evidence';
import { isSentenceLike, wordCount, type Quotation } from './quotations';

/**
 * `said`: the attribution is here. `same`: by whoever said the one before it. `open`: the paragraph doesn't tell.
 * `fragment`: a title, a slogan, a word in somebody's sentence. `evidence`: brought up, not said.
 */
type Verdict = 'said' | 'same' | 'open' | 'fragment' | 'evidence';

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

export function judged(
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
    text.slice(limit === text.length ? quotation.outer.end : limit, limit + 200).trim() ||
    (next?.text.slice(0, 200) ?? '');
  const after = quotation.isClosed
    ? attributionAfter(text, quotation.outer.end, limit, words, known)
    : undefined;
  const base = { quotation, from: quotation.outer.start, isGuess: false };

  const before = isFirst ? undefined : attributionBefore(text, begin, quotation.outer.start, known);
  if (isTitle(words) && !after?.isPlain && !before?.isPlain) return { ...base, verdict: 'fragment' };
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
    !(continues && before.at.start < (previous?.attribution?.at.end ?? 0) && !gap.trimEnd().endsWith(':'))
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
    (isSentenceLike(words) ||
      !quotation.isClosed ||
      wordCount(words) > 8 ||
      (rest < 4 && /^\p{Lu}.*[.!?]$/u.test(words))) &&
    rest < 40 + text.length / 2
  ) {
    return { ...base, verdict: 'open' };
  }
  return { ...base, verdict: 'fragment' };
}

/** `“The Smallest Voice in the Room,”`: each word of it that matters has a capital. */
function isTitle(words: string): boolean {
  const all = words.slice(0, 300).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const small = all.filter((word) => /^\p{Ll}/u.test(word));
  return (
    all.length >= 3 &&
    all.length <= 16 &&
    !/[.!?]$/u.test(words.trimEnd()) &&
    small.length < all.length / 2 &&
    small.every((word) =>
      /^(?:a|an|the|of|in|on|at|for|to|and|or|with|from|by|as|is|not|vs|into|over|no)$/u.test(word),
    )
  );
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
export function mended(text: string, quotation: Quotation, known: KnownPeople): Quotation[] {
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
