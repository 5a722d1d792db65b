/** Where a release's text begins, below its head. */
import { holdsAddress, isContactHeading } from './labels';
import { isPageChrome } from './pageChrome';
import { placeIn } from './placeLine';
import { hasSpeech, isFactHeading, isProse } from './prose';
import type { Paragraph } from './source';
import { piecesOf } from './topPieces';

type IsOrganization = (words: string) => boolean;

/** A line is looked at no further down than this. */
const deepest = 60;

/**
 * The index of the paragraph in which the text begins: of the first dateline, else of the first running text.
 * @param isOrganization whether words are an organization's name.
 */
export function bodyStart(paragraphs: readonly Paragraph[], isOrganization: IsOrganization): number {
  const first = paragraphs.slice(0, deepest);
  const from = afterCoverNote(first, isOrganization);
  const prose = first.findIndex(({ text }, index) => index >= from && startsBody(text));
  const withPlace = first.findIndex(({ text }, index) => {
    if (index < from || (prose >= 0 && index > prose + 2)) return false;
    const place = placeIn(text, isOrganization);
    return place?.isSure === true && text.length - place.end >= 60 && !isContactHeading(text);
  });
  if (withPlace >= 0 && first.slice(from, withPlace).every(({ text }) => text.length < 320)) return withPlace;
  if (prose >= 0) return isHeadline(first, from, prose, isOrganization) ? prose + 1 : prose;
  const words = first.findIndex(
    ({ text }) => piecesOf({ ...first[0]!, text }, isOrganization)[0]?.kind === 'words',
  );
  return Math.min(paragraphs.length, (words < 0 ? 0 : words) + 1);
}

/** A whole sentence that stands where the headline would, and nothing else that may be one. */
function isHeadline(
  first: readonly Paragraph[],
  from: number,
  at: number,
  isOrganization: IsOrganization,
): boolean {
  const { text } = first[at]!;
  const next = first[at + 1];
  const longest = /\p{Script=Hangul}/u.test(text) ? 80 : 150;
  if (!next || text.length > longest || next.text.length < text.length * 1.5 || hasSpeech(text)) return false;
  if (/[.!?]\s/u.test(text) || /[:：]$/u.test(text) || isFactHeading(text)) return false;
  const isUnderLabel = first
    .slice(from === 0 ? 0 : from - 1, at)
    .some((line) => /^(?:label|day)$/u.test(piecesOf(line, isOrganization)[0]!.kind));
  const hasOther = first
    .slice(from, at)
    .some(
      (line) =>
        line.text.length >= 8 &&
        !isOrganization(line.text) &&
        !isPageChrome(line.text) &&
        !holdsAddress(line.text) &&
        /^(?:words|headline|subject)$/u.test(piecesOf(line, isOrganization)[0]!.kind),
    );
  return isUnderLabel && !hasOther && startsBody(next.text);
}

/** Where a release begins that stands under a few words to the newsroom, or under a page's title that is a sentence. */
function afterCoverNote(first: readonly Paragraph[], isOrganization: IsOrganization): number {
  const label = first.slice(0, 12).findIndex((paragraph) => isLoneLabel(paragraph, isOrganization));
  const note = first.slice(0, Math.max(label, 0)).filter(({ text }) => startsBody(text));
  const isNote =
    note.length > 0 &&
    note.every(
      ({ text }) => text.length < 500 && !hasSpeech(text) && placeIn(text, isOrganization)?.isSure !== true,
    );
  return isNote && first.slice(label + 1).some(({ text }) => startsBody(text)) ? label + 1 : 0;
}

/** A label with at most a day or a contact beside it; `Statement` alone may stand inside a text, too. */
function isLoneLabel(paragraph: Paragraph, isOrganization: IsOrganization): boolean {
  if (paragraph.text.length >= 120) return false;
  const pieces = piecesOf(paragraph, isOrganization);
  return (
    pieces[0]?.kind === 'label' &&
    pieces.every(({ kind }) => kind !== 'words') &&
    !/^(?:statement|announcement|성명서?|알림|공지)\s*[:：]?$/iu.test(paragraph.text)
  );
}

/** Running text, a fact of an advisory, the first of numbered paragraphs, or what says whose words follow. */
export function startsBody(text: string): boolean {
  if (isFactHeading(text) || /^1[.)]\s+\p{L}/u.test(text) || introducesWords(text)) return true;
  if (!isProse(text) || isPageChrome(text)) return false;
  if (isContactHeading(text) || (holdsAddress(text) && text.length < 200)) return false;
  return true;
}

/** `The following statement may be attributed to …:` */
function introducesWords(text: string): boolean {
  return (
    text.length >= 30 &&
    /[:：]$/u.test(text) &&
    /\b(?:statements?|said|says|stated|remarks|comments?|responses?|reactions?|attribut\w+|the following|quotes?)\b|성명|발표|입장|말했|밝혔|말하였/iu.test(
      text,
    ) &&
    !isContactHeading(text) &&
    !/^for\b/iu.test(text)
  );
}
