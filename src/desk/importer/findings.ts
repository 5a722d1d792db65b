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
  | 'dateMissing'
  | 'headlineMissing'
  /** Nobody could be found who says this quotation: `must`. */
  | 'speakerNotFound'
  /** Someone without a name says it (`a DACA recipient from Houston`): `must`. */
  | 'speakerUnnamed'
  /** Named with neither title nor organization, here or earlier. */
  | 'speakerNotPresented'
  /** Taken to be said by the one named before (`she said`, or no attribution at all). */
  | 'speakerGuessed'
  /** `the coalition said`: which organization, no words tell. */
  | 'organizationNotNamed'
  /** A quotation that no mark closes. */
  | 'markLeftOpen'
  /** A quotation that no mark opens. */
  | 'markNeverOpened'
  /** A whole sentence in marks that nobody of the release says. */
  | 'quotedNotSaid'
  /** Quoted as someone’s words elsewhere, in order to disagree or as evidence: not taken for a statement. */
  | 'quotedAsEvidence'
  /** Printed without marks under a speaker’s name: where it ends is guessed. */
  | 'wordsWithoutMarks';
