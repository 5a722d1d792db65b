/** What staff set of a release as a whole. */
import type { Language } from '../../i18n/languages';
import type { Finding } from '../importer/findings';
import type { Span } from '../importer/source';
import type { Draft } from './draft';
import { inOrder, trimmed } from './spans';

export type HeadPart = 'label' | 'headline' | 'dateline';

/** Makes the pointed-at words the label, the headline or the dateline; without words there is none. */
export function setHead(draft: Draft, part: HeadPart, language: Language, words: Span | null): Draft {
  const span = words && trimmed(draft.texts, words);
  const rest = { ...draft[part] };
  delete rest[language];
  const changed = { ...draft, [part]: span ? { ...rest, [language]: span } : rest };
  return part === 'headline' && span ? withoutFindings(changed, 'headlineMissing', language) : changed;
}

/** @param day as `2024-11-06` */
export function setDate(draft: Draft, day: string): Draft {
  return withoutFindings({ ...draft, date: day }, 'dateMissing');
}

/** @param id lower-case letters, digits and hyphens; that of a published release never changes */
export function setId(draft: Draft, id: string): Draft {
  return draft.published ? draft : { ...draft, id };
}

/** Says where the release was first published on the web; an empty address says nothing. */
export function setSource(draft: Draft, address: string): Draft {
  const { source: _, ...rest } = draft;
  return address.trim() === '' ? rest : { ...rest, source: address.trim() };
}

export function setPublishers(draft: Draft, publishers: readonly string[]): Draft {
  return { ...draft, publishers: [...new Set(publishers)] };
}

/** Says in which languages of the network this release was never published. */
export function setMissingLanguages(draft: Draft, missing: readonly Language[]): Draft {
  return { ...draft, missing: [...new Set(missing)] };
}

/** Someone has looked at it: it is right, or it has been put right. */
export function settle(draft: Draft, finding: Finding): Draft {
  const findings = draft.findings.filter((one) => !isSameFinding(one, finding));
  return findings.length === draft.findings.length ? draft : { ...draft, findings };
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a.kind === b.kind &&
    a.statement === b.statement &&
    a.at.length === b.at.length &&
    a.at.every((span, index) => inOrder(span, b.at[index] ?? span) === 0) &&
    JSON.stringify(a.values ?? {}) === JSON.stringify(b.values ?? {})
  );
}

/** @param language of which it is said, where it is said of one */
function withoutFindings(draft: Draft, kind: Finding['kind'], language?: Language): Draft {
  const isSettled = (finding: Finding) =>
    finding.kind === kind && (finding.values?.['language'] ?? language) === language;
  return { ...draft, findings: draft.findings.filter((finding) => !isSettled(finding)) };
}
