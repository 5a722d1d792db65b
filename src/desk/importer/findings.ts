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
  /** A statement stands in one language only: `look`. */
  | 'statementMissing'
  /** Two statements were taken for one by their place alone: `look`. Points at both. */
  | 'statementsPaired'
  /** Sentences that may not be each other's translation: `look`. Points at both sides. */
  | 'passageDoubtful'
  /** A paragraph stands in one language only: `look`. */
  | 'paragraphMissing'
  /** No passage ends with its sentence in every language: a card shows one that doesn't. */
  | 'pullMissing'
  /** A character that nobody sees: `must`. Points at it; `character` says which. */
  | 'invisibleCharacter'
  /** Words that the published release has and this one hasn't: `look`; `passage` or `words` say which. */
  | 'passageGone'
  | 'statementGone'
  /** What is said here can't be told from what stands around it, so it was left a paragraph: `look`. */
  | 'statementUnsound'
  /** Paragraphs in a language that the desk doesn't import (`language`): set aside. */
  | 'otherLanguage'
  /** What a web page or a letterhead printed around the release: left out. */
  | 'leftOut'
  /** Another line might be the headline: it is among the places. */
  | 'headlineUnsure'
  /** Days that differ, or one without its year, or one that stands in running text only. */
  | 'dateUnsure'
  /** The weekday printed beside the day isn't that day's. */
  | 'weekdayDiffers'
  /** Taken for the description of an organization by its wording alone. */
  | 'boilerplateUnsure'
  /** Nobody could be found who says this quotation: `must`. */
  | 'speakerNotFound'
  /** Someone without a name says it (`a DACA recipient from Houston`): `must`. */
  | 'speakerUnnamed'
  /** Written otherwise (`written`) than the network’s name (`name`), and taken for it: `look`. */
  | 'nameTakenFor'
  /** New to the network, and much like one of its names (`name`): perhaps a slip. `look`. */
  | 'nameLikeKnown'
  /** Someone whom the network doesn’t have is proposed to it (`name`): `look`. */
  | 'personNew'
  | 'organizationNew'
  /** Named with neither title nor organization, here or earlier. */
  | 'speakerNotPresented'
  /** Taken to be said by the one named before (`she said`, or no attribution at all). */
  | 'speakerGuessed'
  /** `the coalition said`: which organization, no words tell. */
  | 'organizationNotNamed'
  /** Someone with a title but no organization was taken to speak for the publisher. */
  | 'organizationGuessed'
  /** A quotation that no mark closes. */
  | 'markLeftOpen'
  /** A quotation that no mark opens. */
  | 'markNeverOpened'
  /** A whole sentence in marks that nobody of the release says. */
  | 'quotedNotSaid'
  /** Quoted as someone’s words elsewhere, in order to disagree or as evidence: not taken for a statement. */
  | 'quotedAsEvidence'
  /** Printed without marks under a speaker’s name: where it ends is guessed. */
  | 'wordsWithoutMarks'
  /** Whole sentences in marks that the release only cites: not taken for a statement. */
  | 'wordsCited'
  /** Someone new (`name`, `id`) is printed in one language only: the others show that name, too. */
  | 'nameInOneLanguage'
  /** A speaker is printed with a title in one language and without in the other. */
  | 'titleInOneLanguage';
