import type { Clip } from './clipboard';
import { inMarks, sourceOf, type Quotation } from './quotation';
import { wordsSnippet } from './snippets';

/** A quotation to paste, in one language or several: plain for a message, rich for a document. */
export function citationOf(quotations: readonly Quotation[]): Required<Clip> {
  return {
    text: quotations.map(plain).join('\n\n'),
    html: quotations.map(wordsSnippet).join('\n'),
  };
}

function plain(quotation: Quotation): string {
  return [inMarks(quotation.words.text), `— ${sourceOf(quotation)}`, quotation.address].join('\n');
}
