/** Who says something, and what of it has been gathered. */
import type { OrganizationNamed, SayerNamed } from '../spoken';
import type { Stretch } from './tokens';

/** Who says something, found. */
export interface Voice {
  /** The same for the same sayer. */
  key: string;
  speakers: SayerNamed[];
  organizations: OrganizationNamed[];
}

/** A statement while its paragraphs are gathered. */
export interface Group {
  voice?: Voice;
  /** Its lines, each whole or narrowed. */
  parts: { line: number; from: number; to: number }[];
  words: { line: number; at: Stretch }[];
  /** The attribution stood behind the words, on its own line. */
  isTrailing: boolean;
  isBlock: boolean;
}
