/** Tells a statement that organizations make in their own name from narrative. */
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { Language } from '../../i18n/languages';
import type { KnownPeople } from './known';
import { printed, type Texts } from './printed';
import type { PerLanguage, Span } from './source';

/** `We` at a sentence’s head only, for a name may begin so in its middle; “our nation” and “join us” say nothing about who speaks. */
const firstPerson: Record<Language, RegExp> = {
  en: /(?:^|[.!?:;…”’)–—-]\s+|,\s)We\b|\bwe\b/u,
  ko: /(?<!\p{Script=Hangul})(?:우리|저희)(?:는|가|도)?(?:\s+(?:모두|단체|조직)(?:는|가|도)?)?(?=[\s,.]|$)/u,
};

/** So many paragraphs of a statement may do without a “we”. */
const longestSilence = 2;

/** A part of the release as it is printed in each language. */
export type Row = PerLanguage<Span[]>;

/**
 * The paragraphs before the first quotation in which the publishers speak for themselves: from the first that says
 * “we” to the last, in one language or the other, for Korean needn't say it.
 * @returns from which row up to which; null where none does.
 */
export function jointRows(
  rows: readonly Row[],
  known: KnownPeople,
  texts: Texts,
): [start: number, end: number] | null {
  const speak = rows.map((row) =>
    (Object.keys(row) as Language[]).some((language) =>
      row[language]?.some((span) => isFirstPerson(printed(texts, span), language, known)),
    ),
  );
  const start = speak.indexOf(true);
  if (start < 0) return null;
  let last = start;
  for (const [index, speaks] of speak.entries()) {
    if (speaks && index > last && index - last <= longestSilence + 1) last = index;
  }
  return [start, last + 1];
}

function isFirstPerson(text: string, language: Language, known: KnownPeople): boolean {
  const names = known.organizationsIn(text).map(({ start, end }) => [start, end] as const);
  const quoted = quotedSpans(text, speechMarksIn([text]));
  return firstPerson[language].test(without(text, [...names, ...quoted]));
}

/** The text with a space for each of these. */
function without(text: string, ranges: (readonly [number, number])[]): string {
  const rest: string[] = [];
  let cursor = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start > cursor) rest.push(text.slice(cursor, start));
    cursor = Math.max(cursor, end);
  }
  return [...rest, text.slice(cursor)].join(' ');
}

/** What a release shows of who speaks together. */
export interface JointEvidence {
  /** Organizations by id, where they stand in the headline, and in the statement’s paragraphs. */
  headline: readonly string[];
  paragraphs: readonly { text: string; language: Language }[];
  publishers: readonly string[];
}

/**
 * The organizations that speak in a joint statement: two or more that the headline names, or that publish and are
 * named in it, or that it names in one breath; else those of the publishers whom it names, else the publishers.
 */
export function jointOrganizations(
  { headline, paragraphs, publishers }: JointEvidence,
  known: KnownPeople,
): string[] {
  if (headline.length > 1) return [...headline];
  const named = new Set(
    paragraphs.flatMap(({ text }) => known.organizationsIn(text).map((place) => place.known.id)),
  );
  const speaking = publishers.filter((id) => named.has(id));
  if (speaking.length > 1) return speaking;
  const together = paragraphs.map(({ text }) => inOneBreath(text, known)).find((ids) => ids.length > 1);
  if (together) return together;
  if (speaking.length > 0) return speaking;
  return publishers.length > 0 ? [...publishers] : [...named];
}

/** Between two names of a row: commas, brackets with another name, `and`. */
const between = /^(?:[^\p{L}()]|\([^()]{0,80}\)|and|the|&|와|과|및|그리고)*$/u;

/** Organizations that a sentence begins with, or that `We,` is followed by. */
function inOneBreath(text: string, known: KnownPeople): string[] {
  const places = known.organizationsIn(text);
  const first = places.find(({ start }) =>
    /(?:^|[.!?–—]\s+|\bWe,?\s+|우리\s+)(?:[Tt]he\s+)?(?:[\p{L} &]{1,60}\()?$/u.test(
      text.slice(Math.max(0, start - 80), start),
    ),
  );
  if (!first) return [];
  const ids = [first.known.id];
  let { end } = first;
  for (const place of places) {
    if (place.start < end) continue;
    if (place.start - end > 120 || !between.test(text.slice(end, place.start))) break;
    if (!ids.includes(place.known.id)) ids.push(place.known.id);
    end = place.end;
  }
  return ids;
}
