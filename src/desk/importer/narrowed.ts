/** Part of a paragraph, still found where it stands. */
import type { Paragraph } from './source';

/** @param start @param end offsets in the paragraph's text; white space at either end is left out. */
export function narrowed(paragraph: Paragraph, start: number, end = paragraph.text.length): Paragraph {
  const part = paragraph.text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const text = part.trim();
  const at = paragraph.span.start + from;
  return { ...paragraph, text, span: { ...paragraph.span, start: at, end: at + text.length } };
}
