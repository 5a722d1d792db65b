/** What a press of a button means where the draft as it stands decides. */
import { languageCodes } from '../../i18n/languages';
import type { PerLanguage, Span } from '../importer/source';
import type { Draft, DraftPassage, DraftStatement } from './draft';
import { sentencesIn } from '../importer/sentences';

/** The pull with a passage taken in, beside the one that is chosen where they are neighbours; or with it taken out. */
export function pullWith({ passages, pull }: DraftStatement, passage: string): string[] {
  if (pull.includes(passage)) return pull.length > 1 ? pull.filter((id) => id !== passage) : pull;
  const place = (id: string) => passages.findIndex((one) => one.id === id);
  const [only, another] = pull;
  const isBeside =
    only !== undefined && another === undefined && Math.abs(place(only) - place(passage)) === 1;
  return isBeside ? [only, passage] : [passage];
}

/**
 * Where a passage would be cut in two in each language: at the place selected in the source, else where its first
 * sentence ends. @returns null where there is no such place.
 */
export function cutPlaces(
  { texts }: Draft,
  { words }: DraftPassage,
  selected: Span | null,
): PerLanguage<{ text: number; offset: number }> | null {
  const places: PerLanguage<{ text: number; offset: number }> = {};
  for (const language of languageCodes) {
    const spans = words[language] ?? [];
    const isHere =
      selected !== null &&
      spans.some(
        ({ text, start, end }) => text === selected.text && start < selected.start && selected.start < end,
      );
    const [, second] = spans.flatMap((span) => sentencesIn(texts, span));
    if (isHere) places[language] = { text: selected.text, offset: selected.start };
    else if (second) places[language] = { text: second.text, offset: second.start };
  }
  return Object.keys(places).length > 0 ? places : null;
}
