/** When a text is no release: the reasons, and how they are weighed. */
import { languageCodes, type Language } from '../../i18n/languages';
import { lettersIn, otherLanguageOf } from './otherLanguages';
import { isProse } from './prose';
import { releaseSigns } from './releaseSigns';
import type { ReleaseParts } from './releaseParts';
import type { Paragraph, SourceText } from './source';
import { isBareList, isCode, otherKinds } from './textKinds';

/** Why nothing was imported; its sentence stands in the desk's words, under its kind. */
export interface Refusal {
  kind: RefusalKind;
  /** What its sentence is filled with. */
  values?: Record<string, string>;
}

export type RefusalKind =
  /** Nothing but white space. */
  | 'empty'
  /** Longer than any release. */
  | 'tooLong'
  /** Letters, but neither English nor Korean; `language` where it is known. */
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
  /** What is said on a stage or a screen, or in an interview. */
  | 'script'
  /** Nothing but a list. */
  | 'list'
  /** Running text without a sign that it is a release. */
  | 'noRelease';

/** Fewer letters hold no release. */
const fewest = 100;

/** A hundred statements take a quarter of it. Longer texts are read for seconds, in which the page stands still. */
const most = 400_000;

export function isTooLong(texts: readonly SourceText[]): boolean {
  return texts.reduce((sum, { text }) => sum + text.length, 0) > most;
}

/**
 * Whether a text is no release. Many weak signs are weighed, and a doubt counts for the text: a release refused is
 * worse than another text let through, which a person sees at once.
 * @param names those of the network's organizations, in every form. @returns null where it may be one.
 */
export function refusalOf(
  texts: readonly SourceText[],
  paragraphs: readonly Paragraph[],
  parts: Partial<Record<Language, ReleaseParts>>,
  names: readonly string[],
): Refusal | null {
  if (texts.every(({ text }) => !/[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(text)))
    return { kind: 'empty' };
  const lines = texts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
  if (isCode(lines)) return { kind: 'code' };
  const letters = paragraphs.reduce((sum, { text }) => sum + wordLetters(text), 0);
  const all = lines.reduce((sum, line) => sum + wordLetters(line), 0);
  if (letters < all * 0.25 || letters === 0) return noLanguage(texts);
  const signs = releaseSigns(texts, paragraphs, Object.values(parts), names);
  const kind = otherKinds(lines).find(({ weight }) => weight > signs.strong * 3 + signs.weak);
  if (kind) return { kind: kind.kind };
  if (letters < fewest && signs.strong + signs.weak < 3) return { kind: 'tooShort' };
  if (signs.strong > 0 || signs.weak >= 1) return null;
  if (isBareList(lines)) return { kind: 'list' };
  const hasHeadline = languageCodes.some((language) => parts[language]?.headline !== undefined);
  const prose = paragraphs.filter(({ text }) => isProse(text)).length;
  return hasHeadline && prose > 0 && signs.weak > 0 ? null : { kind: 'noRelease' };
}

function wordLetters(text: string): number {
  const { hangul, latin, foreign } = lettersIn(text);
  return (hangul + foreign) * 2 + latin;
}

function noLanguage(texts: readonly SourceText[]): Refusal {
  const language = otherLanguageOf(texts.map(({ text }) => text.slice(0, 5000)).join(' '));
  return language === undefined ? { kind: 'noLanguage' } : { kind: 'noLanguage', values: { language } };
}
