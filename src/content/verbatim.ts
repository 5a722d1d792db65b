/**
 * Verbatim, as the product promises it: equal after Unicode NFC and with each run of white space read as
 * one space. Here a statement's printed paragraphs are cut into the passages that lie in them, and nothing
 * is ever put together that the source doesn't print together.
 */
import type { Language } from '../i18n/languages';
import { closingMarks, isClosing, isOpening } from './quotationMarks';
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
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A passage's side as the pieces it is printed in; none where the language is missing. */
function piecesOf(passage: Passage, language: Language): string[] {
  const side = passage[language];
  if (side === undefined) return [];
  return (typeof side === 'string' ? [side] : side).map(normal);
}

/**
 * Cuts a statement's paragraphs in one language into runs; joined again, they are the paragraphs.
 * A quoted statement's words are what stands inside its outermost quotation marks; those of a statement
 * without a speaker, or printed without marks, are all that follows the dateline.
 * @returns one list of runs a paragraph; an empty list where the statement has no text in that language.
 * @throws {NotVerbatim} where the passages, in order and with nothing but white space between them, aren't those words.
 */
export function runsOf(statement: Statement, language: Language, dateline?: string): Run[][] {
  const paragraphs = (statement.text[language] ?? []).map(normal);
  const pieces = statement.passages.flatMap((passage) =>
    piecesOf(passage, language).map((text) => ({ passage: passage.id, text })),
  );
  const marks = paragraphs.some((text) => /[“"«]/u.test(text)) ? '“"«' : '「『';
  const isQuoted =
    statement.speaker !== undefined && paragraphs.some((text) => quotedSpans(text, marks).length > 0);
  let next = 0;

  const cut = paragraphs.map((text, index) => {
    const spans = isQuoted
      ? quotedSpans(text, marks)
      : [[index === 0 ? datelineEnd(text, dateline) : 0, text.length] as const];
    const runs: Run[] = [];
    let cursor = 0;
    for (const [start, end] of spans) {
      if (start > cursor) runs.push(...frameRuns(text.slice(cursor, start)));
      cursor = start;
      while (cursor < end) {
        if (text[cursor] === ' ') {
          runs.push({ kind: 'frame', text: ' ' });
          cursor += 1;
          continue;
        }
        const piece = pieces[next];
        if (!piece)
          throw new NotVerbatim(`these words stand in no passage: “${excerpt(text.slice(cursor, end))}”`);
        if (!text.startsWith(piece.text, cursor) || cursor + piece.text.length > end) {
          throw new NotVerbatim(
            `is not what the text has here: “${excerpt(piece.text)}”, but the text has “${excerpt(text.slice(cursor, end))}”`,
            piece.passage,
          );
        }
        runs.push({ kind: 'words', passage: piece.passage, text: piece.text });
        cursor += piece.text.length;
        next += 1;
      }
    }
    if (cursor < text.length) runs.push(...frameRuns(text.slice(cursor)));
    return runs;
  });

  const left = pieces[next];
  if (left) throw new NotVerbatim(`stands nowhere in the text: “${excerpt(left.text)}”`, left.passage);
  return cut;
}

/** The pull: one passage, or two that the source prints one after the other, as the source prints them. */
export function pullOf(statement: Statement, language: Language): string {
  return statement.passages
    .filter(({ id }) => statement.pull.includes(id))
    .flatMap((passage) => piecesOf(passage, language))
    .join(' ');
}

/**
 * A passage as the source prints it: where an attribution stands inside it, that stands here too, with its
 * marks; where a paragraph ends inside it, a line does. @throws {NotVerbatim}
 */
export function passageIn(
  statement: Statement,
  passage: string,
  language: Language,
  dateline?: string,
): string {
  const runs = runsOf(statement, language, dateline).flatMap((paragraph): Run[] => [
    ...paragraph,
    { kind: 'frame', text: '\n' },
  ]);
  const isOfIt = (run: Run) => run.kind === 'words' && run.passage === passage;
  return runs
    .slice(runs.findIndex(isOfIt), runs.findLastIndex(isOfIt) + 1)
    .map(({ text }) => text)
    .join('');
}

/**
 * Where each outermost quotation begins and ends in a paragraph, its marks left out.
 * @param marks which ones open a quotation: beside “ ” Korean sets 「 」 around the name of a law.
 */
function quotedSpans(text: string, marks: string) {
  const spans: (readonly [start: number, end: number])[] = [];
  const open: string[] = [];
  let start = 0;
  for (const [index, character] of text.split('').entries()) {
    if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) spans.push([start, index]);
    } else {
      const closing = closingMarks.get(character);
      if (!closing || (open.length === 0 && !marks.includes(character))) continue;
      if (open.length === 0) start = index + 1;
      open.push(closing);
    }
  }
  // A quotation that runs on into the next paragraph is opened again there and not closed here.
  if (open.length > 0) spans.push([start, text.length]);
  return spans;
}

/** Where the words begin after `Washington, D.C. – `. */
function datelineEnd(text: string, dateline: string | undefined) {
  if (!dateline || !text.startsWith(normal(dateline))) return 0;
  const dash = /^\s*[–—-]+\s*/u.exec(text.slice(normal(dateline).length));
  return dash ? normal(dateline).length + dash[0].length : 0;
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
