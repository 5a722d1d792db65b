/** Proposes what a card shows of a statement. */
import type { DraftPassage } from '../draft/draft';
import { isWhole } from './sentences';
import { wordsAt, type Texts } from './wordsAt';

/** @returns the last passage that ends with its sentence in every language. */
export function pullOf(passages: readonly DraftPassage[], texts: Texts): string[] {
  const isFit = ({ words }: DraftPassage) =>
    Object.values(words).every(
      (spans) => spans.length === 1 && spans.every((span) => isWhole(wordsAt(texts, span))),
    );
  const chosen = passages.findLast(isFit) ?? passages.at(-1);
  return chosen ? [chosen.id] : [];
}
