/** What comes with a paste or a drop, as text. */
import { readHtml } from '../importer/readHtml';
import { readText } from '../importer/readText';

/**
 * The text of what was copied: read from its HTML where it has some, so that its paragraphs and lists are found
 * again. @returns null where it has none, and the browser's own way will do.
 */
export function pastedText(data: Pick<DataTransfer, 'getData'>): string | null {
  const html = data.getData('text/html');
  if (!/<(p|div|li|br|h[1-6]|blockquote|td)\b/i.test(html)) return null;
  return readText(readHtml(html)).trim() || null;
}
