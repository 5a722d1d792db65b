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

/** The organizations that speak in a joint statement: those of the publishers whom it names, else whom it names, else the publishers. */
export function jointOrganizations(named: readonly string[], publishers: readonly string[]): string[] {
  const speaking = named.filter((id) => publishers.includes(id));
  if (speaking.length > 0) return speaking;
  return publishers.length > 0 ? [...publishers] : [...named];
}
