/** What stands above a release's first paragraph: label, day, contact, headline, letterhead. */
import { bodyStart, startsBody } from './bodyStart';
import { holdsAddress, isAddressLine, isContactHeading, isPostalAddress, releaseLabel } from './labels';
import { isRule } from './lines';
import { isPageChrome } from './pageChrome';
import { isPlaceLine } from './placeLine';
import { isNameLine } from './prose';
import type { Paragraph, Span } from './source';
import type { HeadDay } from './releaseDay';
import { keyOf, piecesOf, type Piece } from './topPieces';

export interface Head {
  label?: Span;
  days: HeadDay[];
  place?: Span;
  contact: Paragraph[];
  /** Lines of words, in order: the headline is among them. */
  lines: HeadLine[];
  leftOut: Span[];
  /** Index of the first paragraph of the body. */
  end: number;
}

export interface HeadLine {
  paragraph: Paragraph;
  /** Called so in the text: `Headline: …`. */
  isNamed?: 'headline' | 'subheadline' | 'subject';
  /** Whether an organization's name or address stands above it. */
  isUnderLetterhead: boolean;
  /** Whether a label follows. */
  isAboveLabel: boolean;
  /** A whole sentence: a headline only where there is no other. */
  isSentence: boolean;
}

/** A headline is no longer. */
const longestLine = 300;

/** @param isOrganization whether words are an organization's name. */
export function headOf(paragraphs: readonly Paragraph[], isOrganization: (words: string) => boolean): Head {
  const end = bodyStart(paragraphs, isOrganization);
  const head: Head = { days: [], contact: [], lines: [], leftOut: [], end };
  let isContact = false;
  let isUnderLetterhead = false;
  let key: ReturnType<typeof keyOf>;
  for (let index = 0; index < end; index += 1) {
    const paragraph = paragraphs[index]!;
    const { text } = paragraph;
    if (isRule(text)) continue;
    const asked = key;
    key = keyOf(text);
    if (key || asked === 'letterhead' || isTopic(paragraphs, index)) {
      head.leftOut.push(paragraph.span);
      isContact = false;
      if (asked === 'letterhead' && text.endsWith(',')) key = asked;
      continue;
    }
    if (asked === 'headline') {
      take(head, [{ kind: 'headline', paragraph }], isUnderLetterhead);
      continue;
    }
    if (isOfContact(paragraphs, index, end, isContact)) {
      head.contact.push(paragraph);
      isContact = true;
      continue;
    }
    // A city alone, right above the text.
    if (index === end - 1 && head.lines.length > 0 && isPlaceLine(text)) {
      take(head, [{ kind: 'place', paragraph }], isUnderLetterhead);
      continue;
    }
    const pieces = piecesOf(paragraph, isOrganization);
    const isOverAddress =
      head.lines.length === 0 &&
      index + 1 < end &&
      isAddressLine(paragraphs[index + 1]!.text) &&
      isNameLine(text) &&
      !isContactHeading(text) &&
      !isContact;
    const isLetterhead = isOrganization(text) || isAddressLine(text) || isOverAddress || isSender(text);
    if (isPageChrome(text) || isLetterhead) {
      isUnderLetterhead ||= !isPageChrome(text);
      head.leftOut.push(paragraph.span);
      take(
        head,
        pieces.filter(({ kind }) => kind === 'day'),
        isUnderLetterhead,
      );
      continue;
    }
    take(head, pieces, isUnderLetterhead);
    if (pieces[0]?.kind === 'letterhead' && text.endsWith(',')) key = 'letterhead';
    isContact = pieces.at(-1)?.kind === 'contact';
  }
  return head;
}

