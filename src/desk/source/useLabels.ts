import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import type { Piece, Use } from './uses';

/** What stands beside a text where parts of the release begin in it, by the place where they do. */
export function useLabels(index: number, text: string, pieces: readonly Piece[]): Map<number, string> {
  const { t } = useDeskWords();
  const { draft, uses } = useDesk();
  const { sayer } = useNames();

  const named = ({ kind, part: place = -1 }: Use) => {
    const part = draft.body[place];
    if (part?.kind === 'statement') return `${place + 1} ${sayer(part)}`;
    return part ? `${place + 1} ${t('use.paragraph')}` : t(`use.${kind}`);
  };

  const labels = new Map<number, string>();
  for (const use of uses) {
    if (use.isStart && use.span.text === index) labels.set(use.span.start, named(use));
  }
  let isAfterLeft = false;
  for (const { start, end, use } of pieces) {
    if (text.slice(start, end).trim() === '') continue;
    if (use === null && !isAfterLeft) labels.set(start, t('use.left'));
    isAfterLeft = use === null;
  }
  // Of parts that begin in one line, the first has the room beside it.
  let last: number | null = null;
  for (const start of [...labels.keys()].toSorted((a, b) => a - b)) {
    if (last !== null && !text.slice(last, start).includes('\n')) labels.delete(start);
    else last = start;
  }
  return labels;
}
