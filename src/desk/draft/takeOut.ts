/** Takes characters that nobody can see out of the source: the one change that the desk makes to a text. */
import type { Span } from '../importer/source';
import type { Draft } from './draft';

/** @param spans the characters; all places of the draft are moved to where their words stand then. */
export function takeOut(draft: Draft, spans: readonly Span[]): Draft {
  return spans.toSorted((a, b) => b.start - a.start).reduce(withoutOne, draft);
}

function withoutOne(draft: Draft, gone: Span): Draft {
  const moved = (offset: number) =>
    offset <= gone.start ? offset : Math.max(gone.start, offset - (gone.end - gone.start));
  const inDraft = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map((one: unknown) => inDraft(one)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    if (isSpan(value)) {
      return value.text === gone.text
        ? { ...value, start: moved(value.start), end: moved(value.end) }
        : value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, inDraft(one as unknown)]),
    ) as Value;
  };
  const { texts, published, ...places } = draft;
  return {
    ...inDraft(places),
    ...(published && { published }),
    texts: texts.map((one, index) =>
      index === gone.text ? { ...one, text: one.text.slice(0, gone.start) + one.text.slice(gone.end) } : one,
    ),
  };
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value && typeof value.text === 'number';
}
