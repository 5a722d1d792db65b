/** Places in the source: how they stand to one another, and the words at them. */
import type { SourceText, Span } from '../importer/source';

/** The order of the source: negative where `a` stands first. */
export function inOrder(a: Span, b: Span): number {
  return a.text - b.text || a.start - b.start || a.end - b.end;
}

export function isSame(a: Span, b: Span): boolean {
  return a.text === b.text && a.start === b.start && a.end === b.end;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.text === outer.text && inner.start >= outer.start && inner.end <= outer.end;
}

export function doOverlap(a: Span, b: Span): boolean {
  return a.text === b.text && a.start < b.end && b.start < a.end;
}

/** The characters of the source at a place, as they stand there. */
export function wordsAt(texts: readonly SourceText[], { text, start, end }: Span): string {
  return texts[text]?.text.slice(start, end) ?? '';
}

/** A span without the white space at its ends; none where nothing else is in it. */
export function trimmed(texts: readonly SourceText[], span: Span): Span | null {
  const words = wordsAt(texts, span);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.start + words.trimEnd().length;
  return start < end ? { text: span.text, start, end } : null;
}

/** A span with the words that it stands in or between, on its line. */
export function withNeighbours(texts: readonly SourceText[], { text, start, end }: Span): Span {
  const words = texts[text]?.text ?? '';
  const before = /\S*[^\S\n]*\S*$/u.exec(words.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const after = /^\S*[^\S\n]*\S*/u.exec(words.slice(end, end + 60))?.[0].length ?? 0;
  return { text, start: start - before, end: end + after };
}

/** Whether nothing but white space stands between the end of one and the start of the next. */
export function doTouch(texts: readonly SourceText[], before: Span, after: Span): boolean {
  return (
    before.text === after.text &&
    before.end <= after.start &&
    wordsAt(texts, { text: before.text, start: before.end, end: after.start }).trim() === ''
  );
}

/** What of a span lies outside others: as so many spans, trimmed. */
export function without(texts: readonly SourceText[], span: Span, others: readonly Span[]): Span[] {
  let rest = [span];
  for (const other of others) {
    rest = rest.flatMap((one) =>
      doOverlap(one, other)
        ? [
            { ...one, end: Math.max(one.start, other.start) },
            { ...one, start: Math.min(one.end, other.end) },
          ]
        : [one],
    );
  }
  return rest.flatMap((one) => trimmed(texts, one) ?? []);
}
