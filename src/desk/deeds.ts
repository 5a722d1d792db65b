/** What can be done with a draft, as undo names it. */
import type { EnglishDeskWords } from '../i18n/words';

export type Deed = keyof EnglishDeskWords['deed'];
