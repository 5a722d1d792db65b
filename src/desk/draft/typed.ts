/** Words that staff type or paste into a field: ours, and no one's quotation. */
import { normal } from '../../content/verbatim';
import { withoutInvisible } from '../importer/invisible';

/** As the content takes them: on one line, in Unicode NFC, with no character that nobody sees. */
export function typed(words: string): string {
  return normal(withoutInvisible(normal(words)));
}
