/** The words at a place of the source. */
import { normal } from '../../content/verbatim';
import type { SourceText, Span } from './source';

export type Texts = readonly SourceText[];

/** The characters themselves. */
export function charactersAt(texts: Texts, { text, start, end }: Span): string {
  return texts[text]?.text.slice(start, end) ?? '';
}

/** The words as the content writes them: each run of white space as one space, none around them. */
export function wordsAt(texts: Texts, span: Span): string {
  return normal(charactersAt(texts, span));
}
