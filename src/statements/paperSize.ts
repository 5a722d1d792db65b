/**
 * How large a statement is set on paper: large, and smaller where one sheet of Letter or A4 wouldn't hold it. What is longer
 * than the smallest size holds runs on to a second sheet. The lengths were found by printing ever longer statements.
 */
import { textIn } from '../content/names';
import type { PrintedInRelease, PrintedStatement } from '../content/views';
import type { Language } from '../i18n/languages';

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
export function paperSize(statement: PrintedInRelease, language: Language): string {
  return fitting(ladder, lengthOf(statement, language));
}

/** @returns the classes that set a statement printed in two languages, passage beside passage. */
export function paperSizeBeside(statement: PrintedStatement, pair: readonly Language[]): string {
  const rows = statement.passages.length;
  return fitting(ladderBeside, Math.max(...pair.map((language) => lengthOf(statement, language, rows))));
}

/** @returns what keeps a statement of a release on one sheet; a longer one would leave too much of the sheet before it empty. */
export function paperBreak(statement: PrintedInRelease, language: Language): string {
  return lengthOf(statement, language) <= 600 ? 'print:break-inside-avoid' : '';
}

function fitting(steps: readonly Step[], length: number): string {
  return steps.find(({ upTo }) => length <= upTo)!.size;
}

/** @param blocks paragraphs or rows: each ends in a line half empty and in some space. */
function lengthOf(
  { length, words }: PrintedInRelease,
  language: Language,
  blocks: number = textIn(words, language).length,
): number {
  return textIn(length, language) + 50 * blocks;
}
