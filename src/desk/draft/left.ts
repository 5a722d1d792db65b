/** What is left to do before a draft can be published: doubts, faults and differences, in one list. */
import { check } from '../../content/check';
import type { Problem } from '../../content/parse';
import type { Network, Release } from '../../content/schema';
import { isLanguage, languageCodes, type Language } from '../../i18n/languages';
import type { Finding } from '../importer/findings';
import type { Span } from '../importer/source';
import { asksWhoSpeaks } from './answers';
import { blocksOf, isStatement } from './blocks';
import { networkWith, releaseOf } from './compose';
import type { Draft } from './draft';
import { placeOfField, spansOfField, type DraftPlace } from './fieldPlace';
import { differencesBetweenLanguages, type LanguageDifference } from './parity';
import { doOverlap, inOrder } from './spans';

/** One thing to see to. */
export type Left = {
  /** `must`: nothing can be published before it is done. */
  weight: 'must' | 'look';
  place: DraftPlace;
  /** The words it is about; none where it is about something that isn't there. */
  at: Span[];
} & (
  | { kind: 'finding'; finding: Finding }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'difference'; difference: LanguageDifference }
);

/**
 * @param others the releases that are published, if they are known: an id that one of them has is taken
 * @returns what must be done first, then what is worth a look; each in the release's order
 */
export function leftToDo(draft: Draft, network: Network, others: readonly Release[] = []): Left[] {
  const problems = problemsOf(draft, network, others);
  const findings = draft.findings.filter((finding) => !isSaidOrDone(draft, finding, problems));
  const left: Left[] = [
    ...findings.map((finding): Left => ({
      kind: 'finding',
      weight: finding.weight,
      place: placeOfFinding(draft, finding),
      at: finding.at,
      finding,
    })),
    ...problems.filter((problem) => !isSaidByFinding(draft, problem)),
    ...differencesBetweenLanguages(draft, network)
      .filter(isRemarkable)
      .map((difference): Left => ({
        kind: 'difference',
        weight: 'look',
        place: placeOfDifference(draft, difference),
        at: Object.values(difference.only).flatMap(({ at }) => at),
        difference,
      })),
  ];
  return left.toSorted((a, b) => {
    if (a.weight !== b.weight) return a.weight === 'must' ? -1 : 1;
    const [first, second] = [a.at[0], b.at[0]];
    if (!first || !second) return Number(first !== undefined) - Number(second !== undefined);
    return inOrder(first, second);
  });
}

/** What the content check says of the release as it stands, and of those whom it adds to the network. */
function problemsOf(draft: Draft, network: Network, others: readonly Release[]): Left[] {
  const release = releaseOf(draft);
  const joined = networkWith(draft, network);
  const file = `releases/${release.id}.json`;
  const isTaken = draft.published === undefined && others.some(({ id }) => id === release.id);
  const { problems } = check([
    // The pages that redirects lead to are other releases': not here.
    { path: 'network.json', text: JSON.stringify({ ...joined, redirects: {} }) },
    { path: file, text: JSON.stringify(wholeEnough(release, network)) },
  ]);
  const sizes = { people: network.people.length, organizations: network.organizations.length };
  const taken = { file, field: 'id', message: `“${release.id}” is the id of another release already` };
  const missing = [
    ...(release.date === '' ? [{ file, field: 'date', message: 'is missing' }] : []),
    ...(release.publishers.length === 0
      ? [{ file, field: 'publishers', message: 'names no organization' }]
      : []),
  ];
  return [...missing, ...problems, ...(isTaken ? [taken] : [])].flatMap((problem): Left[] => {
    const { field, message } = problem;
    const place = placeOfField(draft, field, sizes);
    // What is wrong with the network as it is can't be put right at the desk.
    const isOurs = problem.file === file || place.person !== undefined || place.organization !== undefined;
    if (!isOurs) return [];
    // Of characters that nobody sees, the words before them are no more the place than the rest.
    const words = /^holds |^is not in Unicode/u.test(message) ? undefined : /“([^”]+)”/u.exec(message)?.[1];
    const at = spansOfField(draft, field, words?.replace(/…$/u, ''));
    return [{ kind: 'problem', weight: 'must', place, at, problem }];
  });
}

/** With what the head lacks filled in: a file without it the check reads no further. */
function wholeEnough(release: Release, { organization }: Network): Release {
  const { date, publishers } = release;
  return {
    ...release,
    date: date === '' ? '0001-01-01' : date,
    publishers: publishers.length === 0 ? [organization] : publishers,
  };
}

/** The importer's finding says the same as the check does, and no more; or it was true and isn't any longer. */
function isSaidOrDone(draft: Draft, finding: Finding, problems: Left[]): boolean {
  const field = fieldsMissing[finding.kind];
  if (field === undefined) return false;
  const language = languageIn(finding);
  const isSaid = problems.some(
    ({ place }) => place.field === field && (language === undefined || place.language === language),
  );
  return isSaid || (language !== undefined && draft.missing.includes(language));
}

/** Whether it is about a character that nobody sees. */
export function isOfInvisible(left: Left): boolean {
  if (left.kind === 'finding') return left.finding.kind === 'invisibleCharacter';
  return left.kind === 'problem' && /^holds U\+|^is not in Unicode NFC/u.test(left.problem.message);
}

/** The check says the same of a field as the importer's findings of what stands there. */
function isSaidByFinding(draft: Draft, problem: Left): boolean {
  const { findings } = draft;
  if (
    problem.kind === 'problem' &&
    problem.problem.message.startsWith('names no organization, and no speaker')
  ) {
    return findings.some(
      (finding) =>
        finding.weight === 'must' &&
        asksWhoSpeaks(finding) &&
        placeOfFinding(draft, finding).statement === problem.place.statement,
    );
  }
  return (
    isOfInvisible(problem) &&
    findings.some(
      ({ kind, at }) =>
        kind === 'invisibleCharacter' &&
        at.some((one) =>
          problem.at.some(
            ({ text, start, end }) => one.text === text && start <= one.start && one.end <= end,
          ),
        ),
    )
  );
}

const fieldsMissing: Partial<Record<Finding['kind'], string>> = {
  dateMissing: 'date',
  headlineMissing: 'headline',
};

function placeOfFinding(draft: Draft, finding: Finding): DraftPlace {
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

/** That one sentence became two is what translators do: the desk shows it among the differences only. */
function isRemarkable({ kind, isUsual }: LanguageDifference): boolean {
  return kind !== 'sentences' || isUsual !== true;
}

function placeOfStatement(draft: Draft, statement: string): DraftPlace {
  const block = draft.body.findIndex((part) => part.kind === 'statement' && part.id === statement);
  return block < 0 ? {} : { block, statement };
}

function placeOfDifference(draft: Draft, { place, passage }: LanguageDifference): DraftPlace {
  if (place === 'headline') return { field: place };
  const part = typeof place === 'number' ? draft.body[place] : undefined;
  if (part?.kind !== 'statement') return { block: place };
  const index = part.passages.findIndex(({ id }) => id === passage);
  return { block: place, statement: part.id, ...(index >= 0 && { passage: index + 1 }) };
}
