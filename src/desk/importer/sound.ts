/** The last guard of the first promise: what wouldn't read as the source prints it is imported as no statement. */
import type { Statement } from '../../content/schema';
import { NotVerbatim, runsOf } from '../../content/verbatim';
import { languageCodes } from '../../i18n/languages';
import { releaseOf } from '../draft/compose';
import type { Draft } from '../draft/draft';
import type { Finding } from './findings';

/** Statements whose passages the check would refuse become paragraphs, each under a finding. */
export function withSoundStatements(draft: Draft): Draft {
  const { body, dateline = {} } = releaseOf(draft);
  const gone = new Map<string, Finding>();
  const parts = draft.body.map((part, index): Draft['body'][number] => {
    const composed = body[index];
    if (part.kind !== 'statement' || composed?.kind !== 'statement') return part;
    if (languageCodes.every((language) => isVerbatim(composed, language, dateline[language]))) return part;
    const at = Object.values(part.text).flat();
    gone.set(part.id, { kind: 'statementUnsound', weight: 'look', at });
    return {
      kind: 'paragraph',
      text: part.text,
      notes: part.notes.map(({ kind, text }) => ({ kind, text })),
    };
  });
  if (gone.size === 0) return draft;
  return {
    ...draft,
    body: parts,
    findings: [
      ...draft.findings.filter(({ statement }) => statement === undefined || !gone.has(statement)),
      ...gone.values(),
    ],
  };
}

function isVerbatim(
  statement: Statement,
  language: (typeof languageCodes)[number],
  dateline: string | undefined,
): boolean {
  try {
    runsOf(statement, language, dateline);
    return statement.text[language] === undefined || statement.passages.some((passage) => passage[language]);
  } catch (error) {
    if (error instanceof NotVerbatim) return false;
    throw error;
  }
}
