/** What someone says in one language, once it is known who that is. */
import type { Language } from '../../i18n/languages';
import type { Span } from './source';

/** For the speaker’s organizations, where they have none of their own. */
export interface CoSpeaker {
  speaker: string;
  title?: string;
  organizations?: string[];
}

export interface Voice {
  language: Language;
  /** The person's id; none where organizations speak, or nobody knows who. */
  speaker?: string;
  /** Who says the same words together with the speaker. */
  coSpeakers: CoSpeaker[];
  organizations: string[];
  title?: string;
  /** The printed paragraphs. */
  paragraphs: Span[];
  /** The stretches said, in order. */
  words: Span[];
}

/** What tells two statements in two languages to be one: who says them. */
export function sayerOf({ speaker, organizations }: Voice): string {
  return speaker ?? `:${organizations.toSorted().join(' ')}`;
}
