import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import type { Use } from './uses';

/** Says in words what became of words of the source. */
export function useBecame(): (use: Use | null) => string {
  const { t } = useDeskWords();
  const { draft } = useDesk();
  const { sayer } = useNames();

  return (use) => {
    if (!use) return t('became.left');
    const part = draft.body[use.part ?? -1];
    if (part?.kind !== 'statement') {
      return t(`became.${use.kind}`, { number: (use.part ?? 0) + 1, name: '' });
    }
    const number = part.passages.findIndex(({ id }) => id === use.passage) + 1;
    return t(use.kind === 'words' ? 'became.words' : 'became.frame', { name: sayer(part), number });
  };
}
