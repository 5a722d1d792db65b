import type { Speakers } from '../content/speakers';
import type { StatementView } from '../content/views';
import type { Language } from '../i18n/languages';
import type { Place, Site } from '../links';
import type { SelectedWords } from './selectedWords';

/** What a visitor asks to share, as the page knows it. What goes out is made of it with the panel's code (`sharedOf`). */
export interface Asked {
  /** The statement, as its pages read it. */
  told: StatementView & {
    speakers: Speakers;
    /** The languages of the statement, and the one in which this page has its words. */
    published: readonly Language[];
    words: Language;
  };
  place: Extract<Place, { page: 'statement' | 'both' }>;
  site: Site;
  /** Absolute: the page, with what is marked on it. */
  address: string;
  /** The passage that the address points at. */
  marked?: string | undefined;
  /** Words that were selected: they go before what is marked. */
  selected?: SelectedWords | undefined;
}
