/**
 * What the desk works on: a release as places in its source. The words themselves stay in the source, so
 * nothing that is done here can alter them; `compose.ts` makes the release of it.
 */
import type { Note, Organization, Person, Release, ReleaseVersion } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { Finding } from '../importer/findings';
import type { PerLanguage, SourceText, Span } from '../importer/source';

export interface Draft {
  texts: readonly SourceText[];
  /** The published release that this one goes on with: its ids stay, and none of them is used again for other words. */
  published?: Release;
  /** What readers are told of this correction of a published release. */
  version?: ReleaseVersion;
  /** Proposed; a person may change it until the release is published. */
  id: string;
  /** As `2024-11-06`; absent where the source has none that can be read. */
  date?: string;
  /** Where the release was first published on the web. */
  source?: string;
  publishers: string[];
  /** Languages of the network in which there is no text. */
  missing: Language[];
  label: PerLanguage<Span>;
  headline: PerLanguage<Span>;
  dateline: PerLanguage<Span>;
  contact: DraftBlock;
  boilerplate: DraftBlock;
  body: DraftPart[];
  /** Those the release names and the network doesn't have yet. */
  people: Person[];
  organizations: Organization[];
  /** What the importer wasn't sure of and nobody has settled yet. */
  findings: Finding[];
  /** Differences between the languages that someone has looked at and that need no note: their keys (`parity.ts`). */
  settled?: readonly string[];
}

/** Printed paragraphs; none in a language that lacks them. */
export interface DraftBlock {
  text: PerLanguage<Span[]>;
  notes: Note[];
}

export type DraftPart = ({ kind: 'paragraph' } & DraftBlock) | DraftStatement;

export interface DraftStatement extends DraftBlock {
  kind: 'statement';
  id: string;
  /** Absent for a joint statement and where an organization speaks. */
  speaker?: string;
  /** Who says the same words together with the speaker: for the same organizations, unless they have their own. */
  coSpeakers: { speaker: string; organizations?: string[]; title?: PerLanguage<string> }[];
  organizations: string[];
  title: PerLanguage<string>;
  /** Languages of the release in which it doesn't say this. */
  missing: Language[];
  passages: DraftPassage[];
  /** Ids of one passage or of two neighbouring ones. */
  pull: string[];
}

/** A sentence, paired across the languages; several spans where an attribution or a paragraph's end stands between them. */
export interface DraftPassage {
  id: string;
  words: PerLanguage<Span[]>;
}