function take(head: Head, pieces: Piece[], isUnderLetterhead: boolean) {
  const isLabelled = pieces.some(({ kind }) => kind === 'label');
  for (const { kind, paragraph, day, isPosted } of pieces) {
    if (kind === 'label') {
      // When it may be printed says more than what it is.
      const isTimed = /^(?:for|immediate|embargo|즉시|엠바고)/iu.test(paragraph.text);
      if (head.label) head.leftOut.push(isTimed ? head.label : paragraph.span);
      if (!head.label || isTimed) head.label = paragraph.span;
      for (const line of head.lines) line.isAboveLabel = true;
    } else if (kind === 'day') {
      const rank = isLabelled ? 0 : head.label ? 1 : 2;
      head.days.push({ at: paragraph, day: day!, rank: isPosted ? 3 : rank });
    } else if (kind === 'place' && !head.place) head.place = paragraph.span;
    else if (kind === 'contact') head.contact.push(paragraph);
    else if (kind === 'headline' || kind === 'subheadline' || kind === 'subject') {
      head.lines.push({
        paragraph,
        isNamed: kind,
        isUnderLetterhead,
        isAboveLabel: false,
        isSentence: false,
      });
    } else if (kind === 'words' && paragraph.text.length < longestLine) {
      const isSentence = startsBody(paragraph.text);
      head.lines.push({ paragraph, isUnderLetterhead, isAboveLabel: false, isSentence });
    } else head.leftOut.push(paragraph.span);
  }
}

/** Someone's title, as it stands between a name and a telephone number. */
function isRole(text: string): boolean {
  return /\b(?:director|coordinator|manager|officer|organizer|associate|specialist|secretary|counsel|attorney|president|chair|lead|assistant|strategist|communications|press|media)\b|(?:국장|팀장|부장|담당자?|간사|대표|매니저|디렉터|코디네이터)$/iu.test(
    text,
  );
}

/** `From the Fellowship of Tenants (FT)`: who sends it. */
function isSender(text: string): boolean {
  return (
    text.length < 120 &&
    /^From (?:the )?(?:(?:\p{Lu}[\p{L}.’'&-]*|of|and|for|the|&|in)\s)+\(\p{Lu}{2,10}\)$/u.test(text)
  );
}

/** What stands under `Related Topics`. */
function isTopic(paragraphs: readonly Paragraph[], index: number): boolean {
  const above = paragraphs[index - 1]?.text ?? '';
  return (
    /^(?:related )?(?:topics?|tags?|categories|issue areas?)$/iu.test(above.trim()) &&
    paragraphs[index]!.text.split(/\s+/u).length <= 3
  );
}

/** A line of a contact: under its heading, or with an address of its own. */
function isOfContact(
  paragraphs: readonly Paragraph[],
  index: number,
  end: number,
  isContact: boolean,
): boolean {
  const { text } = paragraphs[index]!;
  if (text.length > 300 || isContactHeading(text) || releaseLabel(text)) return false;
  if (holdsAddress(text)) {
    const isSentence = /[.!?]$/u.test(text) && text.split(' ').length >= 6 && !/\S@\S+\.$/u.test(text);
    return (
      isContact || !(isSentence || isPostalAddress(text) || /^(?:from|to|발신|수신)\s?[:：]/iu.test(text))
    );
  }
  if (isContact && isAddressLine(text)) return true;
  const next = index + 1 < end ? paragraphs[index + 1] : undefined;
  if (!next || next.text.length > 300) return false;
  const isFollowed = holdsAddress(next.text) || (isContact && isAddressLine(next.text));
  const isAdjacent = next.span.start - paragraphs[index]!.span.end <= 2;
  if (isContact && /[:：]$/u.test(text)) return isFollowed || isNameLine(next.text);
  if (!isNameLine(text)) return false;
  const after = index + 2 < end ? paragraphs[index + 2]! : undefined;
  const isNearly = isNameLine(next.text) && after !== undefined && holdsAddress(after.text);
  if (isNearly && isAdjacent && isRole(next.text) && text.split(' ').length <= 5) return true;
  if (!isContact && isAddressLine(next.text)) return false;
  return isFollowed && (isContact || isAdjacent) ? true : isContact && isNearly;
}
