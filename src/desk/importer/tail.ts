/** What stands under a release's text: contact, what the organizations are, notes. */
import {
  holdsAddress,
  isAboutHeading,
  isAddressLine,
  isContactHeading,
  isEndMark,
  isFootnote,
  isPostalAddress,
} from './labels';
import { isRule } from './lines';
import { isPageChrome } from './pageChrome';
import { describesOrganization, hasSpeech, isFactHeading, isNameLine, isProse } from './prose';
import type { Paragraph, Span } from './source';

export interface Tail {
  body: Paragraph[];
  contact: Paragraph[];
  boilerplate: Paragraph[];
  leftOut: Span[];
  /** Taken for a description by their wording alone. */
  unsure: Span[];
}

/** @param paragraphs from the first one of the body on. */
export function tailOf(paragraphs: readonly Paragraph[], isOrganization: (words: string) => boolean): Tail {
  const start = tailStart(paragraphs);
  const tail: Tail = { body: [], contact: [], boilerplate: [], leftOut: [], unsure: [] };
  under(paragraphs.slice(start), tail, isOrganization);
  above(paragraphs.slice(0, start), tail);
  return tail;
}

/** The first paragraph that nothing of the text follows. */
function tailStart(paragraphs: readonly Paragraph[]): number {
  const lastSpeech = paragraphs.findLastIndex(
    ({ text }) => hasSpeech(text) && !isAboutHeading(text) && text.length > 50,
  );
  const newsLeft = newsUntilEnd(paragraphs);
  const start = paragraphs.findIndex(({ text }, index) => {
    if (index < lastSpeech || index === 0) return false;
    if (isEndMark(text) || isAboutHeading(text)) return true;
    if (isContactHeading(text) && text.length < 400) {
      // What tells news under a contact is the text going on; two such paragraphs may be descriptions.
      const isAmongFacts = isFactHeading(paragraphs[index - 1]!.text);
      return newsLeft[index + 1]! <= (!isAmongFacts && (holdsAddress(text) || text.length < 40) ? 2 : 0);
    }
    return (isRule(text) || isFootnote(text)) && newsLeft[index + 1] === 0;
  });
  return start < 0 ? paragraphs.length : start;
}

/** By each index how many of the paragraphs from there on tell news, up to what ends the text for certain. */
function newsUntilEnd(paragraphs: readonly Paragraph[]): number[] {
  const counts = Array.from({ length: paragraphs.length + 2 }, () => 0);
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const { text } = paragraphs[index]!;
    counts[index] = isAboutHeading(text) || isEndMark(text) ? 0 : counts[index + 1]! + (isNews(text) ? 1 : 0);
  }
  return counts;
}

/** Running text that neither describes an organization nor says whom to ask. */
function isNews(text: string): boolean {
  return (
    isProse(text) &&
    !describesOrganization(text) &&
    !isAboutHeading(text) &&
    !isContactHeading(text) &&
    !isFootnote(text) &&
    !isPageChrome(text)
  );
}

/** Sorts what stands under the text. */
function under(paragraphs: readonly Paragraph[], tail: Tail, isOrganization: (words: string) => boolean) {
  let last: 'contact' | 'boilerplate' | 'notes' | undefined;
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    if (isEndMark(text) || isRule(text)) last = undefined;
    else if (isPageChrome(text)) {
      tail.leftOut.push(paragraph.span);
      last = undefined;
    } else if (isContactHeading(text) && text.length < 500) {
      tail.contact.push(paragraph);
      last = 'contact';
    } else if (isAboutHeading(text)) {
      tail.boilerplate.push(paragraph);
      last = 'boilerplate';
    } else if (isFootnote(text) || (last === 'notes' && !isProse(text))) {
      tail.leftOut.push(paragraph.span);
      last = 'notes';
    } else if (isOfContact(paragraphs, index, last)) {
      tail.contact.push(paragraph);
      last = 'contact';
    } else if (isProse(text) || isSentence(text) || last === 'boilerplate') {
      tail.boilerplate.push(paragraph);
      if (last !== 'boilerplate' && isNews(text)) tail.unsure.push(paragraph.span);
      last = 'boilerplate';
    } else if (
      isOrganization(text) &&
      index + 1 < paragraphs.length &&
      isProse(paragraphs[index + 1]!.text)
    ) {
      tail.boilerplate.push(paragraph);
      last = 'boilerplate';
    } else if (describesOrganization(text)) tail.boilerplate.push(paragraph);
    else tail.leftOut.push(paragraph.span);
  });
}

function isOfContact(paragraphs: readonly Paragraph[], index: number, last: string | undefined): boolean {
  const { text } = paragraphs[index]!;
  if (isProse(text) && text.length > 200) return false;
  if (holdsAddress(text)) return last !== 'boilerplate' || !isProse(text);
  if (last !== 'contact')
    return isNameLine(text) && index + 1 < paragraphs.length && holdsAddress(paragraphs[index + 1]!.text);
  return isAddressLine(text) || (isNameLine(text) && text.length < 90);
}

/** Tells something, however short. */
function isSentence(text: string): boolean {
  const isEnded =
    /[\p{L}\p{N})”"][.!?]$/u.test(text) && !/\d{4}[.]?$|\S@\S+$/u.test(holdsAddress(text) ? text : '');
  return isEnded && text.split(' ').length >= 3;
}

/** Sorts the text itself: what describes an organization at its very end, and what a page printed inside it. */
function above(paragraphs: readonly Paragraph[], tail: Tail) {
  let end = paragraphs.length;
  const described: Paragraph[] = [];
  const contact: Paragraph[] = [];
  while (end > 1) {
    const { text } = paragraphs[end - 1]!;
    if (describesOrganization(text) && isSentence(text)) described.unshift(paragraphs[end - 1]!);
    else if (
      holdsAddress(text) &&
      text.length < 250 &&
      (isContactHeading(text) || !(isProse(text) || isSentence(text)))
    )
      contact.unshift(paragraphs[end - 1]!);
    else if (isPostalAddress(text) || (isContactHeading(text) && text.length <= 40))
      contact.unshift(paragraphs[end - 1]!);
    else if (isRule(text) && end > 2) described.unshift(paragraphs[end - 1]!);
    else if (isPageChrome(text)) tail.leftOut.push(paragraphs[end - 1]!.span);
    else break;
    end -= 1;
  }
  const real = described.filter(({ text }) => !isRule(text));
  tail.boilerplate.unshift(...real);
  tail.unsure.push(...real.map(({ span }) => span));
  tail.contact.unshift(...contact);
  for (const paragraph of paragraphs.slice(0, end)) {
    if (isPageChrome(paragraph.text)) tail.leftOut.push(paragraph.span);
    else if (!isRule(paragraph.text)) tail.body.push(paragraph);
  }
}
