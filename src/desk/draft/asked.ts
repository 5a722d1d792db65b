/** Which of the importer's findings still have to be asked, and where they stand. */
import type { Problem } from '../../content/BrokenContent';
import { isLanguage, languageCodes, type Language } from '../../i18n/languages';
import type { Finding } from '../importer/findings';
import type { Span } from '../importer/source';
import { asksWhoSpeaks } from './answers';
import { blocksOf, isStatement } from './blocks';
import type { Draft } from './draft';
import type { DraftPlace } from './fieldPlace';
import { doOverlap } from './spans';

/** What the check says, with its place in the draft. */
interface Placed {
  place: DraftPlace;
  at: readonly Span[];
  problem: Problem;
}

/** @param problems what the check says: what it says as well, and no less, is asked once */
export function stillAsked(draft: Draft, problems: readonly Placed[]): Finding[] {
  return draft.findings.filter(
    (finding) =>
      !isSaidOrDone(draft, finding, problems) &&
      !isOfWordsLeftOut(draft, finding) &&
      !isSaidMoreExactly(draft, finding),
  );
}

/** The importer's finding says the same as the check does, and no more; or it was true and isn't any longer. */
function isSaidOrDone(draft: Draft, finding: Finding, problems: readonly Placed[]): boolean {
  if (finding.kind === 'pullMissing') {
    const { statement } = placeOfFinding(draft, finding);
    return problems.some(({ place, problem }) => place.statement === statement && isOfPull(problem));
  }
  const field = fieldsMissing[finding.kind];
  if (field === undefined) return false;
  const language = languageIn(finding);
  const isSaid = problems.some(
    ({ place }) => place.field === field && (language === undefined || place.language === language),
  );
  return isSaid || (language !== undefined && draft.missing.includes(language));
}

/** Of what the release doesn't print, nobody has to say who speaks, nor what is to become of its characters. */
function isOfWordsLeftOut(draft: Draft, finding: Finding): boolean {
  if (!asksWhoSpeaks(finding) && finding.kind !== 'invisibleCharacter') return false;
  if (finding.statement !== undefined && placeOfStatement(draft, finding.statement).block !== undefined) {
    return false;
  }
  const { block, field } = placeOfWords(draft, finding.at);
  return finding.at.length > 0 && block === undefined && field === undefined;
}

/** That nobody was found who says it, where someone without a name was. */
function isSaidMoreExactly(draft: Draft, finding: Finding): boolean {
  if (finding.kind !== 'speakerNotFound') return false;
  const { statement } = placeOfFinding(draft, finding);
  return (
    statement !== undefined &&
    draft.findings.some(
      (one) => one.kind === 'speakerUnnamed' && placeOfFinding(draft, one).statement === statement,
    )
  );
}

/** Whether the check asks for other words on the card. */
export function isOfPull({ field }: Problem): boolean {
  return /\.pull(?:\[|$)/u.test(field);
}

/** Whether the check says that a character is there which nobody sees. */
export function isInvisible({ message }: Problem): boolean {
  return /^holds U\+|^is not in Unicode NFC/u.test(message);
}

/** The check says the same of a field as the importer's findings of what stands there. */
export function isSaidByFinding(draft: Draft, { place, at: words, problem }: Placed): boolean {
  const { findings } = draft;
  if (problem.message.startsWith('names no organization, and no speaker')) {
    return findings.some(
      (finding) =>
        finding.weight === 'must' &&
        asksWhoSpeaks(finding) &&
        placeOfFinding(draft, finding).statement === place.statement,
    );
  }
  return (
    isInvisible(problem) &&
    findings.some(
      ({ kind, at }) =>
        kind === 'invisibleCharacter' &&
        at.some((one) =>
          words.some(({ text, start, end }) => one.text === text && start <= one.start && one.end <= end),
        ),
    )
  );
}

const fieldsMissing: Partial<Record<Finding['kind'], string>> = {
  dateMissing: 'date',
  headlineMissing: 'headline',
};

export function placeOfFinding(draft: Draft, finding: Finding): DraftPlace {
  if (finding.statement !== undefined) return placeOfStatement(draft, finding.statement);
  const field = fieldsMissing[finding.kind];
  if (field === undefined) return placeOfWords(draft, finding.at);
  const language = languageIn(finding);
  return { field, ...(language && { language }) };
}

/** Where words stand: in the head, or in one of the blocks; nowhere, where the draft leaves them out. */
function placeOfWords(draft: Draft, [first]: readonly Span[]): DraftPlace {
  if (!first) return {};
  const field = (['headline', 'label', 'dateline'] as const).find((part) =>
    languageCodes.some((code) => draft[part][code] && doOverlap(draft[part][code], first)),
  );
  if (field !== undefined) return { field };
  const held = blocksOf(draft).find(({ block }) =>
    languageCodes.some((code) => block.text[code]?.some((one) => doOverlap(one, first))),
  );
  if (!held) return {};
  return { block: held.place, ...(isStatement(held.block) && { statement: held.block.id }) };
}

function languageIn({ values }: Finding): Language | undefined {
  return isLanguage(values?.['language']) ? values['language'] : undefined;
}

function placeOfStatement(draft: Draft, statement: string): DraftPlace {
  const block = draft.body.findIndex((part) => part.kind === 'statement' && part.id === statement);
  return block < 0 ? {} : { block, statement };
}
