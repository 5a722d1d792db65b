import type { Span } from './source';

/**
 * What the importer isn't sure of, or what someone has to see to. Its sentence stands in the desk's words, under
 * its kind; it points at the exact words it is about.
 */
export interface Finding {
  kind: FindingKind;
  /** `must`: nothing can be published before a person has decided. `look`: worth a look. */
  weight: 'must' | 'look';
  /** Empty where it is about something that isn't there. */
  at: Span[];
  /** The statement it is about, by its id in the draft. */
  statement?: string;
  /** What its sentence is filled with. */
  values?: Record<string, string>;
}

export type FindingKind =
  /** No day was found: `must`. */
  'dateMissing' | 'headlineMissing';
