/** What of a release stands where, in one language, before its quotations are read. */
import type { Finding } from './findings';
import type { Paragraph, Span } from './source';

export interface ReleaseParts {
  /** `FOR IMMEDIATE RELEASE`, `보도자료`. */
  label?: Span;
  /** Its day as `2024-11-06`, and where it is printed. */
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
export function releasePartsOf(paragraphs: readonly Paragraph[], _context: PartsContext = {}): ReleaseParts {
  return { subheadlines: [], contact: [], boilerplate: [], body: [...paragraphs], findings: [] };
}
