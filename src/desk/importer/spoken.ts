/** What the importer hears in one language: who is quoted, and with which words. */
import type { Language } from '../../i18n/languages';
import type { Finding } from './findings';
import type { Paragraph, Span } from './source';

/** An organization as it is printed, and its name in the other script where brackets give that. */
export interface OrganizationNamed {
  name: Span;
  otherScript?: Span;
}

/** Someone named in an attribution, as it is printed there. */
export interface SayerNamed {
  /** As printed: `Becky Belcore`, `Belcore`, `베키 벨코어`. */
  name: Span;
  /** The name in the other script, from brackets beside it: `(Becky Belcore)`. */
  otherScript?: Span;
  /** `Executive Director`, without the organization and without personal status ("DACA recipient", "다카 수혜자" is no title). */
  title?: Span;
  organizations: OrganizationNamed[];
}

/** One statement in one language: what someone said, in consecutive paragraphs. */
export interface Spoken {
  language: Language;
  /** Whole paragraphs, in order; narrowed to a part that ends with a sentence where two speakers share one. */
  paragraphs: Paragraph[];
  /**
   * The stretches said, in order, quotation marks left out. Fragments in marks that nobody says as a sentence
   * (titles, slogans, scare quotes) are not among them.
   */
  words: Span[];
  /** None where an organization speaks, or where nobody could be found (then a finding says so). */
  speakers: SayerNamed[];
  /** An organization that speaks itself. */
  organizations: OrganizationNamed[];
}

export interface Heard {
  spoken: Spoken[];
  /** Paragraphs, or what is left of one, in which nobody is quoted. */
  rest: Paragraph[];
  findings: Finding[];
}
