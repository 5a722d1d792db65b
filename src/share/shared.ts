import type { QuotedStatement } from './quotedStatement';
import type { Quotation } from './quotation';

/** What a visitor is about to share, in all the ways there are. */
export interface Shared {
  kind: 'statement' | 'passage' | 'words';
  /** Who said it and when, for a message's subject. */
  title: string;
  /** Absolute. */
  address: string;
  /** The words in each language they exist in, the page's first; none where what was chosen is no quotation. */
  quotations: readonly Quotation[];
  /** A whole statement, for other websites. */
  embed?: QuotedStatement;
  /** False where the address leads to a passage because the words themselves can't be marked. */
  isExact?: boolean;
}
