import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';
import type { Piece } from './uses';

/** What stands beside a text where parts of the release begin in it, by the place where they do. */
export function useLabels(text: string, pieces: readonly Piece[]): Map<number, string> {
  const { t } = useDeskWords();
  const { draft } = useDesk();
  const { sayer } = useNames();

  const named = ({ use, start }: Piece) => {
    if (!use?.isStart || use.span.start !== start) return undefined;
    const part = draft.body[use.part ?? -1];
    if (part?.kind === 'statement') return `${use.part! + 1} ${sayer(part)}`;
    return part ? `${use.part! + 1} ${t('use.paragraph')}` : t(`use.${use.kind}`);
  };

  const labels = new Map<number, string>();
  let isAfterLeft = false;
  for (const piece of pieces) {
    const isBlank = text.slice(piece.start, piece.end).trim() === '';
    const label = piece.use || isBlank || isAfterLeft ? named(piece) : t('use.left');
    if (label !== undefined) labels.set(piece.start, label);
    if (!isBlank) isAfterLeft = piece.use === null;
  }
  return labels;
}
