/** What every draft promises, whatever was done with it. */
import { blocksOf, statementsOf } from '../../../src/desk/draft/blocks';
import type { Draft } from '../../../src/desk/draft/draft';
import { inOrder, isWithin, wordsAt } from '../../../src/desk/draft/spans';
import type { Span } from '../../../src/desk/importer/source';
import { languageCodes } from '../../../src/i18n/languages';

/** The promises that a draft breaks, each in a sentence; none, that is. */
export function brokenPromises(draft: Draft): string[] {
  const published = draft.published?.body.flatMap((part) => (part.kind === 'statement' ? [part] : [])) ?? [];
  return [
    ...languageCodes.flatMap((code) =>
      blocksOf(draft).flatMap(({ place, block }) => apart(draft, block.text[code] ?? [], `${place} ${code}`)),
    ),
    ...statementsOf(draft).flatMap(({ id, passages, pull, notes, text }) => {
      const ids = passages.map((passage) => passage.id);
      const old = published.find((statement) => statement.id === id)?.passages ?? [];
      return [
        ...(new Set(ids).size === ids.length ? [] : [`${id}: a passage’s id stands twice: ${ids.join()}`]),
        ...(draft.published || ids.every((one, index) => one === `s${index + 1}`)
          ? []
          : [`${id}: ${ids.join()}`]),
        ...ids.filter(
          (one) =>
            !/^s[1-9]\d*$/u.test(one) ||
            (Number(one.slice(1)) <= old.length && !old.some((was) => was.id === one)),
        ),
        ...pull.filter((one) => !ids.includes(one)).map((one) => `${id}: pulls ${one}, which isn’t there`),
        ...passages
          .filter(({ words }) => languageCodes.every((code) => !words[code]?.length))
          .map((passage) => `${id}: ${passage.id} has no words`),
        ...notes.flatMap((note) =>
          note.passage === undefined || ids.includes(note.passage)
            ? []
            : [`${id}: a note on ${note.passage}`],
        ),
        ...languageCodes.flatMap((code) => {
          const spans = passages.flatMap(({ words }) => words[code] ?? []);
          return [
            ...apart(draft, spans, `${id} ${code}`),
            ...spans
              .filter((span) => !text[code]?.some((paragraph) => isWithin(span, paragraph)))
              .map(
                (span) => `${id} ${code}: “${wordsAt(draft.texts, span)}” stands in none of its paragraphs`,
              ),
          ];
        }),
      ];
    }),
    ...(new Set(statementsOf(draft).map(({ id }) => id)).size === statementsOf(draft).length
      ? []
      : ['an id of a statement stands twice']),
  ];
}

function apart(draft: Draft, spans: readonly Span[], what: string): string[] {
  return spans.flatMap((span, index) => {
    const words = wordsAt(draft.texts, span);
    const before = spans[index - 1];
    return [
      ...(words === '' || words !== words.trim() ? [`${what}: “${words}” isn’t trimmed`] : []),
      ...(before && (inOrder(before, span) >= 0 || (before.text === span.text && before.end > span.start))
        ? [`${what}: “${words}” stands before “${wordsAt(draft.texts, before)}”`]
        : []),
    ];
  });
}
