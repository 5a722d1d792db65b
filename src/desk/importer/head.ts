/** What stands above a release's first paragraph: label, day, contact, headline, letterhead. */
import type { PrintedDay } from './days';
import { holdsAddress, isAddressLine, isContactHeading, isPostalAddress, releaseLabel } from './labels';
import { isRule } from './lines';
import { isPageChrome } from './pageChrome';
import { placeIn } from './placeLine';
import { hasSpeech, isFactHeading, isNameLine, isProse } from './prose';
import type { Paragraph, Span } from './source';
import { piecesOf, type Piece } from './topPieces';

export interface Head {
  label?: Span;
  days: { at: Paragraph; day: PrintedDay }[];
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
}

/** A line is looked at no further down than this. */
const deepest = 60;

/** @param isOrganization whether words are an organization's name. */
export function headOf(paragraphs: readonly Paragraph[], isOrganization: (words: string) => boolean): Head {
  const end = bodyStart(paragraphs, isOrganization);
  const head: Head = { days: [], contact: [], lines: [], leftOut: [], end };
  let isContact = false;
  let isUnderLetterhead = false;
  for (let index = 0; index < end; index += 1) {
    const paragraph = paragraphs[index]!;
    const { text } = paragraph;
    if (isRule(text)) continue;
    if (isOfContact(paragraphs, index, end, isContact)) {
      head.contact.push(paragraph);
      isContact = true;
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
    if (isPageChrome(text) || isOrganization(text) || isAddressLine(text) || isOverAddress) {
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
    isContact = pieces.at(-1)?.kind === 'contact';
  }
  return head;
}

function take(head: Head, pieces: Piece[], isUnderLetterhead: boolean) {
  for (const { kind, paragraph, day } of pieces) {
    if (kind === 'label') {
      // When it may be printed says more than what it is.
      const isTimed = /^(?:for|immediate|embargo|즉시|엠바고)/iu.test(paragraph.text);
      if (head.label) head.leftOut.push(isTimed ? head.label : paragraph.span);
      if (!head.label || isTimed) head.label = paragraph.span;
      for (const line of head.lines) line.isAboveLabel = true;
    } else if (kind === 'day') head.days.push({ at: paragraph, day: day! });
    else if (kind === 'place' && !head.place) head.place = paragraph.span;
    else if (kind === 'contact') head.contact.push(paragraph);
    else if (kind === 'headline' || kind === 'subheadline' || kind === 'subject') {
      head.lines.push({ paragraph, isNamed: kind, isUnderLetterhead, isAboveLabel: false });
    } else if (kind === 'words' && !startsBody(paragraph.text)) {
      head.lines.push({ paragraph, isUnderLetterhead, isAboveLabel: false });
    } else head.leftOut.push(paragraph.span);
  }
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
  if (!isContact && isAddressLine(next.text)) return false;
  return isFollowed && (isContact || isAdjacent) ? true : isContact && isNearly;
}

/** Where the body begins: at the first dateline, else at the first running text. */
function bodyStart(paragraphs: readonly Paragraph[], isOrganization: (words: string) => boolean): number {
  const first = paragraphs.slice(0, deepest);
  const from = afterCoverNote(first, isOrganization);
  const prose = first.findIndex(({ text }, index) => index >= from && startsBody(text));
  const withPlace = first.findIndex(({ text }, index) => {
    if (index < from || (prose >= 0 && index > prose + 2)) return false;
    const place = placeIn(text, isOrganization);
    return place?.isSure === true && text.length - place.end >= 60 && !isContactHeading(text);
  });
  if (withPlace >= 0 && first.slice(from, withPlace).every(({ text }) => text.length < 320)) return withPlace;
  if (prose >= 0) return prose;
  const words = first.findIndex(
    ({ text }) => piecesOf({ ...first[0]!, text }, isOrganization)[0]?.kind === 'words',
  );
  return Math.min(paragraphs.length, (words < 0 ? 0 : words) + 1);
}

/** Where a release begins that stands under a few words to the newsroom; they are left out. */
function afterCoverNote(first: readonly Paragraph[], isOrganization: (words: string) => boolean): number {
  const label = first
    .slice(0, 10)
    .findIndex(
      ({ text }, index) =>
        index > 0 && text.length < 120 && piecesOf(first[index]!, isOrganization)[0]?.kind === 'label',
    );
  const note = first.slice(0, Math.max(label, 0)).filter(({ text }) => startsBody(text));
  const isNote = note.length > 0 && note.every(({ text }) => text.length < 500 && !hasSpeech(text));
  return isNote && first.slice(label + 1).some(({ text }) => startsBody(text)) ? label + 1 : 0;
}

/** `Mel Lee issued the following statement:` */
const handsOver =
  /\b(?:statements?|comments?|responses?|remarks|reactions?|attribut\p{L}+|said|says|stated)\b[^:]{0,300}:$/iu;

function startsBody(text: string): boolean {
  if (text.length < 600 && text.length > 30 && handsOver.test(text)) return true;
  if (isFactHeading(text)) return true;
  if (!isProse(text) || isPageChrome(text)) return false;
  if (isContactHeading(text) || (holdsAddress(text) && text.length < 200)) return false;
  return true;
}
