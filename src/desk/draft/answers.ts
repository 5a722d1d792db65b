/** Questions of the importer that are answered by what staff do, without being ticked off. */
import { languageCodes } from '../../i18n/languages';
import type { Finding, FindingKind } from '../importer/findings';
import { statementOf } from './blocks';
import type { Draft, DraftBlock } from './draft';
import { isWithin } from './spans';

/** Who says these words? */
const whoSpeaks: readonly FindingKind[] = [
  'speakerNotFound',
  'speakerUnnamed',
  'speakerGuessed',
  'organizationNotNamed',
];

/** For whom? */
const forWhom: readonly FindingKind[] = [
  'organizationNotNamed',
  'organizationGuessed',
  'speakerNotPresented',
];

export function asksWhoSpeaks({ kind }: Finding): boolean {
  return whoSpeaks.includes(kind);
}

/** Someone has said who speaks in a statement. Where nobody and no organization does, the question stays. */
export function speakerAnswered(draft: Draft, id: string): Draft {
  const statement = statementOf(draft, id);
  if (!statement || (statement.speaker === undefined && statement.organizations.length === 0)) return draft;
  return withoutQuestions(draft, statement, id, whoSpeaks);
}

/** Someone has said for whom a statement is spoken, which says who speaks where no person does. */
export function organizationsAnswered(draft: Draft, id: string): Draft {
  const statement = statementOf(draft, id);
  if (!statement || statement.organizations.length === 0) return draft;
  const isByOrganizations = statement.speaker === undefined;
  return withoutQuestions(draft, statement, id, isByOrganizations ? [...forWhom, ...whoSpeaks] : forWhom);
}

/** Someone has said that nobody is quoted in a part. */
export function nobodyAnswered(draft: Draft, block: DraftBlock, id: string): Draft {
  return withoutQuestions(draft, block, id, [...whoSpeaks, ...forWhom]);
}

function withoutQuestions(draft: Draft, block: DraftBlock, id: string, kinds: readonly FindingKind[]): Draft {
  const isAnswered = (finding: Finding) =>
    kinds.includes(finding.kind) && (finding.statement === id || standsIn(finding, block));
  if (!draft.findings.some(isAnswered)) return draft;
  return { ...draft, findings: draft.findings.filter((finding) => !isAnswered(finding)) };
}

function standsIn({ at }: Finding, { text }: DraftBlock): boolean {
  return (
    at.length > 0 &&
    at.every((span) => languageCodes.some((code) => text[code]?.some((one) => isWithin(span, one))))
  );
}
