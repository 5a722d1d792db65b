/**
 * Verbatim, as the product promises it: equal after Unicode NFC and with each run of white space read as
 * one space. Here a statement's printed paragraphs are cut into the passages that lie in them, and nothing
 * is ever put together that the source doesn't print together.
 */
import type { Language } from '../i18n/languages';
import { datelineEnd } from './dateline';
import { isClosing, isOpening } from './quotationMarks';
import { quotedSpans, speechMarksIn, type QuotedSpan } from './quotedSpans';
import type { Passage, Statement } from './schema';

/** A stretch of a printed paragraph: words of a passage, or what the source prints around them. */
export type Run = { kind: 'words'; passage: string; text: string } | { kind: 'mark' | 'frame'; text: string };

/** Said of one passage, or of words that no passage holds. */
export class NotVerbatim extends Error {
  override name = 'NotVerbatim';
  readonly passage: string | undefined;
  constructor(message: string, passage?: string) {
    super(message);
    this.passage = passage;
  }
}

/** Text as it is compared and shown. */
export function normal(text: string) {
  const composed = text.normalize('NFC');
  // Most texts are so already, and all are asked often.
  return unevenSpace.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed;
}

const unevenSpace = /[^\S ]| {2}|^ | $/u;

/** A passage's side as the pieces it is printed in; none where the language is missing. */
export function piecesOf(passage: Passage, language: Language): string[] {
  const side = passage[language];
  if (side === undefined) return [];
  return (typeof side === 'string' ? [side] : side).map(normal);
}

/**
 * Cuts a statement's paragraphs in one language into runs; joined again, they are the paragraphs.
 * A speaker's words are what stands inside the outermost quotation marks; those printed without marks are all that
 * follows the dateline, and may hold a few words in marks. Organizations speak mostly without marks, and then may have
 * a slogan in them: they are read so first. What of these the statement lists as `notSaid`, a title in marks or a name before a colon, is read
 * as standing around the words.
 * @returns one list of runs a paragraph; an empty list where the statement has no text in that language.
 * @throws {NotVerbatim} where the passages, in order and with nothing but white space between them, aren't those words.
 */
export function runsOf(statement: Statement, language: Language, dateline?: string): Run[][] {
  const paragraphs = (statement.text[language] ?? []).map(normal);
  const pieces = statement.passages.flatMap((passage) =>
    piecesOf(passage, language).map((text) => ({ passage: passage.id, text })),
  );
  const notSaid = (statement.notSaid?.[language] ?? []).map(normal);
  const marks = speechMarksIn(paragraphs);
  const whole = paragraphs.map((text, index): QuotedSpan[] => [
    [index === 0 ? datelineEnd(text, normal(dateline ?? '')) : 0, text.length],
  ]);
  const quoted = paragraphs.map((text) => quotedSpans(text, marks));
  if (quoted.every((spans) => spans.length === 0)) return cut(paragraphs, whole, pieces, notSaid);
  const hasSpeaker = statement.speaker !== undefined;
  const [first, second] = hasSpeaker ? [quoted, whole] : [whole, quoted];
  try {
    return cut(paragraphs, first, pieces, notSaid);
  } catch (error) {
    // A speaker's words printed without marks may hold a title or a scare quote. But where whole sentences stand in
    // marks and nothing is listed as not said, the words around them would pass for the speaker's.
    if (hasSpeaker && notSaid.length === 0 && !areFewWords(paragraphs, quoted)) throw error;
    try {
      return cut(paragraphs, second, pieces, notSaid);
    } catch {
      throw error;
    }
  }
}

const mostInScareQuotes = 5;

/** Whether what stands in marks is little beside the rest, as a scare quote is. */
function areFewWords(paragraphs: string[], quoted: QuotedSpan[][]): boolean {
  const inMarks = paragraphs.flatMap((text, index) =>
    (quoted[index] ?? []).map((span) => text.slice(...span)),
  );
  return (
    inMarks.every((words) => words.split(' ').length <= mostInScareQuotes) &&
    inMarks.join('').length * 4 < paragraphs.join('').length
  );
}

