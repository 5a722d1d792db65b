/** What a card shows stands in the source as it stands there: unbroken, and to the end of its sentence. */
import { languageCodes, type Language } from '../i18n/languages';
import type { Fault } from './parse';
import type { Release, Statement } from './schema';
import { NotVerbatim, pullOf, runsOf, type Run } from './verbatim';

const finalMark = /[.!?…。！？][’”"'»」』)）]*$/u;

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
  // Where the source closes each of them in a comma, or in none, there is nothing better to choose.
  const canEnd = passages.some(({ id }) => {
    const alone = { ...statement, pull: [id] };
    return languages.every(
      (language) =>
        finalMark.test(pullOf(alone, language)) &&
        brokenBy(alone, language, release.dateline?.[language]) === null,
    );
  });
  return languages.flatMap((language) => {
    const words = pullOf(statement, language);
    const between = brokenBy(statement, language, release.dateline?.[language]);
    return [
      ...(between === null
        ? []
        : [
            {
              field: at,
              message: `is not printed in one piece in “${language}”: ${between} stands between`,
            },
          ]),
      ...(words === '' || finalMark.test(words) || !canEnd
        ? []
        : [
            {
              field: at,
              message: `does not end with its sentence in “${language}”: “…${words.slice(-20)}”`,
            },
          ]),
    ];
  });
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
