/** When a text is no release: the reasons, and how they are weighed. */
import type { Language } from '../../i18n/languages';
import type { ReleaseParts } from './releaseParts';
import type { Paragraph, SourceText } from './source';

/** Why nothing was imported; its sentence stands in the desk's words, under its kind. */
export interface Refusal {
  kind: RefusalKind;
  /** What its sentence is filled with. */
  values?: Record<string, string>;
}

export type RefusalKind =
  /** Nothing but white space. */
  | 'empty'
  /** Letters, but neither English nor Korean. */
  | 'noLanguage'
  /** A few words only. */
  | 'tooShort'
  /** A program, a data file, a web page's source. */
  | 'code'
  /** Text that holds a place: “Lorem ipsum”. */
  | 'placeholder'
  /** A message from one person to another, or a thread of them. */
  | 'letter'
  /** What was said at a meeting, or what it is to talk about. */
  | 'minutes'
  /** What is to be paid. */
  | 'invoice'
  /** How something is made: ingredients, steps. */
  | 'recipe'
  /** Several items of news under one cover. */
  | 'digest'
  /** A newspaper's own piece, under a reporter's name. */
  | 'article'
  /** Someone's opinion, under their name. */
  | 'opinion'
  /** What is said on a stage or a screen, speaker by speaker. */
  | 'script'
  /** Nothing but a list. */
  | 'list'
  /** Running text without a sign that it is a release. */
  | 'noRelease';

/**
 * Whether a text is no release. Many weak signs are weighed, and a doubt counts for the text: a release refused is
 * worse than another text let through, which a person sees at once.
 * @param names those of the network's organizations and people, in every form. @returns null where it may be one.
 */
export function refusalOf(
  texts: readonly SourceText[],
  paragraphs: readonly Paragraph[],
  _parts: Partial<Record<Language, ReleaseParts>>,
  _names: readonly string[],
): Refusal | null {
  if (texts.every(({ text }) => text.trim() === '')) return { kind: 'empty' };
  return paragraphs.length === 0 ? { kind: 'noLanguage' } : null;
}