interface Piece {
  passage: string;
  text: string;
}

/** @param spans for each paragraph where the words stand @throws {NotVerbatim} */
function cut(paragraphs: string[], spans: QuotedSpan[][], pieces: Piece[], notSaid: string[]): Run[][] {
  const pending = [...pieces];
  const around = [...notSaid];

  const runs = paragraphs.map((text, index) => {
    const line: Run[] = [];
    let cursor = 0;
    for (const [start, end] of spans[index] ?? []) {
      if (start > cursor) line.push(...frameRuns(text.slice(cursor, start)));
      cursor = start;
      while (cursor < end) {
        const run = nextRun(text, cursor, end, pending[0], around[0]);
        cursor += run.text.length;
        if (run.kind === 'words') pending.shift();
        if (run.kind === 'frame' && run.text !== ' ') {
          around.shift();
          line.push(...frameRuns(run.text));
        } else line.push(run);
      }
    }
    if (cursor < text.length) line.push(...frameRuns(text.slice(cursor)));
    return line;
  });

  const left = pending[0];
  if (left) throw new NotVerbatim(`stands nowhere in the text: “${excerpt(left.text)}”`, left.passage);
  if (around[0] !== undefined) {
    throw new NotVerbatim(`has no “${excerpt(around[0])}” among the words, which notSaid lists`);
  }
  return runs;
}

/** The run that begins at the cursor. @throws {NotVerbatim} where it is neither the next piece nor listed as not said. */
function nextRun(
  text: string,
  cursor: number,
  end: number,
  piece: Piece | undefined,
  around: string | undefined,
): Run {
  if (text[cursor] === ' ') return { kind: 'frame', text: ' ' };
  const fits = (words: string) => text.startsWith(words, cursor) && cursor + words.length <= end;
  if (piece && fits(piece.text)) return { kind: 'words', passage: piece.passage, text: piece.text };
  if (around !== undefined && fits(around)) return { kind: 'frame', text: around };
  const found = excerpt(text.slice(cursor, end));
  if (!piece) throw new NotVerbatim(`these words stand in no passage: “${found}”`);
  throw new NotVerbatim(
    `is not what the text has here: “${excerpt(piece.text)}”, but the text has “${found}”`,
    piece.passage,
  );
}

/**
 * The pull: one passage, or two that the source prints one after the other, as the source prints them: an attribution
 * that stands inside it, with its marks, stands here too.
 */
export function pullOf(statement: Statement, language: Language, dateline?: string): string {
  const isPulled = (passage: string) => statement.pull.includes(passage);
  const pieces = statement.passages
    .filter(({ id }) => isPulled(id))
    .flatMap((passage) => piecesOf(passage, language));
  const words = pieces.join(' ');
  if (pieces.length < 2 || statement.text[language]?.some((text) => normal(text).includes(words)))
    return words;
  return normal(wordsFrom(statement, isPulled, language, dateline));
}

/** From the first word of these passages to the last, with what stands between. @throws {NotVerbatim} */
function wordsFrom(
  statement: Statement,
  isMeant: (passage: string) => boolean,
  language: Language,
  dateline?: string,
): string {
  const runs = runsOf(statement, language, dateline).flatMap((paragraph): Run[] => [
    ...paragraph,
    { kind: 'frame', text: '\n' },
  ]);
  const isOfIt = (run: Run) => run.kind === 'words' && isMeant(run.passage);
  return runs
    .slice(runs.findIndex(isOfIt), runs.findLastIndex(isOfIt) + 1)
    .map(({ text }) => text)
    .join('');
}

/** Splits what stands around the words into the quotation marks that touch them and the rest. */
function frameRuns(text: string): Run[] {
  const start = isClosing(text[0]) ? 1 : 0;
  const end = text.length > start && isOpening(text.at(-1)) ? text.length - 1 : text.length;
  const runs: Run[] = [
    { kind: 'mark', text: text.slice(0, start) },
    { kind: 'frame', text: text.slice(start, end) },
    { kind: 'mark', text: text.slice(end) },
  ];
  return runs.filter((run) => run.text !== '');
}

function excerpt(text: string) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
