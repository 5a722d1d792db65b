/** Tells a statement that organizations make in their own name from narrative. */
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { Language } from '../../i18n/languages';
import { isAnnouncing, isStatementHeading } from './announced';
import type { KnownPeople } from './known';
import { printed, type Texts } from './printed';
import type { PerLanguage, Span } from './source';

/**
 * `We` at a sentence’s head only, for a name may begin so in its middle. “Our nation” and “join us” say nothing about
 * who speaks, nor does `우리 사회`.
 */
const firstPerson: Record<Language, RegExp> = {
  en: /(?:^|[.!?:;…”’)–—-]\s+|,\s)We\b|\bwe\b|\b[Oo]ur (?:organizations?|members|staff|affiliates|coalition|alliance|network|movement)\b/u,
  ko: /(?<!\p{Script=Hangul})(?:우리|저희)(?:는|가|도)?(?:\s+(?:모두|단체|조직)(?:는|가|도)?)?(?=[\s,.]|$)/u,
};

/** One person’s, who speaks for nobody together. */
const firstSingular: Record<Language, RegExp> = {
  en: /(?<![\p{L}\p{N}.])I(?![\p{L}\p{N}.-])(?! \p{Lu})/u,
  ko: /(?<!\p{Script=Hangul})(?:저는|제가|나는|내가)(?=[\s,])/u,
};

/** So many paragraphs of a statement may do without a “we”. */
const longestSilence = 2;

/** A part of the release as it is printed in each language. */
export type Row = PerLanguage<Span[]>;

/**
 * The paragraphs before the first quotation that are a statement of the publishers: all that follow a line which
 * announces one; or, from the first paragraph on, those in which they speak of themselves, in one language or the
 * other, for Korean needn't say it. A “we” here and there in a report makes no statement.
 * @param heads the release's labels and headlines
 * @returns from which row up to which; null where there is none.
 */
export function jointRows(
  rows: readonly Row[],
  heads: readonly string[],
  known: KnownPeople,
  texts: Texts,
): [start: number, end: number] | null {
  const languages = (row: Row) => Object.keys(row) as Language[];
  const inAny = (row: Row, holds: (text: string, language: Language) => boolean) =>
    languages(row).some((language) => row[language]?.some((span) => holds(printed(texts, span), language)));
  const announced = rows.findIndex((row) => inAny(row, isAnnouncing));
  const start = announced + 1;
  const speak = rows
    .slice(start)
    .map((row) => inAny(row, (text, code) => says(firstPerson[code], text, known)));
  const spoken = speak.filter(Boolean).length;
  const isNamedSo = heads.some(isStatementHeading) && spoken * 2 > speak.length;
  if (speak[0] !== true && !isNamedSo && announced < 0) return null;
  let end = 0;
  for (const [index, speaks] of speak.entries()) {
    if (speaks && index - end <= longestSilence) end = index + 1;
  }
  const isOnes = rows
    .slice(start, start + end)
    .some((row) => inAny(row, (text, code) => says(firstSingular[code], text, known)));
  if (isOnes) return null;
  const isMost = speak.slice(0, end).filter(Boolean).length * 2 > end;
  const isLong = end > 1 || end === speak.length || announced >= 0 || isNamedSo;
  return end > 0 && isMost && isLong ? [start, start + end] : null;
}
/** Whether a paragraph’s own words say it, not a name or a quotation in it. */
function says(what: RegExp, text: string, known: KnownPeople): boolean {
  const names = known.organizationsIn(text).map(({ start, end }) => [start, end] as const);
  const quoted = quotedSpans(text, speechMarksIn([text]));
  return what.test(without(text, [...names, ...quoted]));
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
