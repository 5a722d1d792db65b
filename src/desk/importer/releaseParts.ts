/**
 * What of a release stands where, in one language, before its quotations are read. Told by how releases are set
 * out, not by any one of them; whatever is in no other part is the body, so that nothing is lost.
 */
import { normal } from '../../content/verbatim';
import type { Finding } from './findings';
import { headOf } from './head';
import { headlinesOf } from './headline';
import { placeIn } from './placeLine';
import { dayOf } from './releaseDay';
import type { Paragraph, Span } from './source';
import { tailOf } from './tail';

export interface ReleaseParts {
  /** `FOR IMMEDIATE RELEASE`, `보도자료`. */
  label?: Span;
  /** Its day as `2024-11-06`, and where it is printed. Whether it is missing shows with both languages only. */
  date?: { day: string; at: Span };
  /** From its first word to its last, also over two lines. */
  headline?: Span;
  /** What stands beneath the headline, to be read with it. */
  subheadlines: Paragraph[];
  /** The place alone: `Washington, D.C.`; without a dash, a date, brackets. */
  dateline?: Span;
  contact: Paragraph[];
  boilerplate: Paragraph[];
  /** What is in no other part, in order. */
  body: Paragraph[];
  findings: Finding[];
}

/** What is known beside the paragraphs. */
export interface PartsContext {
  /** Names of the network's organizations, in every form: a line that is nothing else is a letterhead. */
  organizations?: readonly string[];
  /** The year of the other language's date, for a date printed without one. */
  year?: number;
}

/** Finds the parts of a release. @param paragraphs those of one language, in order. */
export function releasePartsOf(paragraphs: readonly Paragraph[], context: PartsContext = {}): ReleaseParts {
  const isOrganization = namesOf(context.organizations ?? []);
  const head = headOf(paragraphs, isOrganization);
  const rest = paragraphs.slice(head.end);
  const tail = tailOf(rest, isOrganization);
  const lines = headlinesOf(head.lines, isBlankLined(paragraphs));
  const place = tail.body[0] && placeIn(tail.body[0].text, isOrganization);
  const dateline = place && tail.body[0] ? within(tail.body[0], place) : head.place;
  const { date, findings } = dayOf(head.days, tail.body, place, paragraphs, context.year);
  const named = new Set([...findings.flatMap(({ at }) => at), date?.at, dateline]);
  const unused = [...head.days.map(({ at }) => at.span), ...(head.place ? [head.place] : [])].filter(
    (span) => !named.has(span) && !isWithin(span, head.label),
  );
  return {
    ...(head.label ? { label: head.label } : {}),
    ...(date ? { date } : {}),
    ...(lines.headline ? { headline: lines.headline } : {}),
    ...(dateline ? { dateline } : {}),
    subheadlines: lines.subheadlines,
    contact: [...head.contact, ...tail.contact],
    boilerplate: tail.boilerplate,
    body: tail.body,
    findings: [
      ...findings,
      ...headlineMissing(lines.headline, paragraphs[0]),
      ...look(
        'headlineUnsure',
        lines.headline && lines.others.length > 0 ? [lines.headline, ...lines.others] : [],
      ),
      ...look('boilerplateUnsure', tail.unsure),
      ...look(
        'leftOut',
        [...head.leftOut, ...lines.leftOut, ...tail.leftOut, ...unused].toSorted(
          (a, b) => a.text - b.text || a.start - b.start,
        ),
      ),
    ],
  };
}

function headlineMissing(headline: Span | undefined, first: Paragraph | undefined): Finding[] {
  if (headline || !first) return [];
  return [{ kind: 'headlineMissing', weight: 'must', at: [], values: { language: first.language } }];
}

function isWithin({ start, end }: Span, around: Span | undefined): boolean {
  return around !== undefined && start >= around.start && end <= around.end;
}

function look(kind: Finding['kind'], at: Span[]): Finding[] {
  return at.length > 0 ? [{ kind, weight: 'look', at }] : [];
}

function within({ span }: Paragraph, { start, end }: { start: number; end: number }): Span {
  return { ...span, start: span.start + start, end: span.start + end };
}

/** Whether words are an organization's name and nothing else. */
function namesOf(organizations: readonly string[]): (words: string) => boolean {
  const bare = (words: string) =>
    normal(words)
      .toLowerCase()
      .replace(/^the |[^\p{L}\p{N}]+/gu, '');
  const names = new Set(organizations.map(bare));
  return (words) => {
    if (words.length > 200) return false;
    if (names.has(bare(words))) return true;
    // `미주한인단체협의회(Full Name, 약칭)`: each part is a name.
    const parts = words
      .split(
        /[()|/·•]|\s[–—-]\s|(?<=\p{Script=Hangul})\s+(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s+(?=\p{Script=Hangul})/u,
      )
      .filter((part) => /\p{L}/u.test(part));
    return parts.length > 1 && parts.every((part) => part.split(',').every((one) => names.has(bare(one))));
  };
}

/** Whether blank lines stand between the paragraphs. */
function isBlankLined(paragraphs: readonly Paragraph[]): boolean {
  const gaps = paragraphs.slice(1).filter(({ span }, index) => span.start - paragraphs[index]!.span.end > 1);
  return gaps.length > (paragraphs.length - 1) * 0.3;
}
