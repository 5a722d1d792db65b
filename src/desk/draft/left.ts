/** What is left to do before a draft can be published: doubts, faults and differences, in one list. */
import { check } from '../../content/check';
import type { Problem } from '../../content/BrokenContent';
import type { Network, Release } from '../../content/schema';
import type { Finding } from '../importer/findings';
import type { Span } from '../importer/source';
import { isInvisible, isSaidByFinding, placeOfFinding, stillAsked } from './asked';
import { networkWith, releaseOf } from './compose';
import type { Draft } from './draft';
import { placeOfField, spansOfField, type DraftPlace } from './fieldPlace';
import { differencesBetweenLanguages, type LanguageDifference } from './parity';
import { inOrder } from './spans';

type LeftProblem = Extract<Left, { kind: 'problem' }>;

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
  const findings = stillAsked(draft, problems);
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
function problemsOf(draft: Draft, network: Network, others: readonly Release[]): LeftProblem[] {
  const release = releaseOf(draft);
  const joined = networkWith(draft, network);
  // One that is empty, or has a slash in it, names no release's file, and the check would pass the release over.
  const file = `releases/${/^[^/]+$/u.test(release.id) ? release.id : 'release'}.json`;
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
  return [...missing, ...problems, ...(isTaken ? [taken] : [])].flatMap((problem): LeftProblem[] => {
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

/** Whether it is about a character that nobody sees. */
export function isOfInvisible(left: Left): boolean {
  if (left.kind === 'finding') return left.finding.kind === 'invisibleCharacter';
  return left.kind === 'problem' && isInvisible(left.problem);
}

/** That one sentence became two is what translators do: the desk shows it among the differences only. */
function isRemarkable({ kind, isUsual }: LanguageDifference): boolean {
  return kind !== 'sentences' || isUsual !== true;
}

function placeOfDifference(draft: Draft, { place, passage }: LanguageDifference): DraftPlace {
  if (place === 'headline') return { field: place };
  const part = typeof place === 'number' ? draft.body[place] : undefined;
  if (part?.kind !== 'statement') return { block: place };
  const index = part.passages.findIndex(({ id }) => id === passage);
  return { block: place, statement: part.id, ...(index >= 0 && { passage: index + 1 }) };
}
