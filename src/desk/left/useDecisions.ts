import type { Note } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { Draft } from '../draft/draft';
import { noteFor } from '../draft/noteFor';
import { addNote } from '../draft/editNotes';
import { settle } from '../draft/editRelease';
import type { Left } from '../draft/left';
import { settleDifference } from '../draft/parity';
import { withoutCharacters } from '../importer/invisible';
import { tellings } from '../tellings';
import { useDesk } from '../DeskTools';
import type { Deed } from '../deeds';

interface Decision {
  name: 'right' | 'slip' | 'note' | 'noNote' | 'takeOut';
  deed: Deed;
  edit: (draft: Draft) => Draft;
}

/** What can be decided about one thing without going to its place. */
export function useDecisions(left: Left): Decision[] {
  const { network } = useDesk();
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
  const { block } = place;
  const words = /^“(.+?)” .*record it as a slip note$/u.exec(left.problem.message)?.[1];
  if (words === undefined || block === undefined) return [];
  return [
    {
      name: 'slip',
      deed: 'note',
      edit: (draft) => addNote(draft, block, slipNote(words, network.languages)),
    },
  ];
}

/** Holds the characters in question, in the languages of the network. */
function slipNote(words: string, languages: readonly Language[]): Note {
  const text = tellings(languages).map(({ language, t }) => [language, t('note.slipText', { words })]);
  return { kind: 'slip', text: Object.fromEntries(text) as Note['text'] };
}
