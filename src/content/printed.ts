/** A statement as its pages draw it: `verbatim` cuts its words, and nothing here changes a character of them. */
import { languageCodes, type Language } from '../i18n/languages';
import { widthInLetters } from '../i18n/widthInLetters';
import type { Statement, Text } from './schema';
import type { Stretch } from './stretches';
import { normal, pullOf, runsOf, type Run } from './verbatim';
import type { PrintedStatement } from './views';

/** @param dateline the release's, which a joint statement opens with. @throws {NotVerbatim} */
export function printedStatement(statement: Statement, dateline: Text | undefined): PrintedStatement {
  const { kind, id, speaker, coSpeakers, organizations, title, missing, text, passages } = statement;
  const notes = statement.notes?.filter((note) => note.kind === 'differs');
  const inEach = <Value>(make: (language: Language) => Value) =>
    Object.fromEntries(
      languageCodes.filter((code) => text[code]).map((code) => [code, make(code)]),
    ) as Partial<Record<Language, Value>>;

  return {
    kind,
    id,
    speaker,
    coSpeakers,
    organizations,
    title,
    missing,
    notes,
    words: inEach((code) => runsOf(statement, code, dateline?.[code]).map(stretchesOf)),
    length: inEach((code) => {
      const told = notes?.map((note) => note.text[code] ?? '') ?? [];
      // Notes are set small.
      return Math.round(
        widthInLetters((text[code] ?? []).map(normal).join('')) + 0.4 * widthInLetters(told.join('')),
      );
    }),
    passages: passages.map((passage) => passage.id),
    pull: inEach((code) => pullOf(statement, code, dateline?.[code])),
  };
}

/** Joins each quotation mark to the passage it touches, so that no tag stands between a mark and its word. */
export function stretchesOf(runs: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = [];
  let opening = '';
  for (const run of runs) {
    const last = stretches.at(-1);
    if (run.kind === 'mark') {
      if (last?.passage !== undefined && last.closing === undefined) last.closing = run.text;
      else opening += run.text;
    } else if (run.kind === 'words') {
      stretches.push({ ...(opening !== '' && { opening }), text: run.text, passage: run.passage });
      opening = '';
    } else {
      // What nobody says and stands in marks is one with what stands around it.
      if (last && last.passage === undefined) last.text += opening + run.text;
      else stretches.push({ text: opening + run.text });
      opening = '';
    }
  }
  if (opening) stretches.push({ text: opening });
  return stretches;
}
