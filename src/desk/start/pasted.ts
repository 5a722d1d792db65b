/** What comes with a paste, as text. */
import { readText } from '../importer/readText';

/** The HTML of what was copied, where it holds paragraphs or lists that its plain text may have lost. */
export function pastedHtml(data: Pick<DataTransfer, 'getData'>): string | null {
  const html = data.getData('text/html');
  return /<(?:p|div|li|br|h[1-6]|blockquote|td)\b/i.test(html) ? html : null;
}

/** @param plain what stands in where the reader of HTML can't be had, or finds nothing */
export async function htmlAsText(html: string, plain: string): Promise<string> {
  try {
    const { readHtml } = await import('../importer/readHtml');
    return readText(readHtml(html)).trim() || plain;
  } catch {
    return plain;
  }
}
