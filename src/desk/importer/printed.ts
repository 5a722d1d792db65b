/** Words of the source as the content writes them: each run of white space as one space, none around them. */
import { normal } from '../../content/verbatim';
import { wordsAt } from '../draft/spans';
import type { SourceText, Span } from './source';

export type Texts = readonly SourceText[];

export function printed(texts: Texts, span: Span): string {
  return normal(wordsAt(texts, span));
}
