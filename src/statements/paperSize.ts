/**
 * How large a statement is set on paper: large, and smaller where one sheet of Letter or A4 wouldn't hold it. What is longer
 * than the smallest size holds runs on to a second sheet. The lengths were found by printing ever longer statements.
 */
import { textIn } from '../content/names';
import type { Statement } from '../content/schema';
import type { Language } from '../i18n/languages';
import { widthInLetters } from '../i18n/widthInLetters';

interface Step {
  /** In letters. */
  upTo: number;
  size: string;
}

/** Across the sheet. */
const ladder: readonly Step[] = [
  { upTo: 950, size: 'print:text-paper-1 print:ko:text-paper-1-ko' },
  { upTo: 1300, size: 'print:text-paper-2 print:ko:text-paper-2-ko' },
  { upTo: Infinity, size: 'print:text-paper-3 print:ko:text-paper-3-ko' },
];

/** In two columns. */
const ladderBeside: readonly Step[] = [
  { upTo: 1040, size: 'print:text-paper-3 print:ko:text-paper-3-ko' },
  { upTo: Infinity, size: 'print:text-paper-4 print:ko:text-paper-4-ko' },
];

/** @returns the classes that set a statement printed in one language. */
export function paperSize(statement: Statement, language: Language): string {
  const paragraphs = textIn(statement.text, language).length;
  return fitting(ladder, lengthOf(statement, language, paragraphs));
}

/** @returns the classes that set a statement printed in two languages, passage beside passage. */
export function paperSizeBeside(statement: Statement, pair: readonly Language[]): string {
  const rows = statement.passages.length;
  return fitting(ladderBeside, Math.max(...pair.map((language) => lengthOf(statement, language, rows))));
}

/** @returns what keeps a statement of a release on one sheet; a longer one would leave too much of the sheet before it empty. */
export function paperBreak(statement: Statement, language: Language): string {
  const paragraphs = textIn(statement.text, language).length;
  return lengthOf(statement, language, paragraphs) <= 600 ? 'print:break-inside-avoid' : '';
}

function fitting(steps: readonly Step[], length: number): string {
  return steps.find(({ upTo }) => length <= upTo)!.size;
}

/** @param blocks paragraphs or rows: each ends in a line half empty and in some space. Notes are set small. */
function lengthOf({ text, notes = [] }: Statement, language: Language, blocks: number): number {
  const differs = notes.filter(({ kind }) => kind === 'differs').map((note) => note.text[language] ?? '');
  return (
    widthInLetters(textIn(text, language).join('')) + 50 * blocks + 0.4 * widthInLetters(differs.join(''))
  );
}
