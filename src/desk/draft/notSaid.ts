/** What a statement's `notSaid` must hold so that its words are read as they are meant. */
import { datelineEnd, normal } from '../../content/verbatim';
import { quotedSpans, speechMarksIn } from '../../content/quotedSpans';
import type { Language } from '../../i18n/languages';
import { charactersAt, type Texts } from '../importer/wordsAt';
import type { DraftStatement } from './draft';

type Range = readonly [start: number, end: number];

/**
 * What the marks set off in a statement's paragraphs, or where there are none or more is said than they hold, what the
 * paragraphs hold, and is in no passage. In order, as the content writes it.
 * @param dateline the release's, as the content writes it.
 */
export function notSaidIn(
  statement: Pick<DraftStatement, 'speaker' | 'text' | 'passages'>,
  language: Language,
  texts: Texts,
  dateline: string | undefined,
): string[] {
  const said = statement.passages.flatMap(({ words }) => words[language] ?? []);
  const paragraphs = (statement.text[language] ?? []).map((span) => {
    const characters = charactersAt(texts, span);
    const places = normalPlaces(characters);
    const ranges = said
      .filter((one) => one.text === span.text && span.start <= one.start && one.end <= span.end)
      .map(({ start, end }): Range => [places[start - span.start] ?? 0, places[end - span.start] ?? 0]);
    return { text: normal(characters), said: ranges };
  });
  const marks = speechMarksIn(paragraphs.map(({ text }) => text));
  const quoted = paragraphs.map(({ text }) => quotedSpans(text, marks));
  const areInMarks =
    statement.speaker !== undefined &&
    paragraphs.every((paragraph, index) =>
      paragraph.said.every(([start, end]) => quoted[index]?.some(([from, to]) => from <= start && end <= to)),
    );
  return paragraphs
    .flatMap(({ text, said: ranges }, index) =>
      (areInMarks
        ? (quoted[index] ?? [])
        : [[index === 0 ? datelineEnd(text, dateline) : 0, text.length] as Range]
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

/** For each place of a text the same place in what `normal` makes of it. */
function normalPlaces(text: string): number[] {
  const places: number[] = [];
  let length = 0;
  let isAfterSpace = true;
  for (const character of text) {
    const isSpace = /\s/u.test(character);
    for (let unit = 0; unit < character.length; unit += 1) places.push(length + (isSpace ? 0 : unit));
    if (!isSpace) length += character.length;
    else if (!isAfterSpace) length += 1;
    isAfterSpace = isSpace;
  }
  places.push(length);
  return places;
}
