/** What a statement's `notSaid` must hold so that its words are read as they are meant. */
import { datelineEnd } from '../../content/dateline';
import { normal } from '../../content/verbatim';
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { Language } from '../../i18n/languages';
import type { SourceText } from '../importer/source';
import type { DraftStatement } from './draft';
import { normalPlaces } from './normalPlaces';
import { wordsAt } from './spans';

type Range = readonly [start: number, end: number];

/**
 * What the marks set off in a statement's paragraphs, or where there are none or more is said than they hold, what the
 * paragraphs hold, and is in no passage. In order, as the content writes it.
 * @param dateline the release's, as the content writes it.
 */
export function notSaidIn(
  statement: Pick<DraftStatement, 'text' | 'passages'>,
  language: Language,
  texts: readonly SourceText[],
  dateline: string | undefined,
): string[] {
  const said = statement.passages.flatMap(({ words }) => words[language] ?? []);
  const paragraphs = (statement.text[language] ?? []).map((span) => {
    const characters = wordsAt(texts, span);
    const places = normalPlaces(characters);
    const ranges = said
      .filter((one) => one.text === span.text && span.start <= one.start && one.end <= span.end)
      .map(({ start, end }): Range => [places[start - span.start] ?? 0, places[end - span.start] ?? 0]);
    return { text: normal(characters), said: ranges };
  });
  const marks = speechMarksIn(paragraphs.map(({ text }) => text));
  const quoted = paragraphs.map(({ text }) => quotedSpans(text, marks));
  const areInMarks = paragraphs.every((paragraph, index) =>
    paragraph.said.every(([start, end]) => quoted[index]?.some(([from, to]) => from <= start && end <= to)),
  );
  return paragraphs
    .flatMap(({ text, said: ranges }, index) =>
      (areInMarks
        ? (quoted[index] ?? [])
        : [[index === 0 ? datelineEnd(text, dateline ?? '') : 0, text.length] as Range]
      ).flatMap((within) => gapsIn(within, ranges).map(([start, end]) => text.slice(start, end).trim())),
    )
    .filter((words) => words !== '');
}

/** What of a range none of these covers. */
function gapsIn([start, end]: Range, covered: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let cursor = start;
  for (const [from, to] of covered) {
    if (to <= start || from >= end) continue;
    if (from > cursor) gaps.push([cursor, from]);
    cursor = Math.max(cursor, to);
  }
  if (cursor < end) gaps.push([cursor, end]);
  return gaps;
}
