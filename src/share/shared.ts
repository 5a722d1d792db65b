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
  /** Whether the address marks just these words, and not the passage they stand in. */
  isExact: boolean;
  /** Of a passage: the statement that it is part of. */
  whole?: Shared;
}
