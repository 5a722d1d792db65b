/** What a card shows stands in the source as it stands there: unbroken, and to the end of its sentence. */
import { languageCodes, type Language } from '../i18n/languages';
import { isWhole } from './finalMark';
import type { Fault } from './BrokenContent';
import type { Release, Statement } from './schema';
import { NotVerbatim, pullOf, runsOf, type Run } from './verbatim';

/** @param field the statement's, as `body[2]` */
export function checkPull(statement: Statement, field: string, release: Release): Fault[] {
  const at = `${field}.pull`;
  const { passages, pull } = statement;
  const unknown = pull.filter((id) => !passages.some((passage) => passage.id === id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({
      field: `${at}[${pull.indexOf(id)}]`,
      message: `“${id}” is no passage here`,
    }));
  }
  const [first = 0, second = first + 1] = pull.map((id) =>
    passages.findIndex((passage) => passage.id === id),
  );
  if (second !== first + 1) {
    return [{ field: at, message: `“${pull.join('” and “')}” are not neighbours in their order` }];
  }
  const languages = languageCodes.filter((language) => statement.text[language] !== undefined);
  const faults = languages.flatMap((language) => {
    const dateline = release.dateline?.[language];
    const words = shownOf(statement, language, dateline);
    const between = brokenBy(statement, language, dateline);
    return [
      ...(between === null
        ? []
        : [
            {
              field: at,
              message: `is not printed in one piece in “${language}”: ${between} stands between`,
            },
          ]),
      ...(words === '' || isWhole(words)
        ? []
        : [
            {
              field: at,
              message: `does not end with its sentence in “${language}”: “…${words.slice(-20)}”`,
            },
          ]),
    ];
  });
  if (faults.length === 0) return [];
  // Where the source breaks each of them off, or closes it in a comma, there is nothing better to choose.
  const canStand = passages.some(({ id }) =>
    languages.every((language) => {
      const alone = { ...statement, pull: [id] };
      const dateline = release.dateline?.[language];
      return isWhole(shownOf(alone, language, dateline)) && brokenBy(alone, language, dateline) === null;
    }),
  );
  return canStand ? faults : [];
}

/** The pull as a card shows it; nothing where the statement isn’t verbatim, for that is said already. */
function shownOf(statement: Statement, language: Language, dateline?: string): string {
  try {
    return pullOf(statement, language, dateline);
  } catch (error) {
    if (error instanceof NotVerbatim) return '';
    throw error;
  }
}

/** What the source prints in the middle of the pull, or null. */
function brokenBy(statement: Statement, language: Language, dateline?: string): string | null {
  let paragraphs: Run[][];
  try {
    paragraphs = runsOf(statement, language, dateline);
  } catch (error) {
    // Said already, by the rule about the passages themselves.
    if (error instanceof NotVerbatim) return null;
    throw error;
  }
  const isPulled = (run: Run) => run.kind === 'words' && statement.pull.includes(run.passage);
  const pulled = paragraphs.filter((runs) => runs.some(isPulled));
  if (pulled.length > 1) return 'the end of a paragraph';
  const runs = pulled[0] ?? [];
  const inside = runs.slice(runs.findIndex(isPulled), runs.findLastIndex(isPulled));
  const printed = inside.filter((run) => run.kind !== 'words').map(({ text }) => text);
  return printed.join('').trim() === '' ? null : `“${printed.join('').trim()}”`;
}
