import type { Note } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import { asksWhoSpeaks } from '../draft/answers';
import { isOfPull } from '../draft/asked';
import type { Draft } from '../draft/draft';
import { noteFor } from '../draft/noteFor';
import { makeParagraph } from '../draft/editBlocks';
import { addNote } from '../draft/editNotes';
import { settle } from '../draft/editRelease';
import type { DraftPlace } from '../draft/fieldPlace';
import { isOfInvisible, type Left } from '../draft/left';
import { settleDifference } from '../draft/parity';
import { recordSlips, slipIn } from '../draft/slips';
import { withSoundPull } from '../draft/soundPull';
import { takeOutInvisible } from '../draft/takeOut';
import type { Finding } from '../importer/findings';
import { withoutCharacters } from '../importer/invisible';
import { tellings } from '../tellings';
import { useDesk } from '../DeskTools';
import type { Deed } from '../deeds';

interface Decision {
  name: 'right' | 'paragraph' | 'pull' | 'slip' | 'note' | 'noNote' | 'takeOut';
  deed: Deed;
  edit: (draft: Draft) => Draft;
}

/** What can be decided about one thing without going to its place. */
export function useDecisions(left: Left): Decision[] {
  const { draft: present, network } = useDesk();
  const { place } = left;

  if (left.kind === 'finding') {
    const { finding } = left;
    if (finding.kind === 'invisibleCharacter') {
      return [
        {
          name: 'takeOut',
          deed: 'takeOut',
          edit: (draft) => finding.at.toReversed().reduce(withoutCharacters, settle(draft, finding)),
        },
      ];
    }
    if (asksWhoSpeaks(finding) && finding.weight === 'must') {
      return [{ name: 'paragraph', deed: 'unquote', edit: (draft) => nobodySpeaks(draft, finding, place) }];
    }
    if (finding.weight === 'must') return [];
    return [{ name: 'right', deed: 'settle', edit: (draft) => settle(draft, finding) }];
  }
  if (left.kind === 'difference') {
    const { difference } = left;
    const { place: where } = difference;
    const note = noteFor(difference, tellings(network.languages));
    return [
      ...(note && where !== 'headline'
        ? [{ name: 'note', deed: 'note', edit: (draft: Draft) => addNote(draft, where, note) } as const]
        : []),
      { name: 'noNote', deed: 'settle', edit: (draft) => settleDifference(draft, difference) },
    ];
  }
  const { statement } = place;
  if (statement !== undefined && isOfPull(left.problem)) {
    const isFound = withSoundPull(present, statement) !== null;
    const edit = (now: Draft) => withSoundPull(now, statement) ?? now;
    return isFound ? [{ name: 'pull', deed: 'pull', edit }] : [];
  }
  if (statement !== undefined && isOfEmpty(left.problem.message)) {
    return [{ name: 'paragraph', deed: 'unquote', edit: (draft) => makeParagraph(draft, statement) }];
  }
  if (isOfInvisible(left)) return [{ name: 'takeOut', deed: 'takeOut', edit: takeOutInvisible }];
  const slip = slipIn(left);
  if (!slip) return [];
  const edit = (draft: Draft) => recordSlips(draft, [slip], slipText(network.languages));
  return [{ name: 'slip', deed: 'note', edit }];
}

/** A statement in which nobody speaks, or nothing is said. */
function isOfEmpty(message: string): boolean {
  return /^(?:has no passage|names no organization, and no speaker)/u.test(message);
}

/** What can be decided at once about all that is alike: the slips of the source, the characters nobody sees. */
export function useDecisionsForAll(
  left: readonly Left[],
): { name: 'slip' | 'takeOut'; count: number; deed: Deed; edit: Decision['edit'] }[] {
  const { network } = useDesk();
  const slips = left.flatMap((one) => slipIn(one) ?? []);
  const invisible = left.filter(isOfInvisible);
  return [
    {
      name: 'slip' as const,
      count: slips.length,
      deed: 'note' as const,
      edit: (draft: Draft) => recordSlips(draft, slips, slipText(network.languages)),
    },
    { name: 'takeOut' as const, count: invisible.length, deed: 'takeOut' as const, edit: takeOutInvisible },
  ].filter(({ count }) => count > 1);
}

/** The note holds the characters in question, in the languages of the network. */
function slipText(languages: readonly Language[]) {
  return (words: string) =>
    Object.fromEntries(
      tellings(languages).map(({ language, t }) => [language, t('note.slipText', { words })]),
    ) as Note['text'];
}

/** Nobody is quoted there: what was taken for a statement is a paragraph. */
function nobodySpeaks(draft: Draft, finding: Finding, { statement }: DraftPlace): Draft {
  return settle(statement === undefined ? draft : makeParagraph(draft, statement), finding);
}
